// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EKS {
    /// `ListPodIdentityAssociations` of Amazon Elastic Kubernetes Service.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_ListPodIdentityAssociations.html
    public enum ListPodIdentityAssociations: AWSOperation {
        public typealias Input = ListPodIdentityAssociationsRequest
        public typealias Output = ListPodIdentityAssociationsResponse

        public static let name = "ListPodIdentityAssociations"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/clusters/\(try Label.path(input.clusterName, "clusterName"))/pod-identity-associations")
            request.addQuery("maxResults", input.maxResults.map { String($0) })
            request.addQuery("namespace", input.namespace.map { $0 })
            request.addQuery("nextToken", input.nextToken.map { $0 })
            request.addQuery("serviceAccount", input.serviceAccount.map { $0 })
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListPodIdentityAssociationsRequest` of Amazon Elastic Kubernetes Service.
    public struct ListPodIdentityAssociationsRequest: Sendable, Hashable {
        /// `clusterName`.
        public var clusterName: String
        /// `maxResults`.
        public var maxResults: Int?
        /// `namespace`.
        public var namespace: String?
        /// `nextToken`.
        public var nextToken: String?
        /// `serviceAccount`.
        public var serviceAccount: String?

        /// What is left out is the service's to choose.
        public init(
            clusterName: String,
            maxResults: Int? = nil,
            namespace: String? = nil,
            nextToken: String? = nil,
            serviceAccount: String? = nil
        ) {
            self.clusterName = clusterName
            self.maxResults = maxResults
            self.namespace = namespace
            self.nextToken = nextToken
            self.serviceAccount = serviceAccount
        }
    }

    /// `ListPodIdentityAssociationsResponse` of Amazon Elastic Kubernetes Service.
    public struct ListPodIdentityAssociationsResponse: Sendable, Hashable {
        /// `associations`.
        public var associations: [PodIdentityAssociationSummary]?
        /// `nextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(associations: [PodIdentityAssociationSummary]? = nil, nextToken: String? = nil) {
            self.associations = associations
            self.nextToken = nextToken
        }
    }
}

extension EKS.ListPodIdentityAssociationsRequest {
    package func write(to object: inout JSONObject) {}
}

extension EKS.ListPodIdentityAssociationsResponse {
    package init(json: JSONValue) throws {
        self.associations = try json.member("associations") { try $0.list { try EKS.PodIdentityAssociationSummary(json: $0) } }
        self.nextToken = try json.member("nextToken") { try $0.string() }
    }
}

extension EKS {
    /// Calls `ListPodIdentityAssociations`.
    @discardableResult
    public func listPodIdentityAssociations(_ input: ListPodIdentityAssociationsRequest) async throws -> ListPodIdentityAssociationsResponse {
        try await client.execute(ListPodIdentityAssociations.self, input)
    }

    /// Every page of `ListPodIdentityAssociations`, each asked for when the loop comes to it.
    public func listPodIdentityAssociationsPages(
        _ input: ListPodIdentityAssociationsRequest
    ) -> Pages<ListPodIdentityAssociationsRequest, ListPodIdentityAssociationsResponse> {
        Pages(input, call: { try await listPodIdentityAssociations($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
