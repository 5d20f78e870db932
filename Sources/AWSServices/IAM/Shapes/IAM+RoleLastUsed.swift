// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `RoleLastUsed` of AWS Identity and Access Management.
    public struct RoleLastUsed: Sendable, Hashable {
        /// `LastUsedDate`.
        public var lastUsedDate: Timestamp?
        /// `Region`.
        public var region: String?

        /// What is left out is the service's to choose.
        public init(lastUsedDate: Timestamp? = nil, region: String? = nil) {
            self.lastUsedDate = lastUsedDate
            self.region = region
        }
    }
}

extension IAM.RoleLastUsed {
    package init(xml: XMLElement) throws {
        self.lastUsedDate = try xml.member("LastUsedDate") { try $0.timestamp() }
        self.region = try xml.member("Region") { try $0.string() }
    }
}
