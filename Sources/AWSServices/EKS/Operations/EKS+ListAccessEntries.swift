// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ListAccessEntries` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_ListAccessEntries.html
    public enum ListAccessEntries: AWSOperation {
        public typealias Input = ListAccessEntriesRequest
        public typealias Output = ListAccessEntriesResponse

        public static let name = "ListAccessEntries"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/access-entries")
            request.addQuery("associatedPolicyArn", input.associatedPolicyArn.map { $0 })
            request.addQuery("maxResults", input.maxResults.map { String($0) })
            request.addQuery("nextToken", input.nextToken.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListAccessEntriesRequest` of Amazon Elastic Kubernetes Service.
    public struct ListAccessEntriesRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `associatedPolicyArn`.
        public var associatedPolicyArn: String?
        /// `maxResults`.
        public var maxResults: Int?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            clusterName: String,
            associatedPolicyArn: String? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.clusterName = clusterName
            self.associatedPolicyArn = associatedPolicyArn
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `ListAccessEntriesResponse` of Amazon Elastic Kubernetes Service.
    public struct ListAccessEntriesResponse: Sendable, Hashable {
        /// `accessEntries`.
        public var accessEntries: [String]?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(accessEntries: [String]? = nil, nextToken: String? = nil) {
            self.accessEntries = accessEntries
            self.nextToken = nextToken
        }
    }
}

extension EKS.ListAccessEntriesRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.ListAccessEntriesResponse {
    package init(json: JSONValue) throws {
        self.accessEntries = try json.member("accessEntries") { try $0.list { try $0.string() } }
        self.nextToken = try json.member("nextToken") { try $0.string() }
    }
}

extension EKS {
    /// Calls `ListAccessEntries`.
    @discardableResult
    public func listAccessEntries(_ input: ListAccessEntriesRequest) async throws -> ListAccessEntriesResponse {
        try await client.execute(ListAccessEntries.self, input)
    }

    /// Every page of `ListAccessEntries`, each asked for when the loop comes to it.
    public func listAccessEntriesPages(
        _ input: ListAccessEntriesRequest
    ) -> Pages<ListAccessEntriesRequest, ListAccessEntriesResponse> {
        Pages(input, call: { try await listAccessEntries($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
