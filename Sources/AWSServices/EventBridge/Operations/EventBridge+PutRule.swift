// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `PutRule` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutRule.html
    public enum PutRule: AWSOperation {
        public typealias Input = PutRuleRequest
        public typealias Output = PutRuleResponse

        public static let name = "PutRule"
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

    /// `PutRuleRequest` of Amazon EventBridge.
    public struct PutRuleRequest: Sendable, Hashable {
        /// `Name`.
        public var name: String
        /// `Description`.
        public var description: String?
        /// `EventBusName`.
        public var eventBusName: String?
        /// `EventPattern`.
        public var eventPattern: String?
        /// `RoleArn`.
        public var roleArn: String?
        /// `ScheduleExpression`.
        public var scheduleExpression: String?
        /// `State`.
        public var state: RuleState?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            description: String? = nil,
            eventBusName: String? = nil,
            eventPattern: String? = nil,
            roleArn: String? = nil,
            scheduleExpression: String? = nil,
            state: RuleState? = nil,
            tags: [Tag]? = nil
        ) {
            self.name = name
            self.description = description
            self.eventBusName = eventBusName
            self.eventPattern = eventPattern
            self.roleArn = roleArn
            self.scheduleExpression = scheduleExpression
            self.state = state
            self.tags = tags
        }
    }

    /// `PutRuleResponse` of Amazon EventBridge.
    public struct PutRuleResponse: Sendable, Hashable {
        /// `RuleArn`.
        public var ruleArn: String?

        /// What is left out is the service's to choose.
        public init(ruleArn: String? = nil) {
            self.ruleArn = ruleArn
        }
    }
}

extension EventBridge.PutRuleRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
        object.member("Description", description) { .string($0) }
        object.member("EventBusName", eventBusName) { .string($0) }
        object.member("EventPattern", eventPattern) { .string($0) }
        object.member("RoleArn", roleArn) { .string($0) }
        object.member("ScheduleExpression", scheduleExpression) { .string($0) }
        object.member("State", state) { .string($0.rawValue) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension EventBridge.PutRuleResponse {
    package init(json: JSONValue) throws {
        self.ruleArn = try json.member("RuleArn") { try $0.string() }
    }
}

extension EventBridge {
    /// Calls `PutRule`.
    @discardableResult
    public func putRule(_ input: PutRuleRequest) async throws -> PutRuleResponse {
        try await client.execute(PutRule.self, input)
    }
}
