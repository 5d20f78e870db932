// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `Addon` of Amazon Elastic Kubernetes Service.
    public struct Addon: Sendable, Hashable {
        /// `addonArn`.
        public var addonArn: String?
        /// `addonName`.
        public var addonName: String?
        /// `addonVersion`.
        public var addonVersion: String?
        /// `clusterName`.
        public var clusterName: String?
        /// `configurationValues`.
        public var configurationValues: String?
        /// `createdAt`.
        public var createdAt: Timestamp?
        /// `health`.
        public var health: AddonHealth?
        /// `marketplaceInformation`.
        public var marketplaceInformation: MarketplaceInformation?
        /// `modifiedAt`.
        public var modifiedAt: Timestamp?
        /// `namespaceConfig`.
        public var namespaceConfig: AddonNamespaceConfigResponse?
        /// `owner`.
        public var owner: String?
        /// `podIdentityAssociations`.
        public var podIdentityAssociations: [String]?
        /// `publisher`.
        public var publisher: String?
        /// `serviceAccountRoleArn`.
        public var serviceAccountRoleArn: String?
        /// `status`.
        public var status: AddonStatus?
        /// `tags`.
        public var tags: [String: String]?

        /// What is left out is the service's to choose.
        public init(
            addonArn: String? = nil,
            addonName: String? = nil,
            addonVersion: String? = nil,
            clusterName: String? = nil,
            configurationValues: String? = nil,
            createdAt: Timestamp? = nil,
            health: AddonHealth? = nil,
            marketplaceInformation: MarketplaceInformation? = nil,
            modifiedAt: Timestamp? = nil,
            namespaceConfig: AddonNamespaceConfigResponse? = nil,
            owner: String? = nil,
            podIdentityAssociations: [String]? = nil,
            publisher: String? = nil,
            serviceAccountRoleArn: String? = nil,
            status: AddonStatus? = nil,
            tags: [String: String]? = nil
        ) {
            self.addonArn = addonArn
            self.addonName = addonName
            self.addonVersion = addonVersion
            self.clusterName = clusterName
            self.configurationValues = configurationValues
            self.createdAt = createdAt
            self.health = health
            self.marketplaceInformation = marketplaceInformation
            self.modifiedAt = modifiedAt
            self.namespaceConfig = namespaceConfig
            self.owner = owner
            self.podIdentityAssociations = podIdentityAssociations
            self.publisher = publisher
            self.serviceAccountRoleArn = serviceAccountRoleArn
            self.status = status
            self.tags = tags
        }
    }
}

extension EKS.Addon {
    package init(json: JSONValue) throws {
        self.addonArn = try json.member("addonArn") { try $0.string() }
        self.addonName = try json.member("addonName") { try $0.string() }
        self.addonVersion = try json.member("addonVersion") { try $0.string() }
        self.clusterName = try json.member("clusterName") { try $0.string() }
        self.configurationValues = try json.member("configurationValues") { try $0.string() }
        self.createdAt = try json.member("createdAt") { try $0.timestamp() }
        self.health = try json.member("health") { try EKS.AddonHealth(json: $0) }
        self.marketplaceInformation = try json.member("marketplaceInformation") { try EKS.MarketplaceInformation(json: $0) }
        self.modifiedAt = try json.member("modifiedAt") { try $0.timestamp() }
        self.namespaceConfig = try json.member("namespaceConfig") { try EKS.AddonNamespaceConfigResponse(json: $0) }
        self.owner = try json.member("owner") { try $0.string() }
        self.podIdentityAssociations = try json.member("podIdentityAssociations") { try $0.list { try $0.string() } }
        self.publisher = try json.member("publisher") { try $0.string() }
        self.serviceAccountRoleArn = try json.member("serviceAccountRoleArn") { try $0.string() }
        self.status = try json.member("status") { EKS.AddonStatus(rawValue: try $0.string()) }
        self.tags = try json.member("tags") { try $0.map { try $0.string() } }
    }
}
