// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `GetEventSelectors` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetEventSelectors.html
    public enum GetEventSelectors: AWSOperation {
        public typealias Input = GetEventSelectorsRequest
        public typealias Output = GetEventSelectorsResponse

        public static let name = "GetEventSelectors"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `GetEventSelectorsRequest` of AWS CloudTrail.
    public struct GetEventSelectorsRequest: Sendable, Hashable {
        /// `TrailName`.
        public var trailName: String

        /// What is left out is the service's to choose.
        public init(trailName: String) {
            self.trailName = trailName
        }
    }

    /// `GetEventSelectorsResponse` of AWS CloudTrail.
    public struct GetEventSelectorsResponse: Sendable, Hashable {
        /// `AdvancedEventSelectors`.
        public var advancedEventSelectors: [AdvancedEventSelector]?
        /// `EventSelectors`.
        public var eventSelectors: [EventSelector]?
        /// `TrailARN`.
        public var trailARN: String?

        /// What is left out is the service's to choose.
        public init(
            advancedEventSelectors: [AdvancedEventSelector]? = nil,
            eventSelectors: [EventSelector]? = nil,
            trailARN: String? = nil
        ) {
            self.advancedEventSelectors = advancedEventSelectors
            self.eventSelectors = eventSelectors
            self.trailARN = trailARN
        }
    }
}

extension CloudTrail.GetEventSelectorsRequest {
    package func write(to object: inout JSONObject) {
        object.member("TrailName", trailName) { .string($0) }
    }
}

extension CloudTrail.GetEventSelectorsResponse {
    package init(json: JSONValue) throws {
        self.advancedEventSelectors = try json.member("AdvancedEventSelectors") { try $0.list { try CloudTrail.AdvancedEventSelector(json: $0) } }
        self.eventSelectors = try json.member("EventSelectors") { try $0.list { try CloudTrail.EventSelector(json: $0) } }
        self.trailARN = try json.member("TrailARN") { try $0.string() }
    }
}

extension CloudTrail {
    /// Calls `GetEventSelectors`.
    @discardableResult
    public func getEventSelectors(_ input: GetEventSelectorsRequest) async throws -> GetEventSelectorsResponse {
        try await client.execute(GetEventSelectors.self, input)
    }
}
