// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DeletePodIdentityAssociation` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DeletePodIdentityAssociation.html
    public enum DeletePodIdentityAssociation: AWSOperation {
        public typealias Input = DeletePodIdentityAssociationRequest
        public typealias Output = DeletePodIdentityAssociationResponse

        public static let name = "DeletePodIdentityAssociation"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "DELETE", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/pod-identity-associations/\(try Label.path(input.associationId, "associationId"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DeletePodIdentityAssociationRequest` of Amazon Elastic Kubernetes Service.
    public struct DeletePodIdentityAssociationRequest: Sendable, Hashable {
        /// `associationId`.
        public var associationId: String
        /// `clusterName`.
        public var clusterName: String

        /// What is left out is the service's to choose.
        public init(associationId: String, clusterName: String) {
            self.associationId = associationId
            self.clusterName = clusterName
        }
    }

    /// `DeletePodIdentityAssociationResponse` of Amazon Elastic Kubernetes Service.
    public struct DeletePodIdentityAssociationResponse: Sendable, Hashable {
        /// `association`.
        public var association: PodIdentityAssociation?

        /// What is left out is the service's to choose.
        public init(association: PodIdentityAssociation? = nil) {
            self.association = association
        }
    }
}

extension EKS.DeletePodIdentityAssociationRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DeletePodIdentityAssociationResponse {
    package init(json: JSONValue) throws {
        self.association = try json.member("association") { try EKS.PodIdentityAssociation(json: $0) }
    }
}

extension EKS {
    /// Calls `DeletePodIdentityAssociation`.
    @discardableResult
    public func deletePodIdentityAssociation(_ input: DeletePodIdentityAssociationRequest) async throws -> DeletePodIdentityAssociationResponse {
        try await client.execute(DeletePodIdentityAssociation.self, input)
    }
}
