// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UpdateNodegroupConfig` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateNodegroupConfig.html
    public enum UpdateNodegroupConfig: AWSOperation, TokenCarrying {
        public typealias Input = UpdateNodegroupConfigRequest
        public typealias Output = UpdateNodegroupConfigResponse

        public static let name = "UpdateNodegroupConfig"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/node-groups/\(try Label.path(input.nodegroupName, "nodegroupName"))/update-config")
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

    /// `UpdateNodegroupConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct UpdateNodegroupConfigRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `nodegroupName`.
        public var nodegroupName: String
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `labels`.
        public var labels: UpdateLabelsPayload?
        /// `nodeRepairConfig`.
        public var nodeRepairConfig: NodeRepairConfig?
        /// `scalingConfig`.
        public var scalingConfig: NodegroupScalingConfig?
        /// `taints`.
        public var taints: UpdateTaintsPayload?
        /// `updateConfig`.
        public var updateConfig: NodegroupUpdateConfig?
        /// `warmPoolConfig`.
        public var warmPoolConfig: WarmPoolConfig?

        /// What is left out is the service's to choose.
        public init(
            clusterName: String,
            nodegroupName: String,
            clientRequestToken: String? = nil,
            labels: UpdateLabelsPayload? = nil,
            nodeRepairConfig: NodeRepairConfig? = nil,
            scalingConfig: NodegroupScalingConfig? = nil,
            taints: UpdateTaintsPayload? = nil,
            updateConfig: NodegroupUpdateConfig? = nil,
            warmPoolConfig: WarmPoolConfig? = nil
        ) {
            self.clusterName = clusterName
            self.nodegroupName = nodegroupName
            self.clientRequestToken = clientRequestToken
            self.labels = labels
            self.nodeRepairConfig = nodeRepairConfig
            self.scalingConfig = scalingConfig
            self.taints = taints
            self.updateConfig = updateConfig
            self.warmPoolConfig = warmPoolConfig
        }
    }

    /// `UpdateNodegroupConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct UpdateNodegroupConfigResponse: Sendable, Hashable {
        /// `update`.
        public var update: Update?

        /// What is left out is the service's to choose.
        public init(update: Update? = nil) {
            self.update = update
        }
    }
}

extension EKS.UpdateNodegroupConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("labels", labels) { JSONObject.value($0.write(to:)) }
        object.member("nodeRepairConfig", nodeRepairConfig) { JSONObject.value($0.write(to:)) }
        object.member("scalingConfig", scalingConfig) { JSONObject.value($0.write(to:)) }
        object.member("taints", taints) { JSONObject.value($0.write(to:)) }
        object.member("updateConfig", updateConfig) { JSONObject.value($0.write(to:)) }
        object.member("warmPoolConfig", warmPoolConfig) { JSONObject.value($0.write(to:)) }
    }
}

extension EKS.UpdateNodegroupConfigResponse {
    package init(json: JSONValue) throws {
        self.update = try json.member("update") { try EKS.Update(json: $0) }
    }
}

extension EKS {
    /// Calls `UpdateNodegroupConfig`.
    @discardableResult
    public func updateNodegroupConfig(_ input: UpdateNodegroupConfigRequest) async throws -> UpdateNodegroupConfigResponse {
        try await client.execute(UpdateNodegroupConfig.self, UpdateNodegroupConfig.withToken(input, idempotencyToken))
    }
}
