// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `ListRules` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListRules.html
    public enum ListRules: AWSOperation {
        public typealias Input = ListRulesRequest
        public typealias Output = ListRulesResponse

        public static let name = "ListRules"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "AWSEvents.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `ListRulesRequest` of Amazon EventBridge.
    public struct ListRulesRequest: Sendable, Hashable {
        /// `EventBusName`.
        public var eventBusName: String?
        /// `Limit`.
        public var limit: Int?
        /// `NamePrefix`.
        public var namePrefix: String?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            eventBusName: String? = nil,
            limit: Int? = nil,
            namePrefix: String? = nil,
            nextToken: String? = nil
        ) {
            self.eventBusName = eventBusName
            self.limit = limit
            self.namePrefix = namePrefix
            self.nextToken = nextToken
        }
    }

    /// `ListRulesResponse` of Amazon EventBridge.
    public struct ListRulesResponse: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `Rules`.
        public var rules: [Rule]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, rules: [Rule]? = nil) {
            self.nextToken = nextToken
            self.rules = rules
        }
    }
}

extension EventBridge.ListRulesRequest {
    package func write(to object: inout JSONObject) {
        object.member("EventBusName", eventBusName) { .string($0) }
        object.member("Limit", limit) { .integer($0) }
        object.member("NamePrefix", namePrefix) { .string($0) }
        object.member("NextToken", nextToken) { .string($0) }
    }
}

extension EventBridge.ListRulesResponse {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("NextToken") { try $0.string() }
        self.rules = try json.member("Rules") { try $0.list { try EventBridge.Rule(json: $0) } }
    }
}

extension EventBridge {
    /// Calls `ListRules`.
    @discardableResult
    public func listRules(_ input: ListRulesRequest = ListRulesRequest()) async throws -> ListRulesResponse {
        try await client.execute(ListRules.self, input)
    }

    /// Every page of `ListRules`, each asked for when the loop comes to it.
    public func listRulesPages(
        _ input: ListRulesRequest = ListRulesRequest()
    ) -> Pages<ListRulesRequest, ListRulesResponse> {
        Pages(input, call: { try await listRules($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
