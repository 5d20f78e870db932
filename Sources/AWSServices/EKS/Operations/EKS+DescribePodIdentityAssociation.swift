// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DescribePodIdentityAssociation` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribePodIdentityAssociation.html
    public enum DescribePodIdentityAssociation: AWSOperation {
        public typealias Input = DescribePodIdentityAssociationRequest
        public typealias Output = DescribePodIdentityAssociationResponse

        public static let name = "DescribePodIdentityAssociation"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/pod-identity-associations/\(try Label.path(input.associationId, "associationId"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DescribePodIdentityAssociationRequest` of Amazon Elastic Kubernetes Service.
    public struct DescribePodIdentityAssociationRequest: Sendable, Hashable {
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

    /// `DescribePodIdentityAssociationResponse` of Amazon Elastic Kubernetes Service.
    public struct DescribePodIdentityAssociationResponse: Sendable, Hashable {
        /// `association`.
        public var association: PodIdentityAssociation?

        /// What is left out is the service's to choose.
        public init(association: PodIdentityAssociation? = nil) {
            self.association = association
        }
    }
}

extension EKS.DescribePodIdentityAssociationRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DescribePodIdentityAssociationResponse {
    package init(json: JSONValue) throws {
        self.association = try json.member("association") { try EKS.PodIdentityAssociation(json: $0) }
    }
}

extension EKS {
    /// Calls `DescribePodIdentityAssociation`.
    @discardableResult
    public func describePodIdentityAssociation(_ input: DescribePodIdentityAssociationRequest) async throws -> DescribePodIdentityAssociationResponse {
        try await client.execute(DescribePodIdentityAssociation.self, input)
    }
}
