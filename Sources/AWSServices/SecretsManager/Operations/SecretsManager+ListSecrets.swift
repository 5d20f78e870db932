// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension SecretsManager {
    /// `ListSecrets` of AWS Secrets Manager.
    ///
    /// Source: https://docs.aws.amazon.com/secretsmanager/latest/apireference/API_ListSecrets.html
    public enum ListSecrets: AWSOperation {
        public typealias Input = ListSecretsRequest
        public typealias Output = ListSecretsResponse

        public static let name = "ListSecrets"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "secretsmanager.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListSecretsRequest` of AWS Secrets Manager.
    public struct ListSecretsRequest: Sendable, Hashable {
        /// `Filters`.
        public var filters: [Filter]?
        /// `IncludePlannedDeletion`.
        public var includePlannedDeletion: Bool?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `SortBy`.
        public var sortBy: SortByType?
        /// `SortOrder`.
        public var sortOrder: SortOrderType?

        /// What is left out is the service's to choose.
        public init(
            filters: [Filter]? = nil,
            includePlannedDeletion: Bool? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            sortBy: SortByType? = nil,
            sortOrder: SortOrderType? = nil
        ) {
            self.filters = filters
            self.includePlannedDeletion = includePlannedDeletion
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.sortBy = sortBy
            self.sortOrder = sortOrder
        }
    }

    /// `ListSecretsResponse` of AWS Secrets Manager.
    public struct ListSecretsResponse: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `SecretList`.
        public var secretList: [SecretListEntry]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, secretList: [SecretListEntry]? = nil) {
            self.nextToken = nextToken
            self.secretList = secretList
        }
    }
}

extension SecretsManager.ListSecretsRequest {
    package func write(to object: inout JSONObject) {
        object.member("Filters", filters) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("IncludePlannedDeletion", includePlannedDeletion) { .boolean($0) }
        object.member("MaxResults", maxResults) { .integer($0) }
        object.member("NextToken", nextToken) { .string($0) }
        object.member("SortBy", sortBy) { .string($0.rawValue) }
        object.member("SortOrder", sortOrder) { .string($0.rawValue) }
    }
}

extension SecretsManager.ListSecretsResponse {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("NextToken") { try $0.string() }
        self.secretList = try json.member("SecretList") { try $0.list { try SecretsManager.SecretListEntry(json: $0) } }
    }
}

extension SecretsManager {
    /// Calls `ListSecrets`.
    @discardableResult
    public func listSecrets(_ input: ListSecretsRequest = ListSecretsRequest()) async throws -> ListSecretsResponse {
        try await client.execute(ListSecrets.self, input)
    }

    /// Every page of `ListSecrets`, each asked for when the loop comes to it.
    public func listSecretsPages(
        _ input: ListSecretsRequest = ListSecretsRequest()
    ) -> Pages<ListSecretsRequest, ListSecretsResponse> {
        Pages(input, call: { try await listSecrets($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
