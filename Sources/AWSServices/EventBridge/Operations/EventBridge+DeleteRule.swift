// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `DeleteRule` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DeleteRule.html
    public enum DeleteRule: AWSOperation {
        public typealias Input = DeleteRuleRequest
        public typealias Output = Void

        public static let name = "DeleteRule"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "AWSEvents.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteRuleRequest` of Amazon EventBridge.
    public struct DeleteRuleRequest: Sendable, Hashable {
        /// `Name`.
        public var name: String
        /// `EventBusName`.
        public var eventBusName: String?
        /// `Force`.
        public var force: Bool?

        /// What is left out is the service's to choose.
        public init(name: String, eventBusName: String? = nil, force: Bool? = nil) {
            self.name = name
            self.eventBusName = eventBusName
            self.force = force
        }
    }
}

extension EventBridge.DeleteRuleRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
        object.member("EventBusName", eventBusName) { .string($0) }
        object.member("Force", force) { .boolean($0) }
    }
}

extension EventBridge {
    /// Calls `DeleteRule`.
    public func deleteRule(_ input: DeleteRuleRequest) async throws {
        try await client.execute(DeleteRule.self, input)
    }
}
