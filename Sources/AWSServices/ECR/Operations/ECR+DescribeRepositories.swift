// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ECR {
    /// `DescribeRepositories` of Amazon Elastic Container Registry.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonECR/latest/APIReference/API_DescribeRepositories.html
    public enum DescribeRepositories: AWSOperation {
        public typealias Input = DescribeRepositoriesRequest
        public typealias Output = DescribeRepositoriesResponse

        public static let name = "DescribeRepositories"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "AmazonEC2ContainerRegistry_V20150921.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DescribeRepositoriesRequest` of Amazon Elastic Container Registry.
    public struct DescribeRepositoriesRequest: Sendable, Hashable {
        /// `maxResults`.
        public var maxResults: Int?
        /// `nextToken`.
        public var nextToken: String?
        /// `registryId`.
        public var registryId: String?
        /// `repositoryNames`.
        public var repositoryNames: [String]?

        /// What is left out is the service's to choose.
        public init(
            maxResults: Int? = nil,
            nextToken: String? = nil,
            registryId: String? = nil,
            repositoryNames: [String]? = nil
        ) {
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.registryId = registryId
            self.repositoryNames = repositoryNames
        }
    }

    /// `DescribeRepositoriesResponse` of Amazon Elastic Container Registry.
    public struct DescribeRepositoriesResponse: Sendable, Hashable {
        /// `nextToken`.
        public var nextToken: String?
        /// `repositories`.
        public var repositories: [Repository]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, repositories: [Repository]? = nil) {
            self.nextToken = nextToken
            self.repositories = repositories
        }
    }
}

extension ECR.DescribeRepositoriesRequest {
    package func write(to object: inout JSONObject) {
        object.member("maxResults", maxResults) { .integer($0) }
        object.member("nextToken", nextToken) { .string($0) }
        object.member("registryId", registryId) { .string($0) }
        object.member("repositoryNames", repositoryNames) { .list($0) { .string($0) } }
    }
}

extension ECR.DescribeRepositoriesResponse {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("nextToken") { try $0.string() }
        self.repositories = try json.member("repositories") { try $0.list { try ECR.Repository(json: $0) } }
    }
}

extension ECR {
    /// Calls `DescribeRepositories`.
    @discardableResult
    public func describeRepositories(_ input: DescribeRepositoriesRequest = DescribeRepositoriesRequest()) async throws -> DescribeRepositoriesResponse {
        try await client.execute(DescribeRepositories.self, input)
    }

    /// Every page of `DescribeRepositories`, each asked for when the loop comes to it.
    public func describeRepositoriesPages(
        _ input: DescribeRepositoriesRequest = DescribeRepositoriesRequest()
    ) -> Pages<DescribeRepositoriesRequest, DescribeRepositoriesResponse> {
        Pages(input, call: { try await describeRepositories($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
