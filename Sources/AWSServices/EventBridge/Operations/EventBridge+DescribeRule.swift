// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `DescribeRule` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DescribeRule.html
    public enum DescribeRule: AWSOperation {
        public typealias Input = DescribeRuleRequest
        public typealias Output = DescribeRuleResponse

        public static let name = "DescribeRule"
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

    /// `DescribeRuleRequest` of Amazon EventBridge.
    public struct DescribeRuleRequest: Sendable, Hashable {
        /// `Name`.
        public var name: String
        /// `EventBusName`.
        public var eventBusName: String?

        /// What is left out is the service's to choose.
        public init(name: String, eventBusName: String? = nil) {
            self.name = name
            self.eventBusName = eventBusName
        }
    }

    /// `DescribeRuleResponse` of Amazon EventBridge.
    public struct DescribeRuleResponse: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?
        /// `CreatedBy`.
        public var createdBy: String?
        /// `Description`.
        public var description: String?
        /// `EventBusName`.
        public var eventBusName: String?
        /// `EventPattern`.
        public var eventPattern: String?
        /// `ManagedBy`.
        public var managedBy: String?
        /// `Name`.
        public var name: String?
        /// `RoleArn`.
        public var roleArn: String?
        /// `ScheduleExpression`.
        public var scheduleExpression: String?
        /// `State`.
        public var state: RuleState?

        /// What is left out is the service's to choose.
        public init(
            arn: String? = nil,
            createdBy: String? = nil,
            description: String? = nil,
            eventBusName: String? = nil,
            eventPattern: String? = nil,
            managedBy: String? = nil,
            name: String? = nil,
            roleArn: String? = nil,
            scheduleExpression: String? = nil,
            state: RuleState? = nil
        ) {
            self.arn = arn
            self.createdBy = createdBy
            self.description = description
            self.eventBusName = eventBusName
            self.eventPattern = eventPattern
            self.managedBy = managedBy
            self.name = name
            self.roleArn = roleArn
            self.scheduleExpression = scheduleExpression
            self.state = state
        }
    }
}

extension EventBridge.DescribeRuleRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
        object.member("EventBusName", eventBusName) { .string($0) }
    }
}

extension EventBridge.DescribeRuleResponse {
    package init(json: JSONValue) throws {
        self.arn = try json.member("Arn") { try $0.string() }
        self.createdBy = try json.member("CreatedBy") { try $0.string() }
        self.description = try json.member("Description") { try $0.string() }
        self.eventBusName = try json.member("EventBusName") { try $0.string() }
        self.eventPattern = try json.member("EventPattern") { try $0.string() }
        self.managedBy = try json.member("ManagedBy") { try $0.string() }
        self.name = try json.member("Name") { try $0.string() }
        self.roleArn = try json.member("RoleArn") { try $0.string() }
        self.scheduleExpression = try json.member("ScheduleExpression") { try $0.string() }
        self.state = try json.member("State") { EventBridge.RuleState(rawValue: try $0.string()) }
    }
}

extension EventBridge {
    /// Calls `DescribeRule`.
    @discardableResult
    public func describeRule(_ input: DescribeRuleRequest) async throws -> DescribeRuleResponse {
        try await client.execute(DescribeRule.self, input)
    }
}
