// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DescribeNodegroup` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DescribeNodegroup.html
    public enum DescribeNodegroup: AWSOperation {
        public typealias Input = DescribeNodegroupRequest
        public typealias Output = DescribeNodegroupResponse

        public static let name = "DescribeNodegroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/node-groups/\(try Label.path(input.nodegroupName, "nodegroupName"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DescribeNodegroupRequest` of Amazon Elastic Kubernetes Service.
    public struct DescribeNodegroupRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `nodegroupName`.
        public var nodegroupName: String

        /// What is left out is the service's to choose.
        public init(clusterName: String, nodegroupName: String) {
            self.clusterName = clusterName
            self.nodegroupName = nodegroupName
        }
    }

    /// `DescribeNodegroupResponse` of Amazon Elastic Kubernetes Service.
    public struct DescribeNodegroupResponse: Sendable, Hashable {
        /// `nodegroup`.
        public var nodegroup: Nodegroup?

        /// What is left out is the service's to choose.
        public init(nodegroup: Nodegroup? = nil) {
            self.nodegroup = nodegroup
        }
    }
}

extension EKS.DescribeNodegroupRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DescribeNodegroupResponse {
    package init(json: JSONValue) throws {
        self.nodegroup = try json.member("nodegroup") { try EKS.Nodegroup(json: $0) }
    }
}

extension EKS {
    /// Calls `DescribeNodegroup`.
    @discardableResult
    public func describeNodegroup(_ input: DescribeNodegroupRequest) async throws -> DescribeNodegroupResponse {
        try await client.execute(DescribeNodegroup.self, input)
    }
}

extension Waiter where O == EKS.DescribeNodegroup {
    /// `NodegroupActive`: asks `DescribeNodegroup`.
    public static var nodegroupActive: Waiter<EKS.DescribeNodegroup> {
        Waiter(
            "NodegroupActive",
            delay: .seconds(30),
            acceptors: [
                .all("CREATE_FAILED", .failure) { ([$0].compactMap(\.nodegroup).compactMap(\.status)).map(\.rawValue) },
                .all("ACTIVE", .success) { ([$0].compactMap(\.nodegroup).compactMap(\.status)).map(\.rawValue) },
            ]
        )
    }
}

extension Waiter where O == EKS.DescribeNodegroup {
    /// `NodegroupDeleted`: asks `DescribeNodegroup`.
    public static var nodegroupDeleted: Waiter<EKS.DescribeNodegroup> {
        Waiter(
            "NodegroupDeleted",
            delay: .seconds(30),
            acceptors: [
                .all("DELETE_FAILED", .failure) { ([$0].compactMap(\.nodegroup).compactMap(\.status)).map(\.rawValue) },
                .error("ResourceNotFoundException", .success),
            ]
        )
    }
}
