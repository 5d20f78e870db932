// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `Cluster` of Amazon Elastic Kubernetes Service.
    public struct Cluster: Sendable, Hashable {
        /// `accessConfig`.
        public var accessConfig: AccessConfigResponse?
        /// `arn`.
        public var arn: String?
        /// `certificateAuthority`.
        public var certificateAuthority: Certificate?
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `computeConfig`.
        public var computeConfig: ComputeConfigResponse?
        /// `connectorConfig`.
        public var connectorConfig: ConnectorConfigResponse?
        /// `controlPlaneScalingConfig`.
        public var controlPlaneScalingConfig: ControlPlaneScalingConfig?
        /// `createdAt`.
        public var createdAt: Timestamp?
        /// `deletionProtection`.
        public var deletionProtection: Bool?
        /// `encryptionConfig`.
        public var encryptionConfig: [EncryptionConfig]?
        /// `endpoint`.
        public var endpoint: String?
        /// `health`.
        public var health: ClusterHealth?
        /// `id`.
        public var id: String?
        /// `identity`.
        public var identity: Identity?
        /// `kubernetesNetworkConfig`.
        public var kubernetesNetworkConfig: KubernetesNetworkConfigResponse?
        /// `logging`.
        public var logging: Logging?
        /// `name`.
        public var name: String?
        /// `outpostConfig`.
        public var outpostConfig: OutpostConfigResponse?
        /// `platformVersion`.
        public var platformVersion: String?
        /// `remoteNetworkConfig`.
        public var remoteNetworkConfig: RemoteNetworkConfigResponse?
        /// `resourcesVpcConfig`.
        public var resourcesVpcConfig: VpcConfigResponse?
        /// `roleArn`.
        public var roleArn: String?
        /// `status`.
        public var status: ClusterStatus?
        /// `storageConfig`.
        public var storageConfig: StorageConfigResponse?
        /// `tags`.
        public var tags: [String: String]?
        /// `upgradePolicy`.
        public var upgradePolicy: UpgradePolicyResponse?
        /// `version`.
        public var version: String?
        /// `zonalShiftConfig`.
        public var zonalShiftConfig: ZonalShiftConfigResponse?

        /// What is left out is the service's to choose.
        public init(
            accessConfig: AccessConfigResponse? = nil,
            arn: String? = nil,
            certificateAuthority: Certificate? = nil,
            clientRequestToken: String? = nil,
            computeConfig: ComputeConfigResponse? = nil,
            connectorConfig: ConnectorConfigResponse? = nil,
            controlPlaneScalingConfig: ControlPlaneScalingConfig? = nil,
            createdAt: Timestamp? = nil,
            deletionProtection: Bool? = nil,
            encryptionConfig: [EncryptionConfig]? = nil,
            endpoint: String? = nil,
            health: ClusterHealth? = nil,
            id: String? = nil,
            identity: Identity? = nil,
            kubernetesNetworkConfig: KubernetesNetworkConfigResponse? = nil,
            logging: Logging? = nil,
            name: String? = nil,
            outpostConfig: OutpostConfigResponse? = nil,
            platformVersion: String? = nil,
            remoteNetworkConfig: RemoteNetworkConfigResponse? = nil,
            resourcesVpcConfig: VpcConfigResponse? = nil,
            roleArn: String? = nil,
            status: ClusterStatus? = nil,
            storageConfig: StorageConfigResponse? = nil,
            tags: [String: String]? = nil,
            upgradePolicy: UpgradePolicyResponse? = nil,
            version: String? = nil,
            zonalShiftConfig: ZonalShiftConfigResponse? = nil
        ) {
            self.accessConfig = accessConfig
            self.arn = arn
            self.certificateAuthority = certificateAuthority
            self.clientRequestToken = clientRequestToken
            self.computeConfig = computeConfig
            self.connectorConfig = connectorConfig
            self.controlPlaneScalingConfig = controlPlaneScalingConfig
            self.createdAt = createdAt
            self.deletionProtection = deletionProtection
            self.encryptionConfig = encryptionConfig
            self.endpoint = endpoint
            self.health = health
            self.id = id
            self.identity = identity
            self.kubernetesNetworkConfig = kubernetesNetworkConfig
            self.logging = logging
            self.name = name
            self.outpostConfig = outpostConfig
            self.platformVersion = platformVersion
            self.remoteNetworkConfig = remoteNetworkConfig
            self.resourcesVpcConfig = resourcesVpcConfig
            self.roleArn = roleArn
            self.status = status
            self.storageConfig = storageConfig
            self.tags = tags
            self.upgradePolicy = upgradePolicy
            self.version = version
            self.zonalShiftConfig = zonalShiftConfig
        }
    }
}

extension EKS.Cluster {
    package init(json: JSONValue) throws {
        self.accessConfig = try json.member("accessConfig") { try EKS.AccessConfigResponse(json: $0) }
        self.arn = try json.member("arn") { try $0.string() }
        self.certificateAuthority = try json.member("certificateAuthority") { try EKS.Certificate(json: $0) }
        self.clientRequestToken = try json.member("clientRequestToken") { try $0.string() }
        self.computeConfig = try json.member("computeConfig") { try EKS.ComputeConfigResponse(json: $0) }
        self.connectorConfig = try json.member("connectorConfig") { try EKS.ConnectorConfigResponse(json: $0) }
        self.controlPlaneScalingConfig = try json.member("controlPlaneScalingConfig") { try EKS.ControlPlaneScalingConfig(json: $0) }
        self.createdAt = try json.member("createdAt") { try $0.timestamp() }
        self.deletionProtection = try json.member("deletionProtection") { try $0.boolean() }
        self.encryptionConfig = try json.member("encryptionConfig") { try $0.list { try EKS.EncryptionConfig(json: $0) } }
        self.endpoint = try json.member("endpoint") { try $0.string() }
        self.health = try json.member("health") { try EKS.ClusterHealth(json: $0) }
        self.id = try json.member("id") { try $0.string() }
        self.identity = try json.member("identity") { try EKS.Identity(json: $0) }
        self.kubernetesNetworkConfig = try json.member("kubernetesNetworkConfig") { try EKS.KubernetesNetworkConfigResponse(json: $0) }
        self.logging = try json.member("logging") { try EKS.Logging(json: $0) }
        self.name = try json.member("name") { try $0.string() }
        self.outpostConfig = try json.member("outpostConfig") { try EKS.OutpostConfigResponse(json: $0) }
        self.platformVersion = try json.member("platformVersion") { try $0.string() }
        self.remoteNetworkConfig = try json.member("remoteNetworkConfig") { try EKS.RemoteNetworkConfigResponse(json: $0) }
        self.resourcesVpcConfig = try json.member("resourcesVpcConfig") { try EKS.VpcConfigResponse(json: $0) }
        self.roleArn = try json.member("roleArn") { try $0.string() }
        self.status = try json.member("status") { EKS.ClusterStatus(rawValue: try $0.string()) }
        self.storageConfig = try json.member("storageConfig") { try EKS.StorageConfigResponse(json: $0) }
        self.tags = try json.member("tags") { try $0.map { try $0.string() } }
        self.upgradePolicy = try json.member("upgradePolicy") { try EKS.UpgradePolicyResponse(json: $0) }
        self.version = try json.member("version") { try $0.string() }
        self.zonalShiftConfig = try json.member("zonalShiftConfig") { try EKS.ZonalShiftConfigResponse(json: $0) }
    }
}
