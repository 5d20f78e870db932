// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DescribeCluster` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeCluster.html
    public enum DescribeCluster: AWSOperation {
        public typealias Input = DescribeClusterRequest
        public typealias Output = DescribeClusterResponse

        public static let name = "DescribeCluster"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.name, "name"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DescribeClusterRequest` of Amazon Elastic Kubernetes Service.
    public struct DescribeClusterRequest: Sendable, Hashable {
        /// `name`.
        public var name: String

        /// What is left out is the service's to choose.
        public init(name: String) {
            self.name = name
        }
    }

    /// `DescribeClusterResponse` of Amazon Elastic Kubernetes Service.
    public struct DescribeClusterResponse: Sendable, Hashable {
        /// `cluster`.
        public var cluster: Cluster?

        /// What is left out is the service's to choose.
        public init(cluster: Cluster? = nil) {
            self.cluster = cluster
        }
    }
}

extension EKS.DescribeClusterRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DescribeClusterResponse {
    package init(json: JSONValue) throws {
        self.cluster = try json.member("cluster") { try EKS.Cluster(json: $0) }
    }
}

extension EKS {
    /// Calls `DescribeCluster`.
    @discardableResult
    public func describeCluster(_ input: DescribeClusterRequest) async throws -> DescribeClusterResponse {
        try await client.execute(DescribeCluster.self, input)
    }
}

extension Waiter where O == EKS.DescribeCluster {
    /// `ClusterActive`: asks `DescribeCluster`.
    public static var clusterActive: Waiter<EKS.DescribeCluster> {
        Waiter(
            "ClusterActive",
            delay: .seconds(30),
            acceptors: [
                .all("DELETING", .failure) { ([$0].compactMap(\.cluster).compactMap(\.status)).map(\.rawValue) },
                .all("FAILED", .failure) { ([$0].compactMap(\.cluster).compactMap(\.status)).map(\.rawValue) },
                .all("ACTIVE", .success) { ([$0].compactMap(\.cluster).compactMap(\.status)).map(\.rawValue) },
            ]
        )
    }
}

extension Waiter where O == EKS.DescribeCluster {
    /// `ClusterDeleted`: asks `DescribeCluster`.
    public static var clusterDeleted: Waiter<EKS.DescribeCluster> {
        Waiter(
            "ClusterDeleted",
            delay: .seconds(30),
            acceptors: [
                .all("ACTIVE", .failure) { ([$0].compactMap(\.cluster).compactMap(\.status)).map(\.rawValue) },
                .all("CREATING", .failure) { ([$0].compactMap(\.cluster).compactMap(\.status)).map(\.rawValue) },
                .all("PENDING", .failure) { ([$0].compactMap(\.cluster).compactMap(\.status)).map(\.rawValue) },
                .error("ResourceNotFoundException", .success),
            ]
        )
    }
}
