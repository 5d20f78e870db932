// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ServerSideEncryptionConfiguration` of Amazon Simple Storage Service.
    public struct ServerSideEncryptionConfiguration: Sendable, Hashable {
        /// `Rules`.
        public var rules: [ServerSideEncryptionRule]?

        /// What is left out is the service's to choose.
        public init(rules: [ServerSideEncryptionRule]? = nil) {
            self.rules = rules
        }
    }
}

extension S3.ServerSideEncryptionConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.flattened("Rule", rules) { $1.write(to: &$0) }
    }
}

extension S3.ServerSideEncryptionConfiguration {
    package init(xml: XMLElement) throws {
        self.rules = try xml.flattened("Rule") { try S3.ServerSideEncryptionRule(xml: $0) }
    }
}
