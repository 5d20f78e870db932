// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension KMS {
    /// `AliasListEntry` of AWS Key Management Service.
    public struct AliasListEntry: Sendable, Hashable {
        /// `AliasArn`.
        public var aliasArn: String?
        /// `AliasName`.
        public var aliasName: String?
        /// `CreationDate`.
        public var creationDate: Timestamp?
        /// `LastUpdatedDate`.
        public var lastUpdatedDate: Timestamp?
        /// `TargetKeyId`.
        public var targetKeyId: String?

        /// What is left out is the service's to choose.
        public init(
            aliasArn: String? = nil,
            aliasName: String? = nil,
            creationDate: Timestamp? = nil,
            lastUpdatedDate: Timestamp? = nil,
            targetKeyId: String? = nil
        ) {
            self.aliasArn = aliasArn
            self.aliasName = aliasName
            self.creationDate = creationDate
            self.lastUpdatedDate = lastUpdatedDate
            self.targetKeyId = targetKeyId
        }
    }
}

extension KMS.AliasListEntry {
    package init(json: JSONValue) throws {
        self.aliasArn = try json.member("AliasArn") { try $0.string() }
        self.aliasName = try json.member("AliasName") { try $0.string() }
        self.creationDate = try json.member("CreationDate") { try $0.timestamp() }
        self.lastUpdatedDate = try json.member("LastUpdatedDate") { try $0.timestamp() }
        self.targetKeyId = try json.member("TargetKeyId") { try $0.string() }
    }
}
