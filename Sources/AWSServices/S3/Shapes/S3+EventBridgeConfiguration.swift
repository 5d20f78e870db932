// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `EventBridgeConfiguration` of Amazon Simple Storage Service.
    public struct EventBridgeConfiguration: Sendable, Hashable {
        /// What is left out is the service's to choose.
        public init() {}
    }
}

extension S3.EventBridgeConfiguration {
    package func write(to xml: inout XMLWriter) {}
}

extension S3.EventBridgeConfiguration {
    package init(xml: XMLElement) throws {}
}
