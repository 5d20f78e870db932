// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension IAM {
    /// `GroupDetail` of AWS Identity and Access Management.
    public struct GroupDetail: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `AttachedManagedPolicies`.
        public var attachedManagedPolicies: [AttachedPolicy]?
        /// `CreateDate`.
        public var createDate: Timestamp?
        /// `GroupId`.
        public var groupId: String?
        /// `GroupName`.
        public var groupName: String?
        /// `GroupPolicyList`.
        public var groupPolicyList: [PolicyDetail]?
        /// `Path`.
        public var path: String?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            attachedManagedPolicies: [AttachedPolicy]? = nil,
            createDate: Timestamp? = nil,
            groupId: String? = nil,
            groupName: String? = nil,
            groupPolicyList: [PolicyDetail]? = nil,
            path: String? = nil
        ) {
            self.arn = arn
            self.attachedManagedPolicies = attachedManagedPolicies
            self.createDate = createDate
            self.groupId = groupId
            self.groupName = groupName
            self.groupPolicyList = groupPolicyList
            self.path = path
        }
    }
}

extension IAM.GroupDetail {
    package init(xml: XMLElement) throws {
        self.arn = try xml.member("Arn") { try $0.string() }
        self.attachedManagedPolicies = try xml.member("AttachedManagedPolicies") { try $0.list { try IAM.AttachedPolicy(xml: $0) } }
        self.createDate = try xml.member("CreateDate") { try $0.timestamp() }
        self.groupId = try xml.member("GroupId") { try $0.string() }
        self.groupName = try xml.member("GroupName") { try $0.string() }
        self.groupPolicyList = try xml.member("GroupPolicyList") { try $0.list { try IAM.PolicyDetail(xml: $0) } }
        self.path = try xml.member("Path") { try $0.string() }
    }
}
