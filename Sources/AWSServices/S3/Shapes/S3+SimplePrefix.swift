// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `SimplePrefix` of Amazon Simple Storage Service.
    public struct SimplePrefix: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension S3.SimplePrefix {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.SimplePrefix {
    package init(xml: XMLElement) throws {}
}
