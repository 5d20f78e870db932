// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `EnableRule` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_EnableRule.html
    public enum EnableRule: AWSOperation {
        public typealias Input = EnableRuleRequest
        public typealias Output = Void

        public static let name = "EnableRule"
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

    /// `EnableRuleRequest` of Amazon EventBridge.
    public struct EnableRuleRequest: Sendable, Hashable {
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

extension EventBridge.EnableRuleRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
        object.member("EventBusName", eventBusName) { .string($0) }
    }
}

extension EventBridge {
    /// Calls `EnableRule`.
    public func enableRule(_ input: EnableRuleRequest) async throws {
        try await client.execute(EnableRule.self, input)
    }
}
