// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EKS::Cluster`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-cluster.html
public struct EKSCluster: Resource {
    /// `ResourcesVpcConfig`.
    public var resourcesVpcConfig: ResourcesVpcConfig
    /// `RoleArn`. A change replaces the resource.
    public var roleArn: Input<Role.ARN>
    /// `AccessConfig`.
    public var accessConfig: AccessConfig?
    /// `BootstrapSelfManagedAddons`. A change replaces the resource. AWS does not report it back.
    public var bootstrapSelfManagedAddons: Input<Bool>?
    /// `ComputeConfig`.
    public var computeConfig: ComputeConfig?
    /// `ControlPlaneScalingConfig`.
    public var controlPlaneScalingConfig: ControlPlaneScalingConfig?
    /// `DeletionProtection`.
    public var deletionProtection: Input<Bool>?
    /// `EncryptionConfig`. A change may replace the resource.
    public var encryptionConfig: [EncryptionConfig]?
    /// `Force`. AWS does not report it back.
    public var force: Input<Bool>?
    /// `KubernetesNetworkConfig`.
    public var kubernetesNetworkConfig: KubernetesNetworkConfig?
    /// `Logging`.
    public var logging: Logging?
    /// `Name`. A change replaces the resource.
    public var name: Input<String>?
    /// `OutpostConfig`. A change replaces the resource.
    public var outpostConfig: OutpostConfig?
    /// `RemoteNetworkConfig`.
    public var remoteNetworkConfig: RemoteNetworkConfig?
    /// `StorageConfig`.
    public var storageConfig: StorageConfig?
    /// `Tags`.
    public var tags: Tags
    /// `UpgradePolicy`.
    public var upgradePolicy: UpgradePolicy?
    /// `Version`.
    public var version: Input<String>?
    /// `ZonalShiftConfig`.
    public var zonalShiftConfig: ZonalShiftConfig?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        resourcesVpcConfig: ResourcesVpcConfig,
        roleArn: Input<Role.ARN>,
        accessConfig: AccessConfig? = nil,
        bootstrapSelfManagedAddons: Input<Bool>? = nil,
        computeConfig: ComputeConfig? = nil,
        controlPlaneScalingConfig: ControlPlaneScalingConfig? = nil,
        deletionProtection: Input<Bool>? = nil,
        encryptionConfig: [EncryptionConfig]? = nil,
        force: Input<Bool>? = nil,
        kubernetesNetworkConfig: KubernetesNetworkConfig? = nil,
        logging: Logging? = nil,
        name: Input<String>? = nil,
        outpostConfig: OutpostConfig? = nil,
        remoteNetworkConfig: RemoteNetworkConfig? = nil,
        storageConfig: StorageConfig? = nil,
        tags: Tags = [:],
        upgradePolicy: UpgradePolicy? = nil,
        version: Input<String>? = nil,
        zonalShiftConfig: ZonalShiftConfig? = nil
    ) {
        self.resourcesVpcConfig = resourcesVpcConfig
        self.roleArn = roleArn
        self.accessConfig = accessConfig
        self.bootstrapSelfManagedAddons = bootstrapSelfManagedAddons
        self.computeConfig = computeConfig
        self.controlPlaneScalingConfig = controlPlaneScalingConfig
        self.deletionProtection = deletionProtection
        self.encryptionConfig = encryptionConfig
        self.force = force
        self.kubernetesNetworkConfig = kubernetesNetworkConfig
        self.logging = logging
        self.name = name
        self.outpostConfig = outpostConfig
        self.remoteNetworkConfig = remoteNetworkConfig
        self.storageConfig = storageConfig
        self.tags = tags
        self.upgradePolicy = upgradePolicy
        self.version = version
        self.zonalShiftConfig = zonalShiftConfig
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.resourcesVpcConfig = try reader.required("ResourcesVpcConfig")
        self.roleArn = try reader.required("RoleArn")
        self.accessConfig = try reader.optional("AccessConfig")
        self.bootstrapSelfManagedAddons = try reader.optional("BootstrapSelfManagedAddons")
        self.computeConfig = try reader.optional("ComputeConfig")
        self.controlPlaneScalingConfig = try reader.optional("ControlPlaneScalingConfig")
        self.deletionProtection = try reader.optional("DeletionProtection")
        self.encryptionConfig = try reader.optional("EncryptionConfig")
        self.force = try reader.optional("Force")
        self.kubernetesNetworkConfig = try reader.optional("KubernetesNetworkConfig")
        self.logging = try reader.optional("Logging")
        self.name = try reader.optional("Name")
        self.outpostConfig = try reader.optional("OutpostConfig")
        self.remoteNetworkConfig = try reader.optional("RemoteNetworkConfig")
        self.storageConfig = try reader.optional("StorageConfig")
        self.tags = try reader.optional("Tags") ?? [:]
        self.upgradePolicy = try reader.optional("UpgradePolicy")
        self.version = try reader.optional("Version")
        self.zonalShiftConfig = try reader.optional("ZonalShiftConfig")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("ResourcesVpcConfig", resourcesVpcConfig)
        writer.set("RoleArn", roleArn)
        writer.set("AccessConfig", accessConfig)
        writer.set("BootstrapSelfManagedAddons", bootstrapSelfManagedAddons)
        writer.set("ComputeConfig", computeConfig)
        writer.set("ControlPlaneScalingConfig", controlPlaneScalingConfig)
        writer.set("DeletionProtection", deletionProtection)
        writer.set("EncryptionConfig", encryptionConfig)
        writer.set("Force", force)
        writer.set("KubernetesNetworkConfig", kubernetesNetworkConfig)
        writer.set("Logging", logging)
        writer.set("Name", name)
        writer.set("OutpostConfig", outpostConfig)
        writer.set("RemoteNetworkConfig", remoteNetworkConfig)
        writer.set("StorageConfig", storageConfig)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("UpgradePolicy", upgradePolicy)
        writer.set("Version", version)
        writer.set("ZonalShiftConfig", zonalShiftConfig)
        return writer.document
    }

    /// `AccessConfig`.
    public struct AccessConfig: DocumentConvertible, Hashable {
        /// `AuthenticationMode`.
        public var authenticationMode: AuthenticationMode?
        /// `BootstrapClusterCreatorAdminPermissions`. A change replaces the resource. AWS does not report it back.
        public var bootstrapClusterCreatorAdminPermissions: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            authenticationMode: AuthenticationMode? = nil,
            bootstrapClusterCreatorAdminPermissions: Input<Bool>? = nil
        ) {
            self.authenticationMode = authenticationMode
            self.bootstrapClusterCreatorAdminPermissions = bootstrapClusterCreatorAdminPermissions
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.authenticationMode = try reader.optional("AuthenticationMode")
            self.bootstrapClusterCreatorAdminPermissions =
                try reader.optional("BootstrapClusterCreatorAdminPermissions")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AuthenticationMode", authenticationMode)
            writer.set("BootstrapClusterCreatorAdminPermissions", bootstrapClusterCreatorAdminPermissions)
            return writer.document
        }

        /// `AccessConfig/AuthenticationMode`.
        public enum AuthenticationMode: OpenEnumeration {
            case configMap
            case apiAndConfigMap
            case api
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "CONFIG_MAP": self = .configMap
                case "API_AND_CONFIG_MAP": self = .apiAndConfigMap
                case "API": self = .api
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .configMap: "CONFIG_MAP"
                case .apiAndConfigMap: "API_AND_CONFIG_MAP"
                case .api: "API"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AuthenticationMode": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["CONFIG_MAP", "API_AND_CONFIG_MAP", "API"])
                    ),
                    "BootstrapClusterCreatorAdminPermissions": PropertySchema(.boolean),
                ]
            )
        )
    }

    /// `StorageConfig/BlockStorage`.
    public struct BlockStorage: DocumentConvertible, Hashable {
        /// `Enabled`.
        public var enabled: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(enabled: Input<Bool>? = nil) {
            self.enabled = enabled
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enabled = try reader.optional("Enabled")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Enabled", enabled)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Enabled": PropertySchema(.boolean)]))
    }

    /// `Logging/ClusterLogging`.
    public struct ClusterLogging: DocumentConvertible, Hashable {
        /// `EnabledTypes`.
        public var enabledTypes: [LoggingTypeConfig]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(enabledTypes: [LoggingTypeConfig]? = nil) {
            self.enabledTypes = enabledTypes
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enabledTypes = try reader.optional("EnabledTypes")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("EnabledTypes", enabledTypes)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["EnabledTypes": PropertySchema(.array(LoggingTypeConfig.shape, ordered: false))])
        )
    }

    /// `ComputeConfig`.
    public struct ComputeConfig: DocumentConvertible, Hashable {
        /// `Enabled`.
        public var enabled: Input<Bool>?
        /// `NodePools`.
        public var nodePools: [Input<String>]?
        /// `NodeRoleArn`.
        public var nodeRoleArn: Input<Role.ARN>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            enabled: Input<Bool>? = nil,
            nodePools: [Input<String>]? = nil,
            nodeRoleArn: Input<Role.ARN>? = nil
        ) {
            self.enabled = enabled
            self.nodePools = nodePools
            self.nodeRoleArn = nodeRoleArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enabled = try reader.optional("Enabled")
            self.nodePools = try reader.optional("NodePools")
            self.nodeRoleArn = try reader.optional("NodeRoleArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Enabled", enabled)
            writer.set("NodePools", nodePools)
            writer.set("NodeRoleArn", nodeRoleArn)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Enabled": PropertySchema(.boolean),
                    "NodePools": PropertySchema(.array(PropertySchema(.string), ordered: false)),
                    "NodeRoleArn": PropertySchema(.string),
                ]
            )
        )
    }

    /// `OutpostConfig/ControlPlanePlacement`.
    public struct ControlPlanePlacement: DocumentConvertible, Hashable {
        /// `GroupName`.
        public var groupName: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(groupName: Input<String>? = nil) {
            self.groupName = groupName
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.groupName = try reader.optional("GroupName")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("GroupName", groupName)
            return writer.document
        }

        static let shape = PropertySchema(.object(["GroupName": PropertySchema(.string)]))
    }

    /// `ControlPlaneScalingConfig`.
    public struct ControlPlaneScalingConfig: DocumentConvertible, Hashable {
        /// `Tier`.
        public var tier: Tier?

        /// Required properties come first; those left out are AWS's to choose.
        public init(tier: Tier? = nil) {
            self.tier = tier
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.tier = try reader.optional("Tier")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Tier", tier)
            return writer.document
        }

        /// `ControlPlaneScalingConfig/Tier`.
        public enum Tier: OpenEnumeration {
            case standard
            case tierXl
            case tier2xl
            case tier4xl
            case tier8xl
            case tierUltra
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "standard": self = .standard
                case "tier-xl": self = .tierXl
                case "tier-2xl": self = .tier2xl
                case "tier-4xl": self = .tier4xl
                case "tier-8xl": self = .tier8xl
                case "tier-ultra": self = .tierUltra
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .standard: "standard"
                case .tierXl: "tier-xl"
                case .tier2xl: "tier-2xl"
                case .tier4xl: "tier-4xl"
                case .tier8xl: "tier-8xl"
                case .tierUltra: "tier-ultra"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Tier": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: ["standard", "tier-xl", "tier-2xl", "tier-4xl", "tier-8xl", "tier-ultra"]
                        )
                    )
                ]
            )
        )
    }

    /// `KubernetesNetworkConfig/ElasticLoadBalancing`.
    public struct ElasticLoadBalancing: DocumentConvertible, Hashable {
        /// `Enabled`.
        public var enabled: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(enabled: Input<Bool>? = nil) {
            self.enabled = enabled
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enabled = try reader.optional("Enabled")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Enabled", enabled)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Enabled": PropertySchema(.boolean)]))
    }

    /// `EncryptionConfig/*`.
    public struct EncryptionConfig: DocumentConvertible, Hashable {
        /// `Provider`.
        public var provider: Provider?
        /// `Resources`.
        public var resources: [Input<String>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(provider: Provider? = nil, resources: [Input<String>]? = nil) {
            self.provider = provider
            self.resources = resources
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.provider = try reader.optional("Provider")
            self.resources = try reader.optional("Resources")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Provider", provider)
            writer.set("Resources", resources)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Provider": Provider.shape,
                    "Resources": PropertySchema(.array(PropertySchema(.string), ordered: false)),
                ]
            )
        )
    }

    /// `KubernetesNetworkConfig`.
    public struct KubernetesNetworkConfig: DocumentConvertible, Hashable {
        /// `ElasticLoadBalancing`.
        public var elasticLoadBalancing: ElasticLoadBalancing?
        /// `IpFamily`. A change replaces the resource.
        public var ipFamily: IpFamily?
        /// `ServiceIpv4Cidr`. A change replaces the resource.
        public var serviceIpv4Cidr: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            elasticLoadBalancing: ElasticLoadBalancing? = nil,
            ipFamily: IpFamily? = nil,
            serviceIpv4Cidr: Input<String>? = nil
        ) {
            self.elasticLoadBalancing = elasticLoadBalancing
            self.ipFamily = ipFamily
            self.serviceIpv4Cidr = serviceIpv4Cidr
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.elasticLoadBalancing = try reader.optional("ElasticLoadBalancing")
            self.ipFamily = try reader.optional("IpFamily")
            self.serviceIpv4Cidr = try reader.optional("ServiceIpv4Cidr")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ElasticLoadBalancing", elasticLoadBalancing)
            writer.set("IpFamily", ipFamily)
            writer.set("ServiceIpv4Cidr", serviceIpv4Cidr)
            return writer.document
        }

        /// `KubernetesNetworkConfig/IpFamily`.
        public enum IpFamily: OpenEnumeration {
            case ipv4
            case ipv6
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "ipv4": self = .ipv4
                case "ipv6": self = .ipv6
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .ipv4: "ipv4"
                case .ipv6: "ipv6"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ElasticLoadBalancing": ElasticLoadBalancing.shape,
                    "IpFamily": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["ipv4", "ipv6"])),
                    "ServiceIpv4Cidr": PropertySchema(.string),
                    "ServiceIpv6Cidr": PropertySchema(.string),
                ]
            )
        )
    }

    /// `Logging`.
    public struct Logging: DocumentConvertible, Hashable {
        /// `ClusterLogging`.
        public var clusterLogging: ClusterLogging?

        /// Required properties come first; those left out are AWS's to choose.
        public init(clusterLogging: ClusterLogging? = nil) {
            self.clusterLogging = clusterLogging
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.clusterLogging = try reader.optional("ClusterLogging")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ClusterLogging", clusterLogging)
            return writer.document
        }

        static let shape = PropertySchema(.object(["ClusterLogging": ClusterLogging.shape]))
    }

    /// `Logging/ClusterLogging/EnabledTypes/*`.
    public struct LoggingTypeConfig: DocumentConvertible, Hashable {
        /// `Type`.
        public var type: LoggingTypeConfigType?

        /// Required properties come first; those left out are AWS's to choose.
        public init(type: LoggingTypeConfigType? = nil) {
            self.type = type
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.type = try reader.optional("Type")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Type", type)
            return writer.document
        }

        /// `Logging/ClusterLogging/EnabledTypes/*/Type`.
        public enum LoggingTypeConfigType: OpenEnumeration {
            case api
            case audit
            case authenticator
            case controllerManager
            case scheduler
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "api": self = .api
                case "audit": self = .audit
                case "authenticator": self = .authenticator
                case "controllerManager": self = .controllerManager
                case "scheduler": self = .scheduler
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .api: "api"
                case .audit: "audit"
                case .authenticator: "authenticator"
                case .controllerManager: "controllerManager"
                case .scheduler: "scheduler"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Type": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: ["api", "audit", "authenticator", "controllerManager", "scheduler"]
                        )
                    )
                ]
            )
        )
    }

    /// `OutpostConfig`.
    public struct OutpostConfig: DocumentConvertible, Hashable {
        /// `ControlPlaneInstanceType`.
        public var controlPlaneInstanceType: Input<String>
        /// `OutpostArns`.
        public var outpostArns: [Input<String>]
        /// `ControlPlanePlacement`.
        public var controlPlanePlacement: ControlPlanePlacement?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            controlPlaneInstanceType: Input<String>,
            outpostArns: [Input<String>],
            controlPlanePlacement: ControlPlanePlacement? = nil
        ) {
            self.controlPlaneInstanceType = controlPlaneInstanceType
            self.outpostArns = outpostArns
            self.controlPlanePlacement = controlPlanePlacement
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.controlPlaneInstanceType = try reader.required("ControlPlaneInstanceType")
            self.outpostArns = try reader.required("OutpostArns")
            self.controlPlanePlacement = try reader.optional("ControlPlanePlacement")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("ControlPlaneInstanceType", controlPlaneInstanceType)
            writer.set("OutpostArns", outpostArns)
            writer.set("ControlPlanePlacement", controlPlanePlacement)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "ControlPlaneInstanceType": PropertySchema(.string),
                    "ControlPlanePlacement": ControlPlanePlacement.shape,
                    "OutpostArns": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(count: 1...Int.max)),
                            ordered: false
                        )
                    ),
                ],
                required: ["ControlPlaneInstanceType", "OutpostArns"]
            )
        )
    }

    /// `EncryptionConfig/*/Provider`.
    public struct Provider: DocumentConvertible, Hashable {
        /// `KeyArn`.
        public var keyArn: Input<KMSKey.ARN>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(keyArn: Input<KMSKey.ARN>? = nil) {
            self.keyArn = keyArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.keyArn = try reader.optional("KeyArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("KeyArn", keyArn)
            return writer.document
        }

        static let shape = PropertySchema(.object(["KeyArn": PropertySchema(.string)]))
    }

    /// `RemoteNetworkConfig`.
    public struct RemoteNetworkConfig: DocumentConvertible, Hashable {
        /// `RemoteNodeNetworks`.
        public var remoteNodeNetworks: [RemoteNodeNetwork]?
        /// `RemotePodNetworks`.
        public var remotePodNetworks: [RemotePodNetwork]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(remoteNodeNetworks: [RemoteNodeNetwork]? = nil, remotePodNetworks: [RemotePodNetwork]? = nil) {
            self.remoteNodeNetworks = remoteNodeNetworks
            self.remotePodNetworks = remotePodNetworks
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.remoteNodeNetworks = try reader.optional("RemoteNodeNetworks")
            self.remotePodNetworks = try reader.optional("RemotePodNetworks")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("RemoteNodeNetworks", remoteNodeNetworks)
            writer.set("RemotePodNetworks", remotePodNetworks)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "RemoteNodeNetworks": PropertySchema(
                        .array(RemoteNodeNetwork.shape, ordered: false),
                        limits: PropertySchema.Limits(count: 0...1)
                    ),
                    "RemotePodNetworks": PropertySchema(
                        .array(RemotePodNetwork.shape, ordered: false),
                        limits: PropertySchema.Limits(count: 0...1)
                    ),
                ]
            )
        )
    }

    /// `RemoteNetworkConfig/RemoteNodeNetworks/*`.
    public struct RemoteNodeNetwork: DocumentConvertible, Hashable {
        /// `Cidrs`.
        public var cidrs: [Input<String>]

        /// Required properties come first; those left out are AWS's to choose.
        public init(cidrs: [Input<String>]) {
            self.cidrs = cidrs
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.cidrs = try reader.required("Cidrs")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Cidrs", cidrs)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Cidrs": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                equivalence: .cidr,
                                limits: PropertySchema.Limits(count: 1...Int.max, format: "ipv4-network")
                            ),
                            ordered: false
                        )
                    )
                ],
                required: ["Cidrs"]
            )
        )
    }

    /// `RemoteNetworkConfig/RemotePodNetworks/*`.
    public struct RemotePodNetwork: DocumentConvertible, Hashable {
        /// `Cidrs`.
        public var cidrs: [Input<String>]

        /// Required properties come first; those left out are AWS's to choose.
        public init(cidrs: [Input<String>]) {
            self.cidrs = cidrs
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.cidrs = try reader.required("Cidrs")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Cidrs", cidrs)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Cidrs": PropertySchema(
                        .array(
                            PropertySchema(
                                .string,
                                equivalence: .cidr,
                                limits: PropertySchema.Limits(count: 1...Int.max, format: "ipv4-network")
                            ),
                            ordered: false
                        )
                    )
                ],
                required: ["Cidrs"]
            )
        )
    }

    /// `ResourcesVpcConfig`.
    public struct ResourcesVpcConfig: DocumentConvertible, Hashable {
        /// `SubnetIds`.
        public var subnetIds: [Input<Subnet.ID>]
        /// `EndpointPrivateAccess`.
        public var endpointPrivateAccess: Input<Bool>?
        /// `EndpointPublicAccess`.
        public var endpointPublicAccess: Input<Bool>?
        /// `PublicAccessCidrs`.
        public var publicAccessCidrs: [Input<String>]?
        /// `SecurityGroupIds`.
        public var securityGroupIds: [Input<SecurityGroup.ID>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            subnetIds: [Input<Subnet.ID>],
            endpointPrivateAccess: Input<Bool>? = nil,
            endpointPublicAccess: Input<Bool>? = nil,
            publicAccessCidrs: [Input<String>]? = nil,
            securityGroupIds: [Input<SecurityGroup.ID>]? = nil
        ) {
            self.subnetIds = subnetIds
            self.endpointPrivateAccess = endpointPrivateAccess
            self.endpointPublicAccess = endpointPublicAccess
            self.publicAccessCidrs = publicAccessCidrs
            self.securityGroupIds = securityGroupIds
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.subnetIds = try reader.required("SubnetIds")
            self.endpointPrivateAccess = try reader.optional("EndpointPrivateAccess")
            self.endpointPublicAccess = try reader.optional("EndpointPublicAccess")
            self.publicAccessCidrs = try reader.optional("PublicAccessCidrs")
            self.securityGroupIds = try reader.optional("SecurityGroupIds")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("SubnetIds", subnetIds)
            writer.set("EndpointPrivateAccess", endpointPrivateAccess)
            writer.set("EndpointPublicAccess", endpointPublicAccess)
            writer.set("PublicAccessCidrs", publicAccessCidrs)
            writer.set("SecurityGroupIds", securityGroupIds)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "EndpointPrivateAccess": PropertySchema(.boolean),
                    "EndpointPublicAccess": PropertySchema(.boolean),
                    "PublicAccessCidrs": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(count: 1...Int.max)),
                            ordered: false
                        )
                    ),
                    "SecurityGroupIds": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(count: 1...Int.max)),
                            ordered: false
                        )
                    ),
                    "SubnetIds": PropertySchema(
                        .array(
                            PropertySchema(.string, limits: PropertySchema.Limits(count: 1...Int.max)),
                            ordered: false
                        )
                    ),
                ],
                required: ["SubnetIds"]
            )
        )
    }

    /// `StorageConfig`.
    public struct StorageConfig: DocumentConvertible, Hashable {
        /// `BlockStorage`.
        public var blockStorage: BlockStorage?

        /// Required properties come first; those left out are AWS's to choose.
        public init(blockStorage: BlockStorage? = nil) {
            self.blockStorage = blockStorage
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.blockStorage = try reader.optional("BlockStorage")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("BlockStorage", blockStorage)
            return writer.document
        }

        static let shape = PropertySchema(.object(["BlockStorage": BlockStorage.shape]))
    }

    /// `UpgradePolicy`.
    public struct UpgradePolicy: DocumentConvertible, Hashable {
        /// `SupportType`.
        public var supportType: SupportType?

        /// Required properties come first; those left out are AWS's to choose.
        public init(supportType: SupportType? = nil) {
            self.supportType = supportType
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.supportType = try reader.optional("SupportType")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("SupportType", supportType)
            return writer.document
        }

        /// `UpgradePolicy/SupportType`.
        public enum SupportType: OpenEnumeration {
            case standard
            case extended
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "STANDARD": self = .standard
                case "EXTENDED": self = .extended
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .standard: "STANDARD"
                case .extended: "EXTENDED"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "SupportType": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["STANDARD", "EXTENDED"])
                    )
                ]
            )
        )
    }

    /// `ZonalShiftConfig`.
    public struct ZonalShiftConfig: DocumentConvertible, Hashable {
        /// `Enabled`.
        public var enabled: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(enabled: Input<Bool>? = nil) {
            self.enabled = enabled
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enabled = try reader.optional("Enabled")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Enabled", enabled)
            return writer.document
        }

        static let shape = PropertySchema(.object(["Enabled": PropertySchema(.boolean)]))
    }
}

