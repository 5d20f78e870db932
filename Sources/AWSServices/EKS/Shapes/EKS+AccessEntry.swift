// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `AccessEntry` of Amazon Elastic Kubernetes Service.
    public struct AccessEntry: Sendable, Hashable {
        /// `accessEntryArn`.
        public var accessEntryArn: String?
        /// `clusterName`.
        public var clusterName: String?
        /// `createdAt`.
        public var createdAt: Timestamp?
        /// `kubernetesGroups`.
        public var kubernetesGroups: [String]?
        /// `modifiedAt`.
        public var modifiedAt: Timestamp?
        /// `principalArn`.
        public var principalArn: String?
        /// `tags`.
        public var tags: [String: String]?
        /// `type`.
        public var type: String?
        /// `username`.
        public var username: String?

        /// What is left out is the service's to choose.
        public init(
            accessEntryArn: String? = nil,
            clusterName: String? = nil,
            createdAt: Timestamp? = nil,
            kubernetesGroups: [String]? = nil,
            modifiedAt: Timestamp? = nil,
            principalArn: String? = nil,
            tags: [String: String]? = nil,
            type: String? = nil,
            username: String? = nil
        ) {
            self.accessEntryArn = accessEntryArn
            self.clusterName = clusterName
            self.createdAt = createdAt
            self.kubernetesGroups = kubernetesGroups
            self.modifiedAt = modifiedAt
            self.principalArn = principalArn
            self.tags = tags
            self.type = type
            self.username = username
        }
    }
}

extension EKS.AccessEntry {
    package init(json: JSONValue) throws {
        self.accessEntryArn = try json.member("accessEntryArn") { try $0.string() }
        self.clusterName = try json.member("clusterName") { try $0.string() }
        self.createdAt = try json.member("createdAt") { try $0.timestamp() }
        self.kubernetesGroups = try json.member("kubernetesGroups") { try $0.list { try $0.string() } }
        self.modifiedAt = try json.member("modifiedAt") { try $0.timestamp() }
        self.principalArn = try json.member("principalArn") { try $0.string() }
        self.tags = try json.member("tags") { try $0.map { try $0.string() } }
        self.type = try json.member("type") { try $0.string() }
        self.username = try json.member("username") { try $0.string() }
    }
}
