// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::EKS::Nodegroup`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html
public struct Nodegroup: Resource {
    /// `ClusterName`. A change replaces the resource.
    public var clusterName: Input<EKSCluster.ID>
    /// `NodeRole`. A change replaces the resource.
    public var nodeRole: Input<Role.ARN>
    /// `Subnets`. A change replaces the resource.
    public var subnets: [Input<Subnet.ID>]
    /// `AmiType`. A change replaces the resource.
    public var amiType: AmiType?
    /// `CapacityType`. A change replaces the resource.
    public var capacityType: CapacityType?
    /// `DiskSize`. A change replaces the resource.
    public var diskSize: Input<Int>?
    /// `ForceUpdateEnabled`. AWS does not report it back.
    public var forceUpdateEnabled: Input<Bool>?
    /// `InstanceTypes`. A change replaces the resource.
    public var instanceTypes: [Input<String>]?
    /// `Labels`.
    public var labels: [String: Input<String>]?
    /// `LaunchTemplate`.
    public var launchTemplate: LaunchTemplateSpecification?
    /// `NodeRepairConfig`.
    public var nodeRepairConfig: NodeRepairConfig?
    /// `NodegroupName`. A change replaces the resource.
    public var nodegroupName: Input<String>?
    /// `ReleaseVersion`.
    public var releaseVersion: Input<String>?
    /// `RemoteAccess`. A change replaces the resource.
    public var remoteAccess: RemoteAccess?
    /// `ScalingConfig`.
    public var scalingConfig: ScalingConfig?
    /// `Tags`.
    public var tags: [String: Input<String>]?
    /// `Taints`.
    public var taints: [Taint]?
    /// `UpdateConfig`.
    public var updateConfig: UpdateConfig?
    /// `Version`.
    public var version: Input<String>?
    /// `WarmPoolConfig`.
    public var warmPoolConfig: WarmPoolConfig?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        clusterName: Input<EKSCluster.ID>,
        nodeRole: Input<Role.ARN>,
        subnets: [Input<Subnet.ID>],
        amiType: AmiType? = nil,
        capacityType: CapacityType? = nil,
        diskSize: Input<Int>? = nil,
        forceUpdateEnabled: Input<Bool>? = nil,
        instanceTypes: [Input<String>]? = nil,
        labels: [String: Input<String>]? = nil,
        launchTemplate: LaunchTemplateSpecification? = nil,
        nodeRepairConfig: NodeRepairConfig? = nil,
        nodegroupName: Input<String>? = nil,
        releaseVersion: Input<String>? = nil,
        remoteAccess: RemoteAccess? = nil,
        scalingConfig: ScalingConfig? = nil,
        tags: [String: Input<String>]? = nil,
        taints: [Taint]? = nil,
        updateConfig: UpdateConfig? = nil,
        version: Input<String>? = nil,
        warmPoolConfig: WarmPoolConfig? = nil
    ) {
        self.clusterName = clusterName
        self.nodeRole = nodeRole
        self.subnets = subnets
        self.amiType = amiType
        self.capacityType = capacityType
        self.diskSize = diskSize
        self.forceUpdateEnabled = forceUpdateEnabled
        self.instanceTypes = instanceTypes
        self.labels = labels
        self.launchTemplate = launchTemplate
        self.nodeRepairConfig = nodeRepairConfig
        self.nodegroupName = nodegroupName
        self.releaseVersion = releaseVersion
        self.remoteAccess = remoteAccess
        self.scalingConfig = scalingConfig
        self.tags = tags
        self.taints = taints
        self.updateConfig = updateConfig
        self.version = version
        self.warmPoolConfig = warmPoolConfig
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.clusterName = try reader.required("ClusterName")
        self.nodeRole = try reader.required("NodeRole")
        self.subnets = try reader.required("Subnets")
        self.amiType = try reader.optional("AmiType")
        self.capacityType = try reader.optional("CapacityType")
        self.diskSize = try reader.optional("DiskSize")
        self.forceUpdateEnabled = try reader.optional("ForceUpdateEnabled")
        self.instanceTypes = try reader.optional("InstanceTypes")
        self.labels = try reader.optional("Labels")
        self.launchTemplate = try reader.optional("LaunchTemplate")
        self.nodeRepairConfig = try reader.optional("NodeRepairConfig")
        self.nodegroupName = try reader.optional("NodegroupName")
        self.releaseVersion = try reader.optional("ReleaseVersion")
        self.remoteAccess = try reader.optional("RemoteAccess")
        self.scalingConfig = try reader.optional("ScalingConfig")
        self.tags = try reader.optional("Tags")
        self.taints = try reader.optional("Taints")
        self.updateConfig = try reader.optional("UpdateConfig")
        self.version = try reader.optional("Version")
        self.warmPoolConfig = try reader.optional("WarmPoolConfig")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("ClusterName", clusterName)
        writer.set("NodeRole", nodeRole)
        writer.set("Subnets", subnets)
        writer.set("AmiType", amiType)
        writer.set("CapacityType", capacityType)
        writer.set("DiskSize", diskSize)
        writer.set("ForceUpdateEnabled", forceUpdateEnabled)
        writer.set("InstanceTypes", instanceTypes)
        writer.set("Labels", labels)
        writer.set("LaunchTemplate", launchTemplate)
        writer.set("NodeRepairConfig", nodeRepairConfig)
        writer.set("NodegroupName", nodegroupName)
        writer.set("ReleaseVersion", releaseVersion)
        writer.set("RemoteAccess", remoteAccess)
        writer.set("ScalingConfig", scalingConfig)
        writer.set("Tags", tags)
        writer.set("Taints", taints)
        writer.set("UpdateConfig", updateConfig)
        writer.set("Version", version)
        writer.set("WarmPoolConfig", warmPoolConfig)
        return writer.document
    }

    /// `AmiType`.
    public enum AmiType: OpenEnumeration {
        case al2023Arm64Nvidia
        case al2023Arm64Standard
        case al2023X8664Neuron
        case al2023X8664Nvidia
        case al2023X8664Standard
        case al2Arm64
        case al2X8664
        case al2X8664Gpu
        case bottlerocketArm64
        case bottlerocketArm64Fips
        case bottlerocketArm64Nvidia
        case bottlerocketArm64NvidiaFips
        case bottlerocketX8664
        case bottlerocketX8664Fips
        case bottlerocketX8664Nvidia
        case bottlerocketX8664NvidiaFips
        case customValue
        case windowsCore2019X8664
        case windowsCore2022X8664
        case windowsCore2025X8664
        case windowsFull2019X8664
        case windowsFull2022X8664
        case windowsFull2025X8664
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "AL2023_ARM_64_NVIDIA": self = .al2023Arm64Nvidia
            case "AL2023_ARM_64_STANDARD": self = .al2023Arm64Standard
            case "AL2023_x86_64_NEURON": self = .al2023X8664Neuron
            case "AL2023_x86_64_NVIDIA": self = .al2023X8664Nvidia
            case "AL2023_x86_64_STANDARD": self = .al2023X8664Standard
            case "AL2_ARM_64": self = .al2Arm64
            case "AL2_x86_64": self = .al2X8664
            case "AL2_x86_64_GPU": self = .al2X8664Gpu
            case "BOTTLEROCKET_ARM_64": self = .bottlerocketArm64
            case "BOTTLEROCKET_ARM_64_FIPS": self = .bottlerocketArm64Fips
            case "BOTTLEROCKET_ARM_64_NVIDIA": self = .bottlerocketArm64Nvidia
            case "BOTTLEROCKET_ARM_64_NVIDIA_FIPS": self = .bottlerocketArm64NvidiaFips
            case "BOTTLEROCKET_x86_64": self = .bottlerocketX8664
            case "BOTTLEROCKET_x86_64_FIPS": self = .bottlerocketX8664Fips
            case "BOTTLEROCKET_x86_64_NVIDIA": self = .bottlerocketX8664Nvidia
            case "BOTTLEROCKET_x86_64_NVIDIA_FIPS": self = .bottlerocketX8664NvidiaFips
            case "CUSTOM": self = .customValue
            case "WINDOWS_CORE_2019_x86_64": self = .windowsCore2019X8664
            case "WINDOWS_CORE_2022_x86_64": self = .windowsCore2022X8664
            case "WINDOWS_CORE_2025_x86_64": self = .windowsCore2025X8664
            case "WINDOWS_FULL_2019_x86_64": self = .windowsFull2019X8664
            case "WINDOWS_FULL_2022_x86_64": self = .windowsFull2022X8664
            case "WINDOWS_FULL_2025_x86_64": self = .windowsFull2025X8664
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .al2023Arm64Nvidia: "AL2023_ARM_64_NVIDIA"
            case .al2023Arm64Standard: "AL2023_ARM_64_STANDARD"
            case .al2023X8664Neuron: "AL2023_x86_64_NEURON"
            case .al2023X8664Nvidia: "AL2023_x86_64_NVIDIA"
            case .al2023X8664Standard: "AL2023_x86_64_STANDARD"
            case .al2Arm64: "AL2_ARM_64"
            case .al2X8664: "AL2_x86_64"
            case .al2X8664Gpu: "AL2_x86_64_GPU"
            case .bottlerocketArm64: "BOTTLEROCKET_ARM_64"
            case .bottlerocketArm64Fips: "BOTTLEROCKET_ARM_64_FIPS"
            case .bottlerocketArm64Nvidia: "BOTTLEROCKET_ARM_64_NVIDIA"
            case .bottlerocketArm64NvidiaFips: "BOTTLEROCKET_ARM_64_NVIDIA_FIPS"
            case .bottlerocketX8664: "BOTTLEROCKET_x86_64"
            case .bottlerocketX8664Fips: "BOTTLEROCKET_x86_64_FIPS"
            case .bottlerocketX8664Nvidia: "BOTTLEROCKET_x86_64_NVIDIA"
            case .bottlerocketX8664NvidiaFips: "BOTTLEROCKET_x86_64_NVIDIA_FIPS"
            case .customValue: "CUSTOM"
            case .windowsCore2019X8664: "WINDOWS_CORE_2019_x86_64"
            case .windowsCore2022X8664: "WINDOWS_CORE_2022_x86_64"
            case .windowsCore2025X8664: "WINDOWS_CORE_2025_x86_64"
            case .windowsFull2019X8664: "WINDOWS_FULL_2019_x86_64"
            case .windowsFull2022X8664: "WINDOWS_FULL_2022_x86_64"
            case .windowsFull2025X8664: "WINDOWS_FULL_2025_x86_64"
            case .custom(let text): text
            }
        }
    }

    /// `CapacityType`.
    public enum CapacityType: OpenEnumeration {
        case capacityBlock
        case onDemand
        case spot
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "CAPACITY_BLOCK": self = .capacityBlock
            case "ON_DEMAND": self = .onDemand
            case "SPOT": self = .spot
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .capacityBlock: "CAPACITY_BLOCK"
            case .onDemand: "ON_DEMAND"
            case .spot: "SPOT"
            case .custom(let text): text
            }
        }
    }

    /// `LaunchTemplate`.
    public struct LaunchTemplateSpecification: DocumentConvertible, Hashable {
        /// `Id`.
        public var id: Input<LaunchTemplate.ID>?
        /// `Name`.
        public var name: Input<String>?
        /// `Version`.
        public var version: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(id: Input<LaunchTemplate.ID>? = nil, name: Input<String>? = nil, version: Input<String>? = nil) {
            self.id = id
            self.name = name
            self.version = version
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.id = try reader.optional("Id")
            self.name = try reader.optional("Name")
            self.version = try reader.optional("Version")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Id", id)
            writer.set("Name", name)
            writer.set("Version", version)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Id": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
                    "Name": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
                    "Version": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
                ]
            )
        )
    }

    /// `NodeRepairConfig`.
    public struct NodeRepairConfig: DocumentConvertible, Hashable {
        /// `Enabled`.
        public var enabled: Input<Bool>?
        /// `MaxParallelNodesRepairedCount`.
        public var maxParallelNodesRepairedCount: Input<Int>?
        /// `MaxParallelNodesRepairedPercentage`.
        public var maxParallelNodesRepairedPercentage: Input<Int>?
        /// `MaxUnhealthyNodeThresholdCount`.
        public var maxUnhealthyNodeThresholdCount: Input<Int>?
        /// `MaxUnhealthyNodeThresholdPercentage`.
        public var maxUnhealthyNodeThresholdPercentage: Input<Int>?
        /// `NodeRepairConfigOverrides`.
        public var nodeRepairConfigOverrides: [NodeRepairConfigOverrides]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            enabled: Input<Bool>? = nil,
            maxParallelNodesRepairedCount: Input<Int>? = nil,
            maxParallelNodesRepairedPercentage: Input<Int>? = nil,
            maxUnhealthyNodeThresholdCount: Input<Int>? = nil,
            maxUnhealthyNodeThresholdPercentage: Input<Int>? = nil,
            nodeRepairConfigOverrides: [NodeRepairConfigOverrides]? = nil
        ) {
            self.enabled = enabled
            self.maxParallelNodesRepairedCount = maxParallelNodesRepairedCount
            self.maxParallelNodesRepairedPercentage = maxParallelNodesRepairedPercentage
            self.maxUnhealthyNodeThresholdCount = maxUnhealthyNodeThresholdCount
            self.maxUnhealthyNodeThresholdPercentage = maxUnhealthyNodeThresholdPercentage
            self.nodeRepairConfigOverrides = nodeRepairConfigOverrides
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enabled = try reader.optional("Enabled")
            self.maxParallelNodesRepairedCount = try reader.optional("MaxParallelNodesRepairedCount")
            self.maxParallelNodesRepairedPercentage = try reader.optional("MaxParallelNodesRepairedPercentage")
            self.maxUnhealthyNodeThresholdCount = try reader.optional("MaxUnhealthyNodeThresholdCount")
            self.maxUnhealthyNodeThresholdPercentage = try reader.optional("MaxUnhealthyNodeThresholdPercentage")
            self.nodeRepairConfigOverrides = try reader.optional("NodeRepairConfigOverrides")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Enabled", enabled)
            writer.set("MaxParallelNodesRepairedCount", maxParallelNodesRepairedCount)
            writer.set("MaxParallelNodesRepairedPercentage", maxParallelNodesRepairedPercentage)
            writer.set("MaxUnhealthyNodeThresholdCount", maxUnhealthyNodeThresholdCount)
            writer.set("MaxUnhealthyNodeThresholdPercentage", maxUnhealthyNodeThresholdPercentage)
            writer.set("NodeRepairConfigOverrides", nodeRepairConfigOverrides)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Enabled": PropertySchema(.boolean),
                    "MaxParallelNodesRepairedCount": PropertySchema(
                        .integer,
                        limits: PropertySchema.Limits(minimum: 1.0)
                    ),
                    "MaxParallelNodesRepairedPercentage": PropertySchema(
                        .integer,
                        limits: PropertySchema.Limits(minimum: 1.0, maximum: 100.0)
                    ),
                    "MaxUnhealthyNodeThresholdCount": PropertySchema(
                        .integer,
                        limits: PropertySchema.Limits(minimum: 1.0)
                    ),
                    "MaxUnhealthyNodeThresholdPercentage": PropertySchema(
                        .integer,
                        limits: PropertySchema.Limits(minimum: 1.0, maximum: 100.0)
                    ),
                    "NodeRepairConfigOverrides": PropertySchema(
                        .array(NodeRepairConfigOverrides.shape, ordered: false)
                    ),
                ]
            )
        )
    }

    /// `NodeRepairConfig/NodeRepairConfigOverrides/*`.
    public struct NodeRepairConfigOverrides: DocumentConvertible, Hashable {
        /// `MinRepairWaitTimeMins`.
        public var minRepairWaitTimeMins: Input<Int>?
        /// `NodeMonitoringCondition`.
        public var nodeMonitoringCondition: Input<String>?
        /// `NodeUnhealthyReason`.
        public var nodeUnhealthyReason: Input<String>?
        /// `RepairAction`.
        public var repairAction: RepairAction?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            minRepairWaitTimeMins: Input<Int>? = nil,
            nodeMonitoringCondition: Input<String>? = nil,
            nodeUnhealthyReason: Input<String>? = nil,
            repairAction: RepairAction? = nil
        ) {
            self.minRepairWaitTimeMins = minRepairWaitTimeMins
            self.nodeMonitoringCondition = nodeMonitoringCondition
            self.nodeUnhealthyReason = nodeUnhealthyReason
            self.repairAction = repairAction
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.minRepairWaitTimeMins = try reader.optional("MinRepairWaitTimeMins")
            self.nodeMonitoringCondition = try reader.optional("NodeMonitoringCondition")
            self.nodeUnhealthyReason = try reader.optional("NodeUnhealthyReason")
            self.repairAction = try reader.optional("RepairAction")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("MinRepairWaitTimeMins", minRepairWaitTimeMins)
            writer.set("NodeMonitoringCondition", nodeMonitoringCondition)
            writer.set("NodeUnhealthyReason", nodeUnhealthyReason)
            writer.set("RepairAction", repairAction)
            return writer.document
        }

        /// `NodeRepairConfig/NodeRepairConfigOverrides/*/RepairAction`.
        public enum RepairAction: OpenEnumeration {
            case replace
            case reboot
            case noAction
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Replace": self = .replace
                case "Reboot": self = .reboot
                case "NoAction": self = .noAction
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .replace: "Replace"
                case .reboot: "Reboot"
                case .noAction: "NoAction"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "MinRepairWaitTimeMins": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0)),
                    "NodeMonitoringCondition": PropertySchema(.string),
                    "NodeUnhealthyReason": PropertySchema(.string),
                    "RepairAction": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["Replace", "Reboot", "NoAction"])
                    ),
                ]
            )
        )
    }

    /// `RemoteAccess`.
    public struct RemoteAccess: DocumentConvertible, Hashable {
        /// `Ec2SshKey`.
        public var ec2SshKey: Input<String>
        /// `SourceSecurityGroups`.
        public var sourceSecurityGroups: [Input<SecurityGroup.ID>]?

        /// Required properties come first; those left out are AWS's to choose.
        public init(ec2SshKey: Input<String>, sourceSecurityGroups: [Input<SecurityGroup.ID>]? = nil) {
            self.ec2SshKey = ec2SshKey
            self.sourceSecurityGroups = sourceSecurityGroups
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.ec2SshKey = try reader.required("Ec2SshKey")
            self.sourceSecurityGroups = try reader.optional("SourceSecurityGroups")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Ec2SshKey", ec2SshKey)
            writer.set("SourceSecurityGroups", sourceSecurityGroups)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Ec2SshKey": PropertySchema(.string),
                    "SourceSecurityGroups": PropertySchema(.array(PropertySchema(.string), ordered: false)),
                ],
                required: ["Ec2SshKey"]
            )
        )
    }

    /// `ScalingConfig`.
    public struct ScalingConfig: DocumentConvertible, Hashable {
        /// `DesiredSize`.
        public var desiredSize: Input<Int>?
        /// `MaxSize`.
        public var maxSize: Input<Int>?
        /// `MinSize`.
        public var minSize: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(desiredSize: Input<Int>? = nil, maxSize: Input<Int>? = nil, minSize: Input<Int>? = nil) {
            self.desiredSize = desiredSize
            self.maxSize = maxSize
            self.minSize = minSize
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.desiredSize = try reader.optional("DesiredSize")
            self.maxSize = try reader.optional("MaxSize")
            self.minSize = try reader.optional("MinSize")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("DesiredSize", desiredSize)
            writer.set("MaxSize", maxSize)
            writer.set("MinSize", minSize)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DesiredSize": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 0.0)),
                    "MaxSize": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0)),
                    "MinSize": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 0.0)),
                ]
            )
        )
    }

    /// `Taints/*`.
    public struct Taint: DocumentConvertible, Hashable {
        /// `Effect`.
        public var effect: Effect?
        /// `Key`.
        public var key: Input<String>?
        /// `Value`.
        public var value: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(effect: Effect? = nil, key: Input<String>? = nil, value: Input<String>? = nil) {
            self.effect = effect
            self.key = key
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.effect = try reader.optional("Effect")
            self.key = try reader.optional("Key")
            self.value = try reader.optional("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Effect", effect)
            writer.set("Key", key)
            writer.set("Value", value)
            return writer.document
        }

        /// `Taints/*/Effect`.
        public enum Effect: OpenEnumeration {
            case noExecute
            case noSchedule
            case preferNoSchedule
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "NO_EXECUTE": self = .noExecute
                case "NO_SCHEDULE": self = .noSchedule
                case "PREFER_NO_SCHEDULE": self = .preferNoSchedule
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .noExecute: "NO_EXECUTE"
                case .noSchedule: "NO_SCHEDULE"
                case .preferNoSchedule: "PREFER_NO_SCHEDULE"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Effect": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: ["NO_EXECUTE", "NO_SCHEDULE", "PREFER_NO_SCHEDULE"],
                            length: 1...Int.max
                        )
                    ),
                    "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...63)),
                    "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...63)),
                ]
            )
        )
    }

    /// `UpdateConfig`.
    public struct UpdateConfig: DocumentConvertible, Hashable {
        /// `MaxUnavailable`.
        public var maxUnavailable: Input<Double>?
        /// `MaxUnavailablePercentage`.
        public var maxUnavailablePercentage: Input<Double>?
        /// `UpdateStrategy`.
        public var updateStrategy: UpdateStrategy?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            maxUnavailable: Input<Double>? = nil,
            maxUnavailablePercentage: Input<Double>? = nil,
            updateStrategy: UpdateStrategy? = nil
        ) {
            self.maxUnavailable = maxUnavailable
            self.maxUnavailablePercentage = maxUnavailablePercentage
            self.updateStrategy = updateStrategy
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.maxUnavailable = try reader.optional("MaxUnavailable")
            self.maxUnavailablePercentage = try reader.optional("MaxUnavailablePercentage")
            self.updateStrategy = try reader.optional("UpdateStrategy")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("MaxUnavailable", maxUnavailable)
            writer.set("MaxUnavailablePercentage", maxUnavailablePercentage)
            writer.set("UpdateStrategy", updateStrategy)
            return writer.document
        }

        /// `UpdateConfig/UpdateStrategy`.
        public enum UpdateStrategy: OpenEnumeration {
            case `default`
            case minimal
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "DEFAULT": self = .default
                case "MINIMAL": self = .minimal
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .default: "DEFAULT"
                case .minimal: "MINIMAL"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "MaxUnavailable": PropertySchema(.number, limits: PropertySchema.Limits(minimum: 1.0)),
                    "MaxUnavailablePercentage": PropertySchema(
                        .number,
                        limits: PropertySchema.Limits(minimum: 1.0, maximum: 100.0)
                    ),
                    "UpdateStrategy": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["DEFAULT", "MINIMAL"])
                    ),
                ]
            )
        )
    }

    /// `WarmPoolConfig`.
    public struct WarmPoolConfig: DocumentConvertible, Hashable {
        /// `Enabled`.
        public var enabled: Input<Bool>?
        /// `MaxGroupPreparedCapacity`.
        public var maxGroupPreparedCapacity: Input<Int>?
        /// `MinSize`.
        public var minSize: Input<Int>?
        /// `PoolState`.
        public var poolState: PoolState?
        /// `ReuseOnScaleIn`.
        public var reuseOnScaleIn: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            enabled: Input<Bool>? = nil,
            maxGroupPreparedCapacity: Input<Int>? = nil,
            minSize: Input<Int>? = nil,
            poolState: PoolState? = nil,
            reuseOnScaleIn: Input<Bool>? = nil
        ) {
            self.enabled = enabled
            self.maxGroupPreparedCapacity = maxGroupPreparedCapacity
            self.minSize = minSize
            self.poolState = poolState
            self.reuseOnScaleIn = reuseOnScaleIn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.enabled = try reader.optional("Enabled")
            self.maxGroupPreparedCapacity = try reader.optional("MaxGroupPreparedCapacity")
            self.minSize = try reader.optional("MinSize")
            self.poolState = try reader.optional("PoolState")
            self.reuseOnScaleIn = try reader.optional("ReuseOnScaleIn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Enabled", enabled)
            writer.set("MaxGroupPreparedCapacity", maxGroupPreparedCapacity)
            writer.set("MinSize", minSize)
            writer.set("PoolState", poolState)
            writer.set("ReuseOnScaleIn", reuseOnScaleIn)
            return writer.document
        }

        /// `WarmPoolConfig/PoolState`.
        public enum PoolState: OpenEnumeration {
            case hibernated
            case running
            case stopped
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "HIBERNATED": self = .hibernated
                case "RUNNING": self = .running
                case "STOPPED": self = .stopped
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .hibernated: "HIBERNATED"
                case .running: "RUNNING"
                case .stopped: "STOPPED"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Enabled": PropertySchema(.boolean),
                    "MaxGroupPreparedCapacity": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: -1.0)),
                    "MinSize": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 0.0)),
                    "PoolState": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["HIBERNATED", "RUNNING", "STOPPED"])
                    ),
                    "ReuseOnScaleIn": PropertySchema(.boolean),
                ]
            )
        )
    }
}

