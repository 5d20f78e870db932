// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `ManagedPolicyDetail` of AWS Identity and Access Management.
    public struct ManagedPolicyDetail: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `AttachmentCount`.
        public var attachmentCount: Int?
        /// `CreateDate`.
        public var createDate: Timestamp?
        /// `DefaultVersionId`.
        public var defaultVersionId: String?
        /// `Description`.
        public var description: String?
        /// `IsAttachable`.
        public var isAttachable: Bool?
        /// `Path`.
        public var path: String?
        /// `PermissionsBoundaryUsageCount`.
        public var permissionsBoundaryUsageCount: Int?
        /// `PolicyId`.
        public var policyId: String?
        /// `PolicyName`.
        public var policyName: String?
        /// `PolicyVersionList`.
        public var policyVersionList: [PolicyVersion]?
        /// `UpdateDate`.
        public var updateDate: Timestamp?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            attachmentCount: Int? = nil,
            createDate: Timestamp? = nil,
            defaultVersionId: String? = nil,
            description: String? = nil,
            isAttachable: Bool? = nil,
            path: String? = nil,
            permissionsBoundaryUsageCount: Int? = nil,
            policyId: String? = nil,
            policyName: String? = nil,
            policyVersionList: [PolicyVersion]? = nil,
            updateDate: Timestamp? = nil
        ) {
            self.arn = arn
            self.attachmentCount = attachmentCount
            self.createDate = createDate
            self.defaultVersionId = defaultVersionId
            self.description = description
            self.isAttachable = isAttachable
            self.path = path
            self.permissionsBoundaryUsageCount = permissionsBoundaryUsageCount
            self.policyId = policyId
            self.policyName = policyName
            self.policyVersionList = policyVersionList
            self.updateDate = updateDate
        }
    }
}

extension IAM.ManagedPolicyDetail {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("Arn") { try $0.string() }
        self.attachmentCount = try xml.member("AttachmentCount") { try $0.integer() }
        self.createDate = try xml.member("CreateDate") { try $0.timestamp() }
        self.defaultVersionId = try xml.member("DefaultVersionId") { try $0.string() }
        self.description = try xml.member("Description") { try $0.string() }
        self.isAttachable = try xml.member("IsAttachable") { try $0.boolean() }
        self.path = try xml.member("Path") { try $0.string() }
        self.permissionsBoundaryUsageCount = try xml.member("PermissionsBoundaryUsageCount") { try $0.integer() }
        self.policyId = try xml.member("PolicyId") { try $0.string() }
        self.policyName = try xml.member("PolicyName") { try $0.string() }
        self.policyVersionList = try xml.member("PolicyVersionList") { try $0.list { try IAM.PolicyVersion(xml: $0) } }
        self.updateDate = try xml.member("UpdateDate") { try $0.timestamp() }
    }
}
