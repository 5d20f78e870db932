// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UpdateNodegroupVersion` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateNodegroupVersion.html
    public enum UpdateNodegroupVersion: AWSOperation, TokenCarrying {
        public typealias Input = UpdateNodegroupVersionRequest
        public typealias Output = UpdateNodegroupVersionResponse

        public static let name = "UpdateNodegroupVersion"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/node-groups/\(try Label.path(input.nodegroupName, "nodegroupName"))/update-version")
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

    /// `UpdateNodegroupVersionRequest` of Amazon Elastic Kubernetes Service.
    public struct UpdateNodegroupVersionRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `nodegroupName`.
        public var nodegroupName: String
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `force`.
        public var force: Bool?
        /// `launchTemplate`.
        public var launchTemplate: LaunchTemplateSpecification?
        /// `releaseVersion`.
        public var releaseVersion: String?
        /// `version`.
        public var version: String?

        /// What is left out is the service's to choose.
        public init(
            clusterName: String,
            nodegroupName: String,
            clientRequestToken: String? = nil,
            force: Bool? = nil,
            launchTemplate: LaunchTemplateSpecification? = nil,
            releaseVersion: String? = nil,
            version: String? = nil
        ) {
            self.clusterName = clusterName
            self.nodegroupName = nodegroupName
            self.clientRequestToken = clientRequestToken
            self.force = force
            self.launchTemplate = launchTemplate
            self.releaseVersion = releaseVersion
            self.version = version
        }
    }

    /// `UpdateNodegroupVersionResponse` of Amazon Elastic Kubernetes Service.
    public struct UpdateNodegroupVersionResponse: Sendable, Hashable {
        /// `update`.
        public var update: Update?

        /// What is left out is the service's to choose.
        public init(update: Update? = nil) {
            self.update = update
        }
    }
}

extension EKS.UpdateNodegroupVersionRequest {
    package func write(to object: inout JSONObject) {
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("force", force) { .boolean($0) }
        object.member("launchTemplate", launchTemplate) { JSONObject.value($0.write(to:)) }
        object.member("releaseVersion", releaseVersion) { .string($0) }
        object.member("version", version) { .string($0) }
    }
}

extension EKS.UpdateNodegroupVersionResponse {
    package init(json: JSONValue) throws {
        self.update = try json.member("update") { try EKS.Update(json: $0) }
    }
}

extension EKS {
    /// Calls `UpdateNodegroupVersion`.
    @discardableResult
    public func updateNodegroupVersion(_ input: UpdateNodegroupVersionRequest) async throws -> UpdateNodegroupVersionResponse {
        try await client.execute(UpdateNodegroupVersion.self, UpdateNodegroupVersion.withToken(input, idempotencyToken))
    }
}
