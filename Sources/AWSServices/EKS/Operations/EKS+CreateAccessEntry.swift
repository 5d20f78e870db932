// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `CreateAccessEntry` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreateAccessEntry.html
    public enum CreateAccessEntry: AWSOperation, TokenCarrying {
        public typealias Input = CreateAccessEntryRequest
        public typealias Output = CreateAccessEntryResponse

        public static let name = "CreateAccessEntry"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/access-entries")
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

    /// `CreateAccessEntryRequest` of Amazon Elastic Kubernetes Service.
    public struct CreateAccessEntryRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `principalArn`.
        public var principalArn: String
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `kubernetesGroups`.
        public var kubernetesGroups: [String]?
        /// `tags`.
        public var tags: [String: String]?
        /// `type`.
        public var type: String?
        /// `username`.
        public var username: String?

        /// What is left out is the service's to choose.
        public init(
            clusterName: String,
            principalArn: String,
            clientRequestToken: String? = nil,
            kubernetesGroups: [String]? = nil,
            tags: [String: String]? = nil,
            type: String? = nil,
            username: String? = nil
        ) {
            self.clusterName = clusterName
            self.principalArn = principalArn
            self.clientRequestToken = clientRequestToken
            self.kubernetesGroups = kubernetesGroups
            self.tags = tags
            self.type = type
            self.username = username
        }
    }

    /// `CreateAccessEntryResponse` of Amazon Elastic Kubernetes Service.
    public struct CreateAccessEntryResponse: Sendable, Hashable {
        /// `accessEntry`.
        public var accessEntry: AccessEntry?

        /// What is left out is the service's to choose.
        public init(accessEntry: AccessEntry? = nil) {
            self.accessEntry = accessEntry
        }
    }
}

extension EKS.CreateAccessEntryRequest {
    package func write(to object: inout JSONObject) {
        object.member("principalArn", principalArn) { .string($0) }
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("kubernetesGroups", kubernetesGroups) { .list($0) { .string($0) } }
        object.member("tags", tags) { .map($0) { .string($0) } }
        object.member("type", type) { .string($0) }
        object.member("username", username) { .string($0) }
    }
}

extension EKS.CreateAccessEntryResponse {
    package init(json: JSONValue) throws {
        self.accessEntry = try json.member("accessEntry") { try EKS.AccessEntry(json: $0) }
    }
}

extension EKS {
    /// Calls `CreateAccessEntry`.
    @discardableResult
    public func createAccessEntry(_ input: CreateAccessEntryRequest) async throws -> CreateAccessEntryResponse {
        try await client.execute(CreateAccessEntry.self, CreateAccessEntry.withToken(input, idempotencyToken))
    }
}
