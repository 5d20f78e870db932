// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `SSES3` of Amazon Simple Storage Service.
    public struct SSES3: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension S3.SSES3 {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.SSES3 {
    package init(xml: XMLElement) throws {}
}