extension EKSCluster {
    /// What the registry says of `AWS::EKS::Cluster`.
    public static let schema = Schema(
        type: "AWS::EKS::Cluster",
        properties: properties,
        required: ["ResourcesVpcConfig", "RoleArn"],
        primaryIdentifier: ["Name"],
        createOnly: [
            "AccessConfig/BootstrapClusterCreatorAdminPermissions",
            "BootstrapSelfManagedAddons",
            "KubernetesNetworkConfig/IpFamily",
            "KubernetesNetworkConfig/ServiceIpv4Cidr",
            "Name",
            "OutpostConfig",
            "RoleArn",
        ],
        conditionalCreateOnly: ["EncryptionConfig"],
        readOnly: [
            "Arn",
            "CertificateAuthorityData",
            "ClusterSecurityGroupId",
            "EncryptionConfigKeyArn",
            "Endpoint",
            "Id",
            "KubernetesNetworkConfig/ServiceIpv6Cidr",
            "OpenIdConnectIssuerUrl",
        ],
        writeOnly: ["AccessConfig/BootstrapClusterCreatorAdminPermissions", "BootstrapSelfManagedAddons", "Force"],
        tagProperty: "Tags",
        isStateful: true
    )

    private static let properties: [String: PropertySchema] = [
        "AccessConfig": AccessConfig.shape,
        "Arn": PropertySchema(.string),
        "BootstrapSelfManagedAddons": PropertySchema(.boolean),
        "CertificateAuthorityData": PropertySchema(.string),
        "ClusterSecurityGroupId": PropertySchema(.string),
        "ComputeConfig": ComputeConfig.shape,
        "ControlPlaneScalingConfig": ControlPlaneScalingConfig.shape,
        "DeletionProtection": PropertySchema(.boolean),
        "EncryptionConfig": PropertySchema(
            .array(EncryptionConfig.shape, ordered: false),
            limits: PropertySchema.Limits(count: 0...1)
        ),
        "EncryptionConfigKeyArn": PropertySchema(.string),
        "Endpoint": PropertySchema(.string),
        "Force": PropertySchema(.boolean),
        "Id": PropertySchema(.string),
        "KubernetesNetworkConfig": KubernetesNetworkConfig.shape,
        "Logging": Logging.shape,
        "Name": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^[0-9A-Za-z][A-Za-z0-9\-_]*"#, length: 1...100)
        ),
        "OpenIdConnectIssuerUrl": PropertySchema(.string),
        "OutpostConfig": OutpostConfig.shape,
        "RemoteNetworkConfig": RemoteNetworkConfig.shape,
        "ResourcesVpcConfig": ResourcesVpcConfig.shape,
        "RoleArn": PropertySchema(.string),
        "StorageConfig": StorageConfig.shape,
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                            "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
                        ],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false,
                unique: true
            )
        ),
        "UpgradePolicy": UpgradePolicy.shape,
        "Version": PropertySchema(.string, limits: PropertySchema.Limits(pattern: #"1\.\d\d"#)),
        "ZonalShiftConfig": ZonalShiftConfig.shape,
    ]
}

