// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UpdateClusterConfig` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateClusterConfig.html
    public enum UpdateClusterConfig: AWSOperation, TokenCarrying {
        public typealias Input = UpdateClusterConfigRequest
        public typealias Output = UpdateClusterConfigResponse

        public static let name = "UpdateClusterConfig"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.name, "name"))/update-config")
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

    /// `UpdateClusterConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct UpdateClusterConfigRequest: Sendable, Hashable {
        /// `name`.
        public var name: String
        /// `accessConfig`.
        public var accessConfig: UpdateAccessConfigRequest?
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `computeConfig`.
        public var computeConfig: ComputeConfigRequest?
        /// `controlPlaneScalingConfig`.
        public var controlPlaneScalingConfig: ControlPlaneScalingConfig?
        /// `deletionProtection`.
        public var deletionProtection: Bool?
        /// `kubernetesNetworkConfig`.
        public var kubernetesNetworkConfig: KubernetesNetworkConfigRequest?
        /// `logging`.
        public var logging: Logging?
        /// `remoteNetworkConfig`.
        public var remoteNetworkConfig: RemoteNetworkConfigRequest?
        /// `resourcesVpcConfig`.
        public var resourcesVpcConfig: VpcConfigRequest?
        /// `storageConfig`.
        public var storageConfig: StorageConfigRequest?
        /// `upgradePolicy`.
        public var upgradePolicy: UpgradePolicyRequest?
        /// `zonalShiftConfig`.
        public var zonalShiftConfig: ZonalShiftConfigRequest?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            accessConfig: UpdateAccessConfigRequest? = nil,
            clientRequestToken: String? = nil,
            computeConfig: ComputeConfigRequest? = nil,
            controlPlaneScalingConfig: ControlPlaneScalingConfig? = nil,
            deletionProtection: Bool? = nil,
            kubernetesNetworkConfig: KubernetesNetworkConfigRequest? = nil,
            logging: Logging? = nil,
            remoteNetworkConfig: RemoteNetworkConfigRequest? = nil,
            resourcesVpcConfig: VpcConfigRequest? = nil,
            storageConfig: StorageConfigRequest? = nil,
            upgradePolicy: UpgradePolicyRequest? = nil,
            zonalShiftConfig: ZonalShiftConfigRequest? = nil
        ) {
            self.name = name
            self.accessConfig = accessConfig
            self.clientRequestToken = clientRequestToken
            self.computeConfig = computeConfig
            self.controlPlaneScalingConfig = controlPlaneScalingConfig
            self.deletionProtection = deletionProtection
            self.kubernetesNetworkConfig = kubernetesNetworkConfig
            self.logging = logging
            self.remoteNetworkConfig = remoteNetworkConfig
            self.resourcesVpcConfig = resourcesVpcConfig
            self.storageConfig = storageConfig
            self.upgradePolicy = upgradePolicy
            self.zonalShiftConfig = zonalShiftConfig
        }
    }

    /// `UpdateClusterConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct UpdateClusterConfigResponse: Sendable, Hashable {
        /// `update`.
        public var update: Update?

        /// What is left out is the service's to choose.
        public init(update: Update? = nil) {
            self.update = update
        }
    }
}

extension EKS.UpdateClusterConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("accessConfig", accessConfig) { JSONObject.value($0.write(to:)) }
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("computeConfig", computeConfig) { JSONObject.value($0.write(to:)) }
        object.member("controlPlaneScalingConfig", controlPlaneScalingConfig) { JSONObject.value($0.write(to:)) }
        object.member("deletionProtection", deletionProtection) { .boolean($0) }
        object.member("kubernetesNetworkConfig", kubernetesNetworkConfig) { JSONObject.value($0.write(to:)) }
        object.member("logging", logging) { JSONObject.value($0.write(to:)) }
        object.member("remoteNetworkConfig", remoteNetworkConfig) { JSONObject.value($0.write(to:)) }
        object.member("resourcesVpcConfig", resourcesVpcConfig) { JSONObject.value($0.write(to:)) }
        object.member("storageConfig", storageConfig) { JSONObject.value($0.write(to:)) }
        object.member("upgradePolicy", upgradePolicy) { JSONObject.value($0.write(to:)) }
        object.member("zonalShiftConfig", zonalShiftConfig) { JSONObject.value($0.write(to:)) }
    }
}

extension EKS.UpdateClusterConfigResponse {
    package init(json: JSONValue) throws {
        self.update = try json.member("update") { try EKS.Update(json: $0) }
    }
}

extension EKS {
    /// Calls `UpdateClusterConfig`.
    @discardableResult
    public func updateClusterConfig(_ input: UpdateClusterConfigRequest) async throws -> UpdateClusterConfigResponse {
        try await client.execute(UpdateClusterConfig.self, UpdateClusterConfig.withToken(input, idempotencyToken))
    }
}
