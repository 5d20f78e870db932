// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension S3 {
    /// `OwnershipControls` of Amazon Simple Storage Service.
    public struct OwnershipControls: Sendable, Hashable {
        /// `Rules`.
        public var rules: [OwnershipControlsRule]?

        /// What is left out is the service's to choose.
        public init(rules: [OwnershipControlsRule]? = nil) {
            self.rules = rules
        }
    }
}

extension S3.OwnershipControls {
    package func write(to xml: inout XMLWriter) {
        xml.flattened("Rule", rules) { $1.write(to: &$0) }
    }
}

extension S3.OwnershipControls {
    package init(xml: XMLElement) throws {
        self.rules = try xml.flattened("Rule") { try S3.OwnershipControlsRule(xml: $0) }
    }
}
