// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `CreateCluster` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateCluster.html
    public enum CreateCluster: AWSOperation, TokenCarrying {
        public typealias Input = CreateClusterRequest
        public typealias Output = CreateClusterResponse

        public static let name = "CreateCluster"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters")
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

    /// `CreateClusterRequest` of Amazon Elastic Kubernetes Service.
    public struct CreateClusterRequest: Sendable, Hashable {
        /// `name`.
        public var name: String
        /// `resourcesVpcConfig`.
        public var resourcesVpcConfig: VpcConfigRequest
        /// `roleArn`.
        public var roleArn: String
        /// `accessConfig`.
        public var accessConfig: CreateAccessConfigRequest?
        /// `bootstrapSelfManagedAddons`.
        public var bootstrapSelfManagedAddons: Bool?
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `computeConfig`.
        public var computeConfig: ComputeConfigRequest?
        /// `controlPlaneScalingConfig`.
        public var controlPlaneScalingConfig: ControlPlaneScalingConfig?
        /// `deletionProtection`.
        public var deletionProtection: Bool?
        /// `encryptionConfig`.
        public var encryptionConfig: [EncryptionConfig]?
        /// `kubernetesNetworkConfig`.
        public var kubernetesNetworkConfig: KubernetesNetworkConfigRequest?
        /// `logging`.
        public var logging: Logging?
        /// `outpostConfig`.
        public var outpostConfig: OutpostConfigRequest?
        /// `remoteNetworkConfig`.
        public var remoteNetworkConfig: RemoteNetworkConfigRequest?
        /// `storageConfig`.
        public var storageConfig: StorageConfigRequest?
        /// `tags`.
        public var tags: [String: String]?
        /// `upgradePolicy`.
        public var upgradePolicy: UpgradePolicyRequest?
        /// `version`.
        public var version: String?
        /// `zonalShiftConfig`.
        public var zonalShiftConfig: ZonalShiftConfigRequest?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            resourcesVpcConfig: VpcConfigRequest,
            roleArn: String,
            accessConfig: CreateAccessConfigRequest? = nil,
            bootstrapSelfManagedAddons: Bool? = nil,
            clientRequestToken: String? = nil,
            computeConfig: ComputeConfigRequest? = nil,
            controlPlaneScalingConfig: ControlPlaneScalingConfig? = nil,
            deletionProtection: Bool? = nil,
            encryptionConfig: [EncryptionConfig]? = nil,
            kubernetesNetworkConfig: KubernetesNetworkConfigRequest? = nil,
            logging: Logging? = nil,
            outpostConfig: OutpostConfigRequest? = nil,
            remoteNetworkConfig: RemoteNetworkConfigRequest? = nil,
            storageConfig: StorageConfigRequest? = nil,
            tags: [String: String]? = nil,
            upgradePolicy: UpgradePolicyRequest? = nil,
            version: String? = nil,
            zonalShiftConfig: ZonalShiftConfigRequest? = nil
        ) {
            self.name = name
            self.resourcesVpcConfig = resourcesVpcConfig
            self.roleArn = roleArn
            self.accessConfig = accessConfig
            self.bootstrapSelfManagedAddons = bootstrapSelfManagedAddons
            self.clientRequestToken = clientRequestToken
            self.computeConfig = computeConfig
            self.controlPlaneScalingConfig = controlPlaneScalingConfig
            self.deletionProtection = deletionProtection
            self.encryptionConfig = encryptionConfig
            self.kubernetesNetworkConfig = kubernetesNetworkConfig
            self.logging = logging
            self.outpostConfig = outpostConfig
            self.remoteNetworkConfig = remoteNetworkConfig
            self.storageConfig = storageConfig
            self.tags = tags
            self.upgradePolicy = upgradePolicy
            self.version = version
            self.zonalShiftConfig = zonalShiftConfig
        }
    }

    /// `CreateClusterResponse` of Amazon Elastic Kubernetes Service.
    public struct CreateClusterResponse: Sendable, Hashable {
        /// `cluster`.
        public var cluster: Cluster?

        /// What is left out is the service's to choose.
        public init(cluster: Cluster? = nil) {
            self.cluster = cluster
        }
    }
}

extension EKS.CreateClusterRequest {
    package func write(to object: inout JSONObject) {
        object.member("name", name) { .string($0) }
        object.member("resourcesVpcConfig", resourcesVpcConfig) { JSONObject.value($0.write(to:)) }
        object.member("roleArn", roleArn) { .string($0) }
        object.member("accessConfig", accessConfig) { JSONObject.value($0.write(to:)) }
        object.member("bootstrapSelfManagedAddons", bootstrapSelfManagedAddons) { .boolean($0) }
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("computeConfig", computeConfig) { JSONObject.value($0.write(to:)) }
        object.member("controlPlaneScalingConfig", controlPlaneScalingConfig) { JSONObject.value($0.write(to:)) }
        object.member("deletionProtection", deletionProtection) { .boolean($0) }
        object.member("encryptionConfig", encryptionConfig) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("kubernetesNetworkConfig", kubernetesNetworkConfig) { JSONObject.value($0.write(to:)) }
        object.member("logging", logging) { JSONObject.value($0.write(to:)) }
        object.member("outpostConfig", outpostConfig) { JSONObject.value($0.write(to:)) }
        object.member("remoteNetworkConfig", remoteNetworkConfig) { JSONObject.value($0.write(to:)) }
        object.member("storageConfig", storageConfig) { JSONObject.value($0.write(to:)) }
        object.member("tags", tags) { .map($0) { .string($0) } }
        object.member("upgradePolicy", upgradePolicy) { JSONObject.value($0.write(to:)) }
        object.member("version", version) { .string($0) }
        object.member("zonalShiftConfig", zonalShiftConfig) { JSONObject.value($0.write(to:)) }
    }
}

extension EKS.CreateClusterResponse {
    package init(json: JSONValue) throws {
        self.cluster = try json.member("cluster") { try EKS.Cluster(json: $0) }
    }
}

extension EKS {
    /// Calls `CreateCluster`.
    @discardableResult
    public func createCluster(_ input: CreateClusterRequest) async throws -> CreateClusterResponse {
        try await client.execute(CreateCluster.self, CreateCluster.withToken(input, idempotencyToken))
    }
}
