// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `DisableRule` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_DisableRule.html
    public enum DisableRule: AWSOperation {
        public typealias Input = DisableRuleRequest
        public typealias Output = Void

        public static let name = "DisableRule"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "AWSEvents.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DisableRuleRequest` of Amazon EventBridge.
    public struct DisableRuleRequest: Sendable, Hashable {
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
}

extension EventBridge.DisableRuleRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
        object.member("EventBusName", eventBusName) { .string($0) }
    }
}

extension EventBridge {
    /// Calls `DisableRule`.
    public func disableRule(_ input: DisableRuleRequest) async throws {
        try await client.execute(DisableRule.self, input)
    }
}
