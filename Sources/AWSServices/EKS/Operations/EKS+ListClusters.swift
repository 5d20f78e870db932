// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ListClusters` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_ListClusters.html
    public enum ListClusters: AWSOperation {
        public typealias Input = ListClustersRequest
        public typealias Output = ListClustersResponse

        public static let name = "ListClusters"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/clusters")
            request.addQuery("include", input.include)
            request.addQuery("maxResults", input.maxResults.map { String($0) })
            request.addQuery("nextToken", input.nextToken.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListClustersRequest` of Amazon Elastic Kubernetes Service.
    public struct ListClustersRequest: Sendable, Hashable {
        /// `include`.
        public var include: [String]?
        /// `maxResults`.
        public var maxResults: Int?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(include: [String]? = nil, maxResults: Int? = nil, nextToken: String? = nil) {
            self.include = include
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `ListClustersResponse` of Amazon Elastic Kubernetes Service.
    public struct ListClustersResponse: Sendable, Hashable {
        /// `clusters`.
        public var clusters: [String]?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(clusters: [String]? = nil, nextToken: String? = nil) {
            self.clusters = clusters
            self.nextToken = nextToken
        }
    }
}

extension EKS.ListClustersRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.ListClustersResponse {
    package init(json: JSONValue) throws {
        self.clusters = try json.member("clusters") { try $0.list { try $0.string() } }
        self.nextToken = try json.member("nextToken") { try $0.string() }
    }
}

extension EKS {
    /// Calls `ListClusters`.
    @discardableResult
    public func listClusters(_ input: ListClustersRequest = ListClustersRequest()) async throws -> ListClustersResponse {
        try await client.execute(ListClusters.self, input)
    }

    /// Every page of `ListClusters`, each asked for when the loop comes to it.
    public func listClustersPages(
        _ input: ListClustersRequest = ListClustersRequest()
    ) -> Pages<ListClustersRequest, ListClustersResponse> {
        Pages(input, call: { try await listClusters($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
