// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `UpdatePodIdentityAssociation` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_UpdatePodIdentityAssociation.html
    public enum UpdatePodIdentityAssociation: AWSOperation, TokenCarrying {
        public typealias Input = UpdatePodIdentityAssociationRequest
        public typealias Output = UpdatePodIdentityAssociationResponse

        public static let name = "UpdatePodIdentityAssociation"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { input.clientRequestToken != nil }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/pod-identity-associations/\(try Label.path(input.associationId, "associationId"))")
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

    /// `UpdatePodIdentityAssociationRequest` of Amazon Elastic Kubernetes Service.
    public struct UpdatePodIdentityAssociationRequest: Sendable, Hashable {
        /// `associationId`.
        public var associationId: String
        /// `clusterName`.
        public var clusterName: String
        /// `clientRequestToken`.
        public var clientRequestToken: String?
        /// `disableSessionTags`.
        public var disableSessionTags: Bool?
        /// `policy`.
        public var policy: String?
        /// `roleArn`.
        public var roleArn: String?
        /// `targetRoleArn`.
        public var targetRoleArn: String?

        /// What is left out is the service's to choose.
        public init(
            associationId: String,
            clusterName: String,
            clientRequestToken: String? = nil,
            disableSessionTags: Bool? = nil,
            policy: String? = nil,
            roleArn: String? = nil,
            targetRoleArn: String? = nil
        ) {
            self.associationId = associationId
            self.clusterName = clusterName
            self.clientRequestToken = clientRequestToken
            self.disableSessionTags = disableSessionTags
            self.policy = policy
            self.roleArn = roleArn
            self.targetRoleArn = targetRoleArn
        }
    }

    /// `UpdatePodIdentityAssociationResponse` of Amazon Elastic Kubernetes Service.
    public struct UpdatePodIdentityAssociationResponse: Sendable, Hashable {
        /// `association`.
        public var association: PodIdentityAssociation?

        /// What is left out is the service's to choose.
        public init(association: PodIdentityAssociation? = nil) {
            self.association = association
        }
    }
}

extension EKS.UpdatePodIdentityAssociationRequest {
    package func write(to object: inout JSONObject) {
        object.member("clientRequestToken", clientRequestToken) { .string($0) }
        object.member("disableSessionTags", disableSessionTags) { .boolean($0) }
        object.member("policy", policy) { .string($0) }
        object.member("roleArn", roleArn) { .string($0) }
        object.member("targetRoleArn", targetRoleArn) { .string($0) }
    }
}

extension EKS.UpdatePodIdentityAssociationResponse {
    package init(json: JSONValue) throws {
        self.association = try json.member("association") { try EKS.PodIdentityAssociation(json: $0) }
    }
}

extension EKS {
    /// Calls `UpdatePodIdentityAssociation`.
    @discardableResult
    public func updatePodIdentityAssociation(_ input: UpdatePodIdentityAssociationRequest) async throws -> UpdatePodIdentityAssociationResponse {
        try await client.execute(UpdatePodIdentityAssociation.self, UpdatePodIdentityAssociation.withToken(input, idempotencyToken))
    }
}
