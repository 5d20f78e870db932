// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `PolicyVersion` of AWS Identity and Access Management.
    public struct PolicyVersion: Sendable, Hashable {
        /// `CreateDate`.
        public var createDate: Timestamp?
        /// `Document`.
        public var document: String?
        /// `IsDefaultVersion`.
        public var isDefaultVersion: Bool?
        /// `VersionId`.
        public var versionId: String?

        /// What is left out is the service's to choose.
        public init(
            createDate: Timestamp? = nil,
            document: String? = nil,
            isDefaultVersion: Bool? = nil,
            versionId: String? = nil
        ) {
            self.createDate = createDate
            self.document = document
            self.isDefaultVersion = isDefaultVersion
            self.versionId = versionId
        }
    }
}

extension IAM.PolicyVersion {
    package init(xml: XMLElement) throws {
        self.createDate = try xml.member("CreateDate") { try $0.timestamp() }
        self.document = try xml.member("Document") { try $0.string() }
        self.isDefaultVersion = try xml.member("IsDefaultVersion") { try $0.boolean() }
        self.versionId = try xml.member("VersionId") { try $0.string() }
    }
}
