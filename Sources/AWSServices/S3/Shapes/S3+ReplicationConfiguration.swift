// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `ReplicationConfiguration` of Amazon Simple Storage Service.
    public struct ReplicationConfiguration: Sendable, Hashable {
        /// `Role`.
        public var role: String?
        /// `Rules`.
        public var rules: [ReplicationRule]?

        /// What is left out is the service's to choose.
        public init(role: String? = nil, rules: [ReplicationRule]? = nil) {
            self.role = role
            self.rules = rules
        }
    }
}

extension S3.ReplicationConfiguration {
    package func write(to xml: inout XMLWriter) {
        xml.member("Role", role) { $0.write($1) }
        xml.flattened("Rule", rules) { $1.write(to: &$0) }
    }
}

extension S3.ReplicationConfiguration {
    package init(xml: XMLElement) throws {
        self.role = try xml.member("Role") { try $0.string() }
        self.rules = try xml.flattened("Rule") { try S3.ReplicationRule(xml: $0) }
    }
}
