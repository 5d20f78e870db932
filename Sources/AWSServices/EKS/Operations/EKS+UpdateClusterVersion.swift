// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UpdateClusterVersion` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateClusterVersion.html
    public enum UpdateClusterVersion: AWSOperation, TokenCarrying {
        public typealias Input = UpdateClusterVersionRequest
        public typealias Output = UpdateClusterVersionResponse

        public static let name = "UpdateClusterVersion"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.name, "name"))/updates")
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

    /// `UpdateClusterVersionRequest` of Amazon Elastic Kubernetes Service.
    public struct UpdateClusterVersionRequest: Sendable, Hashable {
        /// `name`.
        public var name: String
        /// `version`.
        public var version: String
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `force`.
        public var force: Bool?

        /// What is left out is the service's to choose.
        public init(name: String, version: String, clientRequestToken: String? = nil, force: Bool? = nil) {
            self.name = name
            self.version = version
            self.clientRequestToken = clientRequestToken
            self.force = force
        }
    }

    /// `UpdateClusterVersionResponse` of Amazon Elastic Kubernetes Service.
    public struct UpdateClusterVersionResponse: Sendable, Hashable {
        /// `update`.
        public var update: Update?

        /// What is left out is the service's to choose.
        public init(update: Update? = nil) {
            self.update = update
        }
    }
}

extension EKS.UpdateClusterVersionRequest {
    package func write(to object: inout JSONObject) {
        object.member("version", version) { .string($0) }
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("force", force) { .boolean($0) }
    }
}

extension EKS.UpdateClusterVersionResponse {
    package init(json: JSONValue) throws {
        self.update = try json.member("update") { try EKS.Update(json: $0) }
    }
}

extension EKS {
    /// Calls `UpdateClusterVersion`.
    @discardableResult
    public func updateClusterVersion(_ input: UpdateClusterVersionRequest) async throws -> UpdateClusterVersionResponse {
        try await client.execute(UpdateClusterVersion.self, UpdateClusterVersion.withToken(input, idempotencyToken))
    }
}
