// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `ReplicationStatusType` of AWS Secrets Manager.
    public struct ReplicationStatusType: Sendable, Hashable {
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `LastAccessedDate`.
        public var lastAccessedDate: Timestamp?
        /// `Region`.
        public var region: String?
        /// `Status`.
        public var status: StatusType?
        /// `StatusMessage`.
        public var statusMessage: String?

        /// What is left out is the service's to choose.
        public init(
            kmsKeyId: String? = nil,
            lastAccessedDate: Timestamp? = nil,
            region: String? = nil,
            status: StatusType? = nil,
            statusMessage: String? = nil
        ) {
            self.kmsKeyId = kmsKeyId
            self.lastAccessedDate = lastAccessedDate
            self.region = region
            self.status = status
            self.statusMessage = statusMessage
        }
    }
}

extension SecretsManager.ReplicationStatusType {
    package init(json: JSONValue) throws {
        self.kmsKeyId = try json.member("KmsKeyId") { try $0.string() }
        self.lastAccessedDate = try json.member("LastAccessedDate") { try $0.timestamp() }
        self.region = try json.member("Region") { try $0.string() }
        self.status = try json.member("Status") { SecretsManager.StatusType(rawValue: try $0.string()) }
        self.statusMessage = try json.member("StatusMessage") { try $0.string() }
    }
}
