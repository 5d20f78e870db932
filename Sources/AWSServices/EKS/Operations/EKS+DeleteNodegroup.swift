// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `DeleteNodegroup` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_DeleteNodegroup.html
    public enum DeleteNodegroup: AWSOperation {
        public typealias Input = DeleteNodegroupRequest
        public typealias Output = DeleteNodegroupResponse

        public static let name = "DeleteNodegroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "DELETE", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/node-groups/\(try Label.path(input.nodegroupName, "nodegroupName"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DeleteNodegroupRequest` of Amazon Elastic Kubernetes Service.
    public struct DeleteNodegroupRequest: Sendable, Hashable {
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

    /// `DeleteNodegroupResponse` of Amazon Elastic Kubernetes Service.
    public struct DeleteNodegroupResponse: Sendable, Hashable {
        /// `nodegroup`.
        public var nodegroup: Nodegroup?

        /// What is left out is the service's to choose.
        public init(nodegroup: Nodegroup? = nil) {
            self.nodegroup = nodegroup
        }
    }
}

extension EKS.DeleteNodegroupRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.DeleteNodegroupResponse {
    package init(json: JSONValue) throws {
        self.nodegroup = try json.member("nodegroup") { try EKS.Nodegroup(json: $0) }
    }
}

extension EKS {
    /// Calls `DeleteNodegroup`.
    @discardableResult
    public func deleteNodegroup(_ input: DeleteNodegroupRequest) async throws -> DeleteNodegroupResponse {
        try await client.execute(DeleteNodegroup.self, input)
    }
}