extension Nodegroup {
    /// What the registry says of `AWS::EKS::Nodegroup`.
    public static let schema = Schema(
        type: "AWS::EKS::Nodegroup",
        properties: properties,
        required: ["ClusterName", "NodeRole", "Subnets"],
        primaryIdentifier: ["Id"],
        createOnly: [
            "AmiType",
            "CapacityType",
            "ClusterName",
            "DiskSize",
            "InstanceTypes",
            "NodeRole",
            "NodegroupName",
            "RemoteAccess",
            "Subnets",
        ],
        readOnly: ["Arn", "Id"],
        writeOnly: ["ForceUpdateEnabled"],
        tagProperty: "Tags",
        exclusive: [["ClusterName", "NodegroupName"]],
        interrupting: ["LaunchTemplate", "ReleaseVersion", "Version"]
    )

    private static let properties: [String: PropertySchema] = [
        "AmiType": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: [
                    "AL2023_ARM_64_NVIDIA",
                    "AL2023_ARM_64_STANDARD",
                    "AL2023_x86_64_NEURON",
                    "AL2023_x86_64_NVIDIA",
                    "AL2023_x86_64_STANDARD",
                    "AL2_ARM_64",
                    "AL2_x86_64",
                    "AL2_x86_64_GPU",
                    "BOTTLEROCKET_ARM_64",
                    "BOTTLEROCKET_ARM_64_FIPS",
                    "BOTTLEROCKET_ARM_64_NVIDIA",
                    "BOTTLEROCKET_ARM_64_NVIDIA_FIPS",
                    "BOTTLEROCKET_x86_64",
                    "BOTTLEROCKET_x86_64_FIPS",
                    "BOTTLEROCKET_x86_64_NVIDIA",
                    "BOTTLEROCKET_x86_64_NVIDIA_FIPS",
                    "CUSTOM",
                    "WINDOWS_CORE_2019_x86_64",
                    "WINDOWS_CORE_2022_x86_64",
                    "WINDOWS_CORE_2025_x86_64",
                    "WINDOWS_FULL_2019_x86_64",
                    "WINDOWS_FULL_2022_x86_64",
                    "WINDOWS_FULL_2025_x86_64",
                ]
            )
        ),
        "Arn": PropertySchema(.string),
        "CapacityType": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["CAPACITY_BLOCK", "ON_DEMAND", "SPOT"])
        ),
        "ClusterName": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
        "DiskSize": PropertySchema(.integer),
        "ForceUpdateEnabled": PropertySchema(.boolean),
        "Id": PropertySchema(.string),
        "InstanceTypes": PropertySchema(.array(PropertySchema(.string), ordered: false)),
        "Labels": PropertySchema(.map(PropertySchema(.string))),
        "LaunchTemplate": LaunchTemplateSpecification.shape,
        "NodeRepairConfig": NodeRepairConfig.shape,
        "NodeRole": PropertySchema(.string),
        "NodegroupName": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)),
        "ReleaseVersion": PropertySchema(.string),
        "RemoteAccess": RemoteAccess.shape,
        "ScalingConfig": ScalingConfig.shape,
        "Subnets": PropertySchema(.array(PropertySchema(.string), ordered: false)),
        "Tags": PropertySchema(.map(PropertySchema(.string))),
        "Taints": PropertySchema(.array(Taint.shape, ordered: false)),
        "UpdateConfig": UpdateConfig.shape,
        "Version": PropertySchema(.string),
        "WarmPoolConfig": WarmPoolConfig.shape,
    ]
}

extension Reference where R == Nodegroup {
    /// `Arn`.
    public var arn: Input<Nodegroup.ARN> { attribute("Arn") }
    /// `Id`.
    public var id: Input<Nodegroup.ID> { attribute("Id") }
}
