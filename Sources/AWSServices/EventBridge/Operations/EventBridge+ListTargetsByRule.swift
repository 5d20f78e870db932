// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `ListTargetsByRule` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_ListTargetsByRule.html
    public enum ListTargetsByRule: AWSOperation {
        public typealias Input = ListTargetsByRuleRequest
        public typealias Output = ListTargetsByRuleResponse

        public static let name = "ListTargetsByRule"
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

    /// `ListTargetsByRuleRequest` of Amazon EventBridge.
    public struct ListTargetsByRuleRequest: Sendable, Hashable {
        /// `Rule`.
        public var rule: String
        /// `EventBusName`.
        public var eventBusName: String?
        /// `Limit`.
        public var limit: Int?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(rule: String, eventBusName: String? = nil, limit: Int? = nil, nextToken: String? = nil) {
            self.rule = rule
            self.eventBusName = eventBusName
            self.limit = limit
            self.nextToken = nextToken
        }
    }

    /// `ListTargetsByRuleResponse` of Amazon EventBridge.
    public struct ListTargetsByRuleResponse: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `Targets`.
        public var targets: [Target]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, targets: [Target]? = nil) {
            self.nextToken = nextToken
            self.targets = targets
        }
    }
}

extension EventBridge.ListTargetsByRuleRequest {
    package func write(to object: inout JSONObject) {
        object.member("Rule", rule) { .string($0) }
        object.member("EventBusName", eventBusName) { .string($0) }
        object.member("Limit", limit) { .integer($0) }
        object.member("NextToken", nextToken) { .string($0) }
    }
}

extension EventBridge.ListTargetsByRuleResponse {
    package init(json: JSONValue) throws {
        self.nextToken = try json.member("NextToken") { try $0.string() }
        self.targets = try json.member("Targets") { try $0.list { try EventBridge.Target(json: $0) } }
    }
}

extension EventBridge {
    /// Calls `ListTargetsByRule`.
    @discardableResult
    public func listTargetsByRule(_ input: ListTargetsByRuleRequest) async throws -> ListTargetsByRuleResponse {
        try await client.execute(ListTargetsByRule.self, input)
    }

    /// Every page of `ListTargetsByRule`, each asked for when the loop comes to it.
    public func listTargetsByRulePages(
        _ input: ListTargetsByRuleRequest
    ) -> Pages<ListTargetsByRuleRequest, ListTargetsByRuleResponse> {
        Pages(input, call: { try await listTargetsByRule($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}
