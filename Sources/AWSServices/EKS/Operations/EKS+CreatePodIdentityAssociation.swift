// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `CreatePodIdentityAssociation` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_CreatePodIdentityAssociation.html
    public enum CreatePodIdentityAssociation: AWSOperation, TokenCarrying {
        public typealias Input = CreatePodIdentityAssociationRequest
        public typealias Output = CreatePodIdentityAssociationResponse

        public static let name = "CreatePodIdentityAssociation"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/pod-identity-associations")
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

    /// `CreatePodIdentityAssociationRequest` of Amazon Elastic Kubernetes Service.
    public struct CreatePodIdentityAssociationRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `namespace`.
        public var namespace: String
        /// `roleArn`.
        public var roleArn: String
        /// `serviceAccount`.
        public var serviceAccount: String
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `disableSessionTags`.
        public var disableSessionTags: Bool?
        /// `policy`.
        public var policy: String?
        /// `tags`.
        public var tags: [String: String]?
        /// `targetRoleArn`.
        public var targetRoleArn: String?

        /// What is left out is the service's to choose.
        public init(
            clusterName: String,
            namespace: String,
            roleArn: String,
            serviceAccount: String,
            clientRequestToken: String? = nil,
            disableSessionTags: Bool? = nil,
            policy: String? = nil,
            tags: [String: String]? = nil,
            targetRoleArn: String? = nil
        ) {
            self.clusterName = clusterName
            self.namespace = namespace
            self.roleArn = roleArn
            self.serviceAccount = serviceAccount
            self.clientRequestToken = clientRequestToken
            self.disableSessionTags = disableSessionTags
            self.policy = policy
            self.tags = tags
            self.targetRoleArn = targetRoleArn
        }
    }

    /// `CreatePodIdentityAssociationResponse` of Amazon Elastic Kubernetes Service.
    public struct CreatePodIdentityAssociationResponse: Sendable, Hashable {
        /// `association`.
        public var association: PodIdentityAssociation?

        /// What is left out is the service's to choose.
        public init(association: PodIdentityAssociation? = nil) {
            self.association = association
        }
    }
}

extension EKS.CreatePodIdentityAssociationRequest {
    package func write(to object: inout JSONObject) {
        object.member("namespace", namespace) { .string($0) }
        object.member("roleArn", roleArn) { .string($0) }
        object.member("serviceAccount", serviceAccount) { .string($0) }
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("disableSessionTags", disableSessionTags) { .boolean($0) }
        object.member("policy", policy) { .string($0) }
        object.member("tags", tags) { .map($0) { .string($0) } }
        object.member("targetRoleArn", targetRoleArn) { .string($0) }
    }
}

extension EKS.CreatePodIdentityAssociationResponse {
    package init(json: JSONValue) throws {
        self.association = try json.member("association") { try EKS.PodIdentityAssociation(json: $0) }
    }
}

extension EKS {
    /// Calls `CreatePodIdentityAssociation`.
    @discardableResult
    public func createPodIdentityAssociation(_ input: CreatePodIdentityAssociationRequest) async throws -> CreatePodIdentityAssociationResponse {
        try await client.execute(CreatePodIdentityAssociation.self, CreatePodIdentityAssociation.withToken(input, idempotencyToken))
    }
}
