// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `CreateNodegroup` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateNodegroup.html
    public enum CreateNodegroup: AWSOperation, TokenCarrying {
        public typealias Input = CreateNodegroupRequest
        public typealias Output = CreateNodegroupResponse

        public static let name = "CreateNodegroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/node-groups")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.clientRequestToken == nil { input.clientRequestToken = token() }
            return input
        }
    }

    /// `CreateNodegroupRequest` of Amazon Elastic Kubernetes Service.
    public struct CreateNodegroupRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `nodeRole`.
        public var nodeRole: String
        /// `nodegroupName`.
        public var nodegroupName: String
        /// `subnets`.
        public var subnets: [String]
        /// `amiType`.
        public var amiType: AMITypes?
        /// `capacityType`.
        public var capacityType: CapacityTypes?
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `diskSize`.
        public var diskSize: Int?
        /// `instanceTypes`.
        public var instanceTypes: [String]?
        /// `labels`.
        public var labels: [String: String]?
        /// `launchTemplate`.
        public var launchTemplate: LaunchTemplateSpecification?
        /// `nodeRepairConfig`.
        public var nodeRepairConfig: NodeRepairConfig?
        /// `releaseVersion`.
        public var releaseVersion: String?
        /// `remoteAccess`.
        public var remoteAccess: RemoteAccessConfig?
        /// `scalingConfig`.
        public var scalingConfig: NodegroupScalingConfig?
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
            clusterName: String,
            nodeRole: String,
            nodegroupName: String,
            subnets: [String],
            amiType: AMITypes? = nil,
            capacityType: CapacityTypes? = nil,
            clientRequestToken: String? = nil,
            diskSize: Int? = nil,
            instanceTypes: [String]? = nil,
            labels: [String: String]? = nil,
            launchTemplate: LaunchTemplateSpecification? = nil,
            nodeRepairConfig: NodeRepairConfig? = nil,
            releaseVersion: String? = nil,
            remoteAccess: RemoteAccessConfig? = nil,
            scalingConfig: NodegroupScalingConfig? = nil,
            tags: [String: String]? = nil,
            taints: [Taint]? = nil,
            updateConfig: NodegroupUpdateConfig? = nil,
            version: String? = nil,
            warmPoolConfig: WarmPoolConfig? = nil
        ) {
            self.clusterName = clusterName
            self.nodeRole = nodeRole
            self.nodegroupName = nodegroupName
            self.subnets = subnets
            self.amiType = amiType
            self.capacityType = capacityType
            self.clientRequestToken = clientRequestToken
            self.diskSize = diskSize
            self.instanceTypes = instanceTypes
            self.labels = labels
            self.launchTemplate = launchTemplate
            self.nodeRepairConfig = nodeRepairConfig
            self.releaseVersion = releaseVersion
            self.remoteAccess = remoteAccess
            self.scalingConfig = scalingConfig
            self.tags = tags
            self.taints = taints
            self.updateConfig = updateConfig
            self.version = version
            self.warmPoolConfig = warmPoolConfig
        }
    }

    /// `CreateNodegroupResponse` of Amazon Elastic Kubernetes Service.
    public struct CreateNodegroupResponse: Sendable, Hashable {
        /// `nodegroup`.
        public var nodegroup: Nodegroup?

        /// What is left out is the service's to choose.
        public init(nodegroup: Nodegroup? = nil) {
            self.nodegroup = nodegroup
        }
    }
}

extension EKS.CreateNodegroupRequest {
    package func write(to object: inout JSONObject) {
        object.member("nodeRole", nodeRole) { .string($0) }
        object.member("nodegroupName", nodegroupName) { .string($0) }
        object.member("subnets", subnets) { .list($0) { .string($0) } }
        object.member("amiType", amiType) { .string($0.rawValue) }
        object.member("capacityType", capacityType) { .string($0.rawValue) }
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("diskSize", diskSize) { .integer($0) }
        object.member("instanceTypes", instanceTypes) { .list($0) { .string($0) } }
        object.member("labels", labels) { .map($0) { .string($0) } }
        object.member("launchTemplate", launchTemplate) { JSONObject.value($0.write(to:)) }
        object.member("nodeRepairConfig", nodeRepairConfig) { JSONObject.value($0.write(to:)) }
        object.member("releaseVersion", releaseVersion) { .string($0) }
        object.member("remoteAccess", remoteAccess) { JSONObject.value($0.write(to:)) }
        object.member("scalingConfig", scalingConfig) { JSONObject.value($0.write(to:)) }
        object.member("tags", tags) { .map($0) { .string($0) } }
        object.member("taints", taints) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("updateConfig", updateConfig) { JSONObject.value($0.write(to:)) }
        object.member("version", version) { .string($0) }
        object.member("warmPoolConfig", warmPoolConfig) { JSONObject.value($0.write(to:)) }
    }
}

extension EKS.CreateNodegroupResponse {
    package init(json: JSONValue) throws {
        self.nodegroup = try json.member("nodegroup") { try EKS.Nodegroup(json: $0) }
    }
}

extension EKS {
    /// Calls `CreateNodegroup`.
    @discardableResult
    public func createNodegroup(_ input: CreateNodegroupRequest) async throws -> CreateNodegroupResponse {
        try await client.execute(CreateNodegroup.self, CreateNodegroup.withToken(input, idempotencyToken))
    }
}
