// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ListAssociatedAccessPolicies` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_ListAssociatedAccessPolicies.html
    public enum ListAssociatedAccessPolicies: AWSOperation {
        public typealias Input = ListAssociatedAccessPoliciesRequest
        public typealias Output = ListAssociatedAccessPoliciesResponse

        public static let name = "ListAssociatedAccessPolicies"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/access-entries/\(try Label.path(input.principalArn, "principalArn"))/access-policies")
            request.addQuery("maxResults", input.maxResults.map { String($0) })
            request.addQuery("nextToken", input.nextToken.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListAssociatedAccessPoliciesRequest` of Amazon Elastic Kubernetes Service.
    public struct ListAssociatedAccessPoliciesRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `principalArn`.
        public var principalArn: String
        /// `maxResults`.
        public var maxResults: Int?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(clusterName: String, principalArn: String, maxResults: Int? = nil, nextToken: String? = nil) {
            self.clusterName = clusterName
            self.principalArn = principalArn
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `ListAssociatedAccessPoliciesResponse` of Amazon Elastic Kubernetes Service.
    public struct ListAssociatedAccessPoliciesResponse: Sendable, Hashable {
        /// `associatedAccessPolicies`.
        public var associatedAccessPolicies: [AssociatedAccessPolicy]?
        /// `clusterName`.
        public var clusterName: String?
        /// `nextToken`.
        public var nextToken: String?
        /// `principalArn`.
        public var principalArn: String?

        /// What is left out is the service's to choose.
        public init(
            associatedAccessPolicies: [AssociatedAccessPolicy]? = nil,
            clusterName: String? = nil,
            nextToken: String? = nil,
            principalArn: String? = nil
        ) {
            self.associatedAccessPolicies = associatedAccessPolicies
            self.clusterName = clusterName
            self.nextToken = nextToken
            self.principalArn = principalArn
        }
    }
}

extension EKS.ListAssociatedAccessPoliciesRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.ListAssociatedAccessPoliciesResponse {
    package init(json: JSONValue) throws {
        self.associatedAccessPolicies = try json.member("associatedAccessPolicies") { try $0.list { try EKS.AssociatedAccessPolicy(json: $0) } }
        self.clusterName = try json.member("clusterName") { try $0.string() }
        self.nextToken = try json.member("nextToken") { try $0.string() }
        self.principalArn = try json.member("principalArn") { try $0.string() }
    }
}

extension EKS {
    /// Calls `ListAssociatedAccessPolicies`.
    @discardableResult
    public func listAssociatedAccessPolicies(_ input: ListAssociatedAccessPoliciesRequest) async throws -> ListAssociatedAccessPoliciesResponse {
        try await client.execute(ListAssociatedAccessPolicies.self, input)
    }

    /// Every page of `ListAssociatedAccessPolicies`, each asked for when the loop comes to it.
    public func listAssociatedAccessPoliciesPages(
        _ input: ListAssociatedAccessPoliciesRequest
    ) -> Pages<ListAssociatedAccessPoliciesRequest, ListAssociatedAccessPoliciesResponse> {
        Pages(input, call: { try await listAssociatedAccessPolicies($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
