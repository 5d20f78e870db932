// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `PutEventSelectors` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventSelectors.html
    public enum PutEventSelectors: AWSOperation {
        public typealias Input = PutEventSelectorsRequest
        public typealias Output = PutEventSelectorsResponse

        public static let name = "PutEventSelectors"
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

    /// `PutEventSelectorsRequest` of AWS CloudTrail.
    public struct PutEventSelectorsRequest: Sendable, Hashable {
        /// `TrailName`.
        public var trailName: String
        /// `AdvancedEventSelectors`.
        public var advancedEventSelectors: [AdvancedEventSelector]?
        /// `EventSelectors`.
        public var eventSelectors: [EventSelector]?

        /// What is left out is the service's to choose.
        public init(
            trailName: String,
            advancedEventSelectors: [AdvancedEventSelector]? = nil,
            eventSelectors: [EventSelector]? = nil
        ) {
            self.trailName = trailName
            self.advancedEventSelectors = advancedEventSelectors
            self.eventSelectors = eventSelectors
        }
    }

    /// `PutEventSelectorsResponse` of AWS CloudTrail.
    public struct PutEventSelectorsResponse: Sendable, Hashable {
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

extension CloudTrail.PutEventSelectorsRequest {
    package func write(to object: inout JSONObject) {
        object.member("TrailName", trailName) { .string($0) }
        object.member("AdvancedEventSelectors", advancedEventSelectors) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("EventSelectors", eventSelectors) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension CloudTrail.PutEventSelectorsResponse {
    package init(json: JSONValue) throws {
        self.advancedEventSelectors = try json.member("AdvancedEventSelectors") { try $0.list { try CloudTrail.AdvancedEventSelector(json: $0) } }
        self.eventSelectors = try json.member("EventSelectors") { try $0.list { try CloudTrail.EventSelector(json: $0) } }
        self.trailARN = try json.member("TrailARN") { try $0.string() }
    }
}

extension CloudTrail {
    /// Calls `PutEventSelectors`.
    @discardableResult
    public func putEventSelectors(_ input: PutEventSelectorsRequest) async throws -> PutEventSelectorsResponse {
        try await client.execute(PutEventSelectors.self, input)
    }
}
