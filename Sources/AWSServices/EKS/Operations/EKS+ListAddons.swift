// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ListAddons` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_ListAddons.html
    public enum ListAddons: AWSOperation {
        public typealias Input = ListAddonsRequest
        public typealias Output = ListAddonsResponse

        public static let name = "ListAddons"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/addons")
            request.addQuery("maxResults", input.maxResults.map { String($0) })
            request.addQuery("nextToken", input.nextToken.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListAddonsRequest` of Amazon Elastic Kubernetes Service.
    public struct ListAddonsRequest: Sendable, Hashable {
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

    /// `ListAddonsResponse` of Amazon Elastic Kubernetes Service.
    public struct ListAddonsResponse: Sendable, Hashable {
        /// `addons`.
        public var addons: [String]?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(addons: [String]? = nil, nextToken: String? = nil) {
            self.addons = addons
            self.nextToken = nextToken
        }
    }
}

extension EKS.ListAddonsRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.ListAddonsResponse {
    package init(json: JSONValue) throws {
        self.addons = try json.member("addons") { try $0.list { try $0.string() } }
        self.nextToken = try json.member("nextToken") { try $0.string() }
    }
}

extension EKS {
    /// Calls `ListAddons`.
    @discardableResult
    public func listAddons(_ input: ListAddonsRequest) async throws -> ListAddonsResponse {
        try await client.execute(ListAddons.self, input)
    }

    /// Every page of `ListAddons`, each asked for when the loop comes to it.
    public func listAddonsPages(_ input: ListAddonsRequest) -> Pages<ListAddonsRequest, ListAddonsResponse> {
        Pages(input, call: { try await listAddons($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
