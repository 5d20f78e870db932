// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `PutInsightSelectors` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutInsightSelectors.html
    public enum PutInsightSelectors: AWSOperation {
        public typealias Input = PutInsightSelectorsRequest
        public typealias Output = PutInsightSelectorsResponse

        public static let name = "PutInsightSelectors"
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

    /// `PutInsightSelectorsRequest` of AWS CloudTrail.
    public struct PutInsightSelectorsRequest: Sendable, Hashable {
        /// `InsightSelectors`.
        public var insightSelectors: [InsightSelector]
        /// `EventDataStore`.
        public var eventDataStore: String?
        /// `InsightsDestination`.
        public var insightsDestination: String?
        /// `TrailName`.
        public var trailName: String?

        /// What is left out is the service's to choose.
        public init(
            insightSelectors: [InsightSelector],
            eventDataStore: String? = nil,
            insightsDestination: String? = nil,
            trailName: String? = nil
        ) {
            self.insightSelectors = insightSelectors
            self.eventDataStore = eventDataStore
            self.insightsDestination = insightsDestination
            self.trailName = trailName
        }
    }

    /// `PutInsightSelectorsResponse` of AWS CloudTrail.
    public struct PutInsightSelectorsResponse: Sendable, Hashable {
        /// `EventDataStoreArn`.
        public var eventDataStoreArn: String?
        /// `InsightSelectors`.
        public var insightSelectors: [InsightSelector]?
        /// `InsightsDestination`.
        public var insightsDestination: String?
        /// `TrailARN`.
        public var trailARN: String?

        /// What is left out is the service's to choose.
        public init(
            eventDataStoreArn: String? = nil,
            insightSelectors: [InsightSelector]? = nil,
            insightsDestination: String? = nil,
            trailARN: String? = nil
        ) {
            self.eventDataStoreArn = eventDataStoreArn
            self.insightSelectors = insightSelectors
            self.insightsDestination = insightsDestination
            self.trailARN = trailARN
        }
    }
}

extension CloudTrail.PutInsightSelectorsRequest {
    package func write(to object: inout JSONObject) {
        object.member("InsightSelectors", insightSelectors) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("EventDataStore", eventDataStore) { .string($0) }
        object.member("InsightsDestination", insightsDestination) { .string($0) }
        object.member("TrailName", trailName) { .string($0) }
    }
}

extension CloudTrail.PutInsightSelectorsResponse {
    package init(json: JSONValue) throws {
        self.eventDataStoreArn = try json.member("EventDataStoreArn") { try $0.string() }
        self.insightSelectors = try json.member("InsightSelectors") { try $0.list { try CloudTrail.InsightSelector(json: $0) } }
        self.insightsDestination = try json.member("InsightsDestination") { try $0.string() }
        self.trailARN = try json.member("TrailARN") { try $0.string() }
    }
}

extension CloudTrail {
    /// Calls `PutInsightSelectors`.
    @discardableResult
    public func putInsightSelectors(_ input: PutInsightSelectorsRequest) async throws -> PutInsightSelectorsResponse {
        try await client.execute(PutInsightSelectors.self, input)
    }
}
