// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EventBridge {
    /// `PutTargets` of Amazon EventBridge.
    ///
    /// Source: https://docs.aws.amazon.com/eventbridge/latest/APIReference/API_PutTargets.html
    public enum PutTargets: AWSOperation {
        public typealias Input = PutTargetsRequest
        public typealias Output = PutTargetsResponse

        public static let name = "PutTargets"
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

    /// `PutTargetsRequest` of Amazon EventBridge.
    public struct PutTargetsRequest: Sendable, Hashable {
        /// `Rule`.
        public var rule: String
        /// `Targets`.
        public var targets: [Target]
        /// `EventBusName`.
        public var eventBusName: String?

        /// What is left out is the service's to choose.
        public init(rule: String, targets: [Target], eventBusName: String? = nil) {
            self.rule = rule
            self.targets = targets
            self.eventBusName = eventBusName
        }
    }

    /// `PutTargetsResponse` of Amazon EventBridge.
    public struct PutTargetsResponse: Sendable, Hashable {
        /// `FailedEntries`.
        public var failedEntries: [PutTargetsResultEntry]?
        /// `FailedEntryCount`.
        public var failedEntryCount: Int?

        /// What is left out is the service's to choose.
        public init(failedEntries: [PutTargetsResultEntry]? = nil, failedEntryCount: Int? = nil) {
            self.failedEntries = failedEntries
            self.failedEntryCount = failedEntryCount
        }
    }
}

extension EventBridge.PutTargetsRequest {
    package func write(to object: inout JSONObject) {
        object.member("Rule", rule) { .string($0) }
        object.member("Targets", targets) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("EventBusName", eventBusName) { .string($0) }
    }
}

extension EventBridge.PutTargetsResponse {
    package init(json: JSONValue) throws {
        self.failedEntries = try json.member("FailedEntries") { try $0.list { try EventBridge.PutTargetsResultEntry(json: $0) } }
        self.failedEntryCount = try json.member("FailedEntryCount") { try $0.integer() }
    }
}

extension EventBridge {
    /// Calls `PutTargets`.
    @discardableResult
    public func putTargets(_ input: PutTargetsRequest) async throws -> PutTargetsResponse {
        try await client.execute(PutTargets.self, input)
    }
}
