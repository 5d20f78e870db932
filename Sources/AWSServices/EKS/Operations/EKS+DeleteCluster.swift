// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DeleteCluster` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DeleteCluster.html
    public enum DeleteCluster: AWSOperation {
        public typealias Input = DeleteClusterRequest
        public typealias Output = DeleteClusterResponse

        public static let name = "DeleteCluster"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "DELETE", path: "/clusters/\(try Label.path(input.name, "name"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DeleteClusterRequest` of Amazon Elastic Kubernetes Service.
    public struct DeleteClusterRequest: Sendable, Hashable {
        /// `name`.
        public var name: String

        /// What is left out is the service's to choose.
        public init(name: String) {
            self.name = name
        }
    }

    /// `DeleteClusterResponse` of Amazon Elastic Kubernetes Service.
    public struct DeleteClusterResponse: Sendable, Hashable {
        /// `cluster`.
        public var cluster: Cluster?

        /// What is left out is the service's to choose.
        public init(cluster: Cluster? = nil) {
            self.cluster = cluster
        }
    }
}

extension EKS.DeleteClusterRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DeleteClusterResponse {
    package init(json: JSONValue) throws {
        self.cluster = try json.member("cluster") { try EKS.Cluster(json: $0) }
    }
}

extension EKS {
    /// Calls `DeleteCluster`.
    @discardableResult
    public func deleteCluster(_ input: DeleteClusterRequest) async throws -> DeleteClusterResponse {
        try await client.execute(DeleteCluster.self, input)
    }
}
