// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `PodIdentityAssociation` of Amazon Elastic Kubernetes Service.
    public struct PodIdentityAssociation: Sendable, Hashable {
        /// `associationArn`.
        public var associationArn: String?
        /// `associationId`.
        public var associationId: String?
        /// `clusterName`.
        public var clusterName: String?
        /// `createdAt`.
        public var createdAt: Timestamp?
        /// `disableSessionTags`.
        public var disableSessionTags: Bool?
        /// `externalId`.
        public var externalId: String?
        /// `modifiedAt`.
        public var modifiedAt: Timestamp?
        /// `namespace`.
        public var namespace: String?
        /// `ownerArn`.
        public var ownerArn: String?
        /// `policy`.
        public var policy: String?
        /// `roleArn`.
        public var roleArn: String?
        /// `serviceAccount`.
        public var serviceAccount: String?
        /// `tags`.
        public var tags: [String: String]?
        /// `targetRoleArn`.
        public var targetRoleArn: String?

        /// What is left out is the service's to choose.
        public init(
            associationArn: String? = nil,
            associationId: String? = nil,
            clusterName: String? = nil,
            createdAt: Timestamp? = nil,
            disableSessionTags: Bool? = nil,
            externalId: String? = nil,
            modifiedAt: Timestamp? = nil,
            namespace: String? = nil,
            ownerArn: String? = nil,
            policy: String? = nil,
            roleArn: String? = nil,
            serviceAccount: String? = nil,
            tags: [String: String]? = nil,
            targetRoleArn: String? = nil
        ) {
            self.associationArn = associationArn
            self.associationId = associationId
            self.clusterName = clusterName
            self.createdAt = createdAt
            self.disableSessionTags = disableSessionTags
            self.externalId = externalId
            self.modifiedAt = modifiedAt
            self.namespace = namespace
            self.ownerArn = ownerArn
            self.policy = policy
            self.roleArn = roleArn
            self.serviceAccount = serviceAccount
            self.tags = tags
            self.targetRoleArn = targetRoleArn
        }
    }
}

extension EKS.PodIdentityAssociation {
    package init(json: JSONValue) throws {
        self.associationArn = try json.member("associationArn") { try $0.string() }
        self.associationId = try json.member("associationId") { try $0.string() }
        self.clusterName = try json.member("clusterName") { try $0.string() }
        self.createdAt = try json.member("createdAt") { try $0.timestamp() }
        self.disableSessionTags = try json.member("disableSessionTags") { try $0.boolean() }
        self.externalId = try json.member("externalId") { try $0.string() }
        self.modifiedAt = try json.member("modifiedAt") { try $0.timestamp() }
        self.namespace = try json.member("namespace") { try $0.string() }
        self.ownerArn = try json.member("ownerArn") { try $0.string() }
        self.policy = try json.member("policy") { try $0.string() }
        self.roleArn = try json.member("roleArn") { try $0.string() }
        self.serviceAccount = try json.member("serviceAccount") { try $0.string() }
        self.tags = try json.member("tags") { try $0.map { try $0.string() } }
        self.targetRoleArn = try json.member("targetRoleArn") { try $0.string() }
    }
}
