// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudControl {
    /// `ListResourceRequests` of AWS Cloud Control API.
    ///
    /// Source: https://docs.aws.amazon.com/cloudcontrolapi/latest/APIReference/API_ListResourceRequests.html
    public enum ListResourceRequests: AWSOperation {
        public typealias Input = ListResourceRequestsInput
        public typealias Output = ListResourceRequestsOutput

        public static let name = "ListResourceRequests"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "CloudApiService.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListResourceRequestsInput` of AWS Cloud Control API.
    public struct ListResourceRequestsInput: Sendable, Hashable {
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `ResourceRequestStatusFilter`.
        public var resourceRequestStatusFilter: ResourceRequestStatusFilter?

        /// What is left out is the service's to choose.
        public init(
            maxResults: Int? = nil,
            nextToken: String? = nil,
            resourceRequestStatusFilter: ResourceRequestStatusFilter? = nil
        ) {
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.resourceRequestStatusFilter = resourceRequestStatusFilter
        }
    }

    /// `ListResourceRequestsOutput` of AWS Cloud Control API.
    public struct ListResourceRequestsOutput: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `ResourceRequestStatusSummaries`.
        public var resourceRequestStatusSummaries: [ProgressEvent]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, resourceRequestStatusSummaries: [ProgressEvent]? = nil) {
            self.nextToken = nextToken
            self.resourceRequestStatusSummaries = resourceRequestStatusSummaries
        }
    }
}

extension CloudControl.ListResourceRequestsInput {
    package func write(to object: inout JSONObject) {
        object.member("MaxResults", maxResults) { .integer($0) }
        object.member("NextToken", nextToken) { .string($0) }
        object.member("ResourceRequestStatusFilter", resourceRequestStatusFilter) { JSONObject.value($0.write(to:)) }
    }
}

extension CloudControl.ListResourceRequestsOutput {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("NextToken") { try $0.string() }
        self.resourceRequestStatusSummaries = try json.member("ResourceRequestStatusSummaries") { try $0.list { try CloudControl.ProgressEvent(json: $0) } }
    }
}

extension CloudControl {
    /// Calls `ListResourceRequests`.
    @discardableResult
    public func listResourceRequests(_ input: ListResourceRequestsInput = ListResourceRequestsInput()) async throws -> ListResourceRequestsOutput {
        try await client.execute(ListResourceRequests.self, input)
    }

    /// Every page of `ListResourceRequests`, each asked for when the loop comes to it.
    public func listResourceRequestsPages(
        _ input: ListResourceRequestsInput = ListResourceRequestsInput()
    ) -> Pages<ListResourceRequestsInput, ListResourceRequestsOutput> {
        Pages(input, call: { try await listResourceRequests($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
