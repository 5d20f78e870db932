// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ResourceGroupsTagging {
    /// `ComplianceDetails` of AWS Resource Groups Tagging API.
    public struct ComplianceDetails: Sendable, Hashable {
        /// `ComplianceStatus`.
        public var complianceStatus: Bool?
        /// `KeysWithNoncompliantValues`.
        public var keysWithNoncompliantValues: [String]?
        /// `NoncompliantKeys`.
        public var noncompliantKeys: [String]?

        /// What is left out is the service's to choose.
        public init(
            complianceStatus: Bool? = nil,
            keysWithNoncompliantValues: [String]? = nil,
            noncompliantKeys: [String]? = nil
        ) {
            self.complianceStatus = complianceStatus
            self.keysWithNoncompliantValues = keysWithNoncompliantValues
            self.noncompliantKeys = noncompliantKeys
        }
    }
}

extension ResourceGroupsTagging.ComplianceDetails {
    package init(json: JSONValue) throws {
        self.complianceStatus = try json.member("ComplianceStatus") { try $0.boolean() }
        self.keysWithNoncompliantValues = try json.member("KeysWithNoncompliantValues") { try $0.list { try $0.string() } }
        self.noncompliantKeys = try json.member("NoncompliantKeys") { try $0.list { try $0.string() } }
    }
}
