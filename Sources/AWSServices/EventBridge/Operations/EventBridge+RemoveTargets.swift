// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `RemoveTargets` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_RemoveTargets.html
    public enum RemoveTargets: AWSOperation {
        public typealias Input = RemoveTargetsRequest
        public typealias Output = RemoveTargetsResponse

        public static let name = "RemoveTargets"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

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

    /// `RemoveTargetsRequest` of Amazon EventBridge.
    public struct RemoveTargetsRequest: Sendable, Hashable {
        /// `Ids`.
        public var ids: [String]
        /// `Rule`.
        public var rule: String
        /// `EventBusName`.
        public var eventBusName: String?
        /// `Force`.
        public var force: Bool?

        /// What is left out is the service's to choose.
        public init(ids: [String], rule: String, eventBusName: String? = nil, force: Bool? = nil) {
            self.ids = ids
            self.rule = rule
            self.eventBusName = eventBusName
            self.force = force
        }
    }

    /// `RemoveTargetsResponse` of Amazon EventBridge.
    public struct RemoveTargetsResponse: Sendable, Hashable {
        /// `FailedEntries`.
        public var failedEntries: [RemoveTargetsResultEntry]?
        /// `FailedEntryCount`.
        public var failedEntryCount: Int?

        /// What is left out is the service's to choose.
        public init(failedEntries: [RemoveTargetsResultEntry]? = nil, failedEntryCount: Int? = nil) {
            self.failedEntries = failedEntries
            self.failedEntryCount = failedEntryCount
        }
    }
}

extension EventBridge.RemoveTargetsRequest {
    package func write(to object: inout JSONObject) {
        object.member("Ids", ids) { .list($0) { .string($0) } }
        object.member("Rule", rule) { .string($0) }
        object.member("EventBusName", eventBusName) { .string($0) }
        object.member("Force", force) { .boolean($0) }
    }
}

extension EventBridge.RemoveTargetsResponse {
    package init(json: JSONValue) throws {
        self.failedEntries = try json.member("FailedEntries") { try $0.list { try EventBridge.RemoveTargetsResultEntry(json: $0) } }
        self.failedEntryCount = try json.member("FailedEntryCount") { try $0.integer() }
    }
}

extension EventBridge {
    /// Calls `RemoveTargets`.
    @discardableResult
    public func removeTargets(_ input: RemoveTargetsRequest) async throws -> RemoveTargetsResponse {
        try await client.execute(RemoveTargets.self, input)
    }
}
