// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ListNodegroups` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_ListNodegroups.html
    public enum ListNodegroups: AWSOperation {
        public typealias Input = ListNodegroupsRequest
        public typealias Output = ListNodegroupsResponse

        public static let name = "ListNodegroups"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/node-groups")
            request.addQuery("maxResults", input.maxResults.map { String($0) })
            request.addQuery("nextToken", input.nextToken.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListNodegroupsRequest` of Amazon Elastic Kubernetes Service.
    public struct ListNodegroupsRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `maxResults`.
        public var maxResults: Int?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(clusterName: String, maxResults: Int? = nil, nextToken: String? = nil) {
            self.clusterName = clusterName
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `ListNodegroupsResponse` of Amazon Elastic Kubernetes Service.
    public struct ListNodegroupsResponse: Sendable, Hashable {
        /// `nextToken`.
        public var nextToken: String?
        /// `nodegroups`.
        public var nodegroups: [String]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, nodegroups: [String]? = nil) {
            self.nextToken = nextToken
            self.nodegroups = nodegroups
        }
    }
}

extension EKS.ListNodegroupsRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.ListNodegroupsResponse {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("nextToken") { try $0.string() }
        self.nodegroups = try json.member("nodegroups") { try $0.list { try $0.string() } }
    }
}

extension EKS {
    /// Calls `ListNodegroups`.
    @discardableResult
    public func listNodegroups(_ input: ListNodegroupsRequest) async throws -> ListNodegroupsResponse {
        try await client.execute(ListNodegroups.self, input)
    }

    /// Every page of `ListNodegroups`, each asked for when the loop comes to it.
    public func listNodegroupsPages(
        _ input: ListNodegroupsRequest
    ) -> Pages<ListNodegroupsRequest, ListNodegroupsResponse> {
        Pages(input, call: { try await listNodegroups($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