extension Reference where R == EKSCluster {
    /// `Arn`.
    public var arn: Input<EKSCluster.ARN> { attribute("Arn") }
    /// `CertificateAuthorityData`.
    public var certificateAuthorityData: Input<String> { attribute("CertificateAuthorityData") }
    /// `ClusterSecurityGroupId`.
    public var clusterSecurityGroupId: Input<SecurityGroup.ID> { attribute("ClusterSecurityGroupId") }
    /// `EncryptionConfigKeyArn`.
    public var encryptionConfigKeyArn: Input<KMSKey.ARN> { attribute("EncryptionConfigKeyArn") }
    /// `Endpoint`.
    public var endpoint: Input<String> { attribute("Endpoint") }
    /// `Id`.
    public var id: Input<String> { attribute("Id") }
    /// `KubernetesNetworkConfig.ServiceIpv6Cidr`.
    public var kubernetesNetworkConfigServiceIpv6Cidr: Input<String> {
        attribute("KubernetesNetworkConfig.ServiceIpv6Cidr")
    }
    /// `Name`.
    public var name: Input<EKSCluster.ID> { attribute("Name") }
    /// `OpenIdConnectIssuerUrl`.
    public var openIdConnectIssuerUrl: Input<String> { attribute("OpenIdConnectIssuerUrl") }
}
