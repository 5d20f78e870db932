// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UpdateAccessEntry` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdateAccessEntry.html
    public enum UpdateAccessEntry: AWSOperation, TokenCarrying {
        public typealias Input = UpdateAccessEntryRequest
        public typealias Output = UpdateAccessEntryResponse

        public static let name = "UpdateAccessEntry"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/access-entries/\(try Label.path(input.principalArn, "principalArn"))")
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

    /// `UpdateAccessEntryRequest` of Amazon Elastic Kubernetes Service.
    public struct UpdateAccessEntryRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `principalArn`.
        public var principalArn: String
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `kubernetesGroups`.
        public var kubernetesGroups: [String]?
        /// `username`.
        public var username: String?

        /// What is left out is the service's to choose.
        public init(
            clusterName: String,
            principalArn: String,
            clientRequestToken: String? = nil,
            kubernetesGroups: [String]? = nil,
            username: String? = nil
        ) {
            self.clusterName = clusterName
            self.principalArn = principalArn
            self.clientRequestToken = clientRequestToken
            self.kubernetesGroups = kubernetesGroups
            self.username = username
        }
    }

    /// `UpdateAccessEntryResponse` of Amazon Elastic Kubernetes Service.
    public struct UpdateAccessEntryResponse: Sendable, Hashable {
        /// `accessEntry`.
        public var accessEntry: AccessEntry?

        /// What is left out is the service's to choose.
        public init(accessEntry: AccessEntry? = nil) {
            self.accessEntry = accessEntry
        }
    }
}

extension EKS.UpdateAccessEntryRequest {
    package func write(to object: inout JSONObject) {
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("kubernetesGroups", kubernetesGroups) { .list($0) { .string($0) } }
        object.member("username", username) { .string($0) }
    }
}

extension EKS.UpdateAccessEntryResponse {
    package init(json: JSONValue) throws {
        self.accessEntry = try json.member("accessEntry") { try EKS.AccessEntry(json: $0) }
    }
}

extension EKS {
    /// Calls `UpdateAccessEntry`.
    @discardableResult
    public func updateAccessEntry(_ input: UpdateAccessEntryRequest) async throws -> UpdateAccessEntryResponse {
        try await client.execute(UpdateAccessEntry.self, UpdateAccessEntry.withToken(input, idempotencyToken))
    }
}
