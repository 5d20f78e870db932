// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `UserDetail` of AWS Identity and Access Management.
    public struct UserDetail: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `AttachedManagedPolicies`.
        public var attachedManagedPolicies: [AttachedPolicy]?
        /// `CreateDate`.
        public var createDate: Timestamp?
        /// `GroupList`.
        public var groupList: [String]?
        /// `Path`.
        public var path: String?
        /// `PermissionsBoundary`.
        public var permissionsBoundary: AttachedPermissionsBoundary?
        /// `Tags`.
        public var tags: [Tag]?
        /// `UserId`.
        public var userId: String?
        /// `UserName`.
        public var userName: String?
        /// `UserPolicyList`.
        public var userPolicyList: [PolicyDetail]?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            attachedManagedPolicies: [AttachedPolicy]? = nil,
            createDate: Timestamp? = nil,
            groupList: [String]? = nil,
            path: String? = nil,
            permissionsBoundary: AttachedPermissionsBoundary? = nil,
            tags: [Tag]? = nil,
            userId: String? = nil,
            userName: String? = nil,
            userPolicyList: [PolicyDetail]? = nil
        ) {
            self.arn = arn
            self.attachedManagedPolicies = attachedManagedPolicies
            self.createDate = createDate
            self.groupList = groupList
            self.path = path
            self.permissionsBoundary = permissionsBoundary
            self.tags = tags
            self.userId = userId
            self.userName = userName
            self.userPolicyList = userPolicyList
        }
    }
}

extension IAM.UserDetail {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("Arn") { try $0.string() }
        self.attachedManagedPolicies = try xml.member("AttachedManagedPolicies") { try $0.list { try IAM.AttachedPolicy(xml: $0) } }
        self.createDate = try xml.member("CreateDate") { try $0.timestamp() }
        self.groupList = try xml.member("GroupList") { try $0.list { try $0.string() } }
        self.path = try xml.member("Path") { try $0.string() }
        self.permissionsBoundary = try xml.member("PermissionsBoundary") { try IAM.AttachedPermissionsBoundary(xml: $0) }
        self.tags = try xml.member("Tags") { try $0.list { try IAM.Tag(xml: $0) } }
        self.userId = try xml.member("UserId") { try $0.string() }
        self.userName = try xml.member("UserName") { try $0.string() }
        self.userPolicyList = try xml.member("UserPolicyList") { try $0.list { try IAM.PolicyDetail(xml: $0) } }
    }
}
