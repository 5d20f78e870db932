// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `Nodegroup` of Amazon Elastic Kubernetes Service.
    public struct Nodegroup: Sendable, Hashable {
        /// `amiType`.
        public var amiType: AMITypes?
        /// `capacityType`.
        public var capacityType: CapacityTypes?
        /// `clusterName`.
        public var clusterName: String?
        /// `createdAt`.
        public var createdAt: Timestamp?
        /// `diskSize`.
        public var diskSize: Int?
        /// `health`.
        public var health: NodegroupHealth?
        /// `instanceTypes`.
        public var instanceTypes: [String]?
        /// `labels`.
        public var labels: [String: String]?
        /// `launchTemplate`.
        public var launchTemplate: LaunchTemplateSpecification?
        /// `modifiedAt`.
        public var modifiedAt: Timestamp?
        /// `nodeRepairConfig`.
        public var nodeRepairConfig: NodeRepairConfig?
        /// `nodeRole`.
        public var nodeRole: String?
        /// `nodegroupArn`.
        public var nodegroupArn: String?
        /// `nodegroupName`.
        public var nodegroupName: String?
        /// `releaseVersion`.
        public var releaseVersion: String?
        /// `remoteAccess`.
        public var remoteAccess: RemoteAccessConfig?
        /// `resources`.
        public var resources: NodegroupResources?
        /// `scalingConfig`.
        public var scalingConfig: NodegroupScalingConfig?
        /// `status`.
        public var status: NodegroupStatus?
        /// `subnets`.
        public var subnets: [String]?
        /// `tags`.
        public var tags: [String: String]?
        /// `taints`.
        public var taints: [Taint]?
        /// `updateConfig`.
        public var updateConfig: NodegroupUpdateConfig?
        /// `version`.
        public var version: String?
        /// `warmPoolConfig`.
        public var warmPoolConfig: WarmPoolConfig?

        /// What is left out is the service's to choose.
        public init(
            amiType: AMITypes? = nil,
            capacityType: CapacityTypes? = nil,
            clusterName: String? = nil,
            createdAt: Timestamp? = nil,
            diskSize: Int? = nil,
            health: NodegroupHealth? = nil,
            instanceTypes: [String]? = nil,
            labels: [String: String]? = nil,
            launchTemplate: LaunchTemplateSpecification? = nil,
            modifiedAt: Timestamp? = nil,
            nodeRepairConfig: NodeRepairConfig? = nil,
            nodeRole: String? = nil,
            nodegroupArn: String? = nil,
            nodegroupName: String? = nil,
            releaseVersion: String? = nil,
            remoteAccess: RemoteAccessConfig? = nil,
            resources: NodegroupResources? = nil,
            scalingConfig: NodegroupScalingConfig? = nil,
            status: NodegroupStatus? = nil,
            subnets: [String]? = nil,
            tags: [String: String]? = nil,
            taints: [Taint]? = nil,
            updateConfig: NodegroupUpdateConfig? = nil,
            version: String? = nil,
            warmPoolConfig: WarmPoolConfig? = nil
        ) {
            self.amiType = amiType
            self.capacityType = capacityType
            self.clusterName = clusterName
            self.createdAt = createdAt
            self.diskSize = diskSize
            self.health = health
            self.instanceTypes = instanceTypes
            self.labels = labels
            self.launchTemplate = launchTemplate
            self.modifiedAt = modifiedAt
            self.nodeRepairConfig = nodeRepairConfig
            self.nodeRole = nodeRole
            self.nodegroupArn = nodegroupArn
            self.nodegroupName = nodegroupName
            self.releaseVersion = releaseVersion
            self.remoteAccess = remoteAccess
            self.resources = resources
            self.scalingConfig = scalingConfig
            self.status = status
            self.subnets = subnets
            self.tags = tags
            self.taints = taints
            self.updateConfig = updateConfig
            self.version = version
            self.warmPoolConfig = warmPoolConfig
        }
    }
}

extension EKS.Nodegroup {
    package init(json: JSONValue) throws {
        self.amiType = try json.member("amiType") { EKS.AMITypes(rawValue: try $0.string()) }
        self.capacityType = try json.member("capacityType") { EKS.CapacityTypes(rawValue: try $0.string()) }
        self.clusterName = try json.member("clusterName") { try $0.string() }
        self.createdAt = try json.member("createdAt") { try $0.timestamp() }
        self.diskSize = try json.member("diskSize") { try $0.integer() }
        self.health = try json.member("health") { try EKS.NodegroupHealth(json: $0) }
        self.instanceTypes = try json.member("instanceTypes") { try $0.list { try $0.string() } }
        self.labels = try json.member("labels") { try $0.map { try $0.string() } }
        self.launchTemplate = try json.member("launchTemplate") { try EKS.LaunchTemplateSpecification(json: $0) }
        self.modifiedAt = try json.member("modifiedAt") { try $0.timestamp() }
        self.nodeRepairConfig = try json.member("nodeRepairConfig") { try EKS.NodeRepairConfig(json: $0) }
        self.nodeRole = try json.member("nodeRole") { try $0.string() }
        self.nodegroupArn = try json.member("nodegroupArn") { try $0.string() }
        self.nodegroupName = try json.member("nodegroupName") { try $0.string() }
        self.releaseVersion = try json.member("releaseVersion") { try $0.string() }
        self.remoteAccess = try json.member("remoteAccess") { try EKS.RemoteAccessConfig(json: $0) }
        self.resources = try json.member("resources") { try EKS.NodegroupResources(json: $0) }
        self.scalingConfig = try json.member("scalingConfig") { try EKS.NodegroupScalingConfig(json: $0) }
        self.status = try json.member("status") { EKS.NodegroupStatus(rawValue: try $0.string()) }
        self.subnets = try json.member("subnets") { try $0.list { try $0.string() } }
        self.tags = try json.member("tags") { try $0.map { try $0.string() } }
        self.taints = try json.member("taints") { try $0.list { try EKS.Taint(json: $0) } }
        self.updateConfig = try json.member("updateConfig") { try EKS.NodegroupUpdateConfig(json: $0) }
        self.version = try json.member("version") { try $0.string() }
        self.warmPoolConfig = try json.member("warmPoolConfig") { try EKS.WarmPoolConfig(json: $0) }
    }
}
