// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `GetInsightSelectors` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetInsightSelectors.html
    public enum GetInsightSelectors: AWSOperation {
        public typealias Input = GetInsightSelectorsRequest
        public typealias Output = GetInsightSelectorsResponse

        public static let name = "GetInsightSelectors"
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

    /// `GetInsightSelectorsRequest` of AWS CloudTrail.
    public struct GetInsightSelectorsRequest: Sendable, Hashable {
        /// `EventDataStore`.
        public var eventDataStore: String?
        /// `TrailName`.
        public var trailName: String?

        /// What is left out is the service's to choose.
        public init(eventDataStore: String? = nil, trailName: String? = nil) {
            self.eventDataStore = eventDataStore
            self.trailName = trailName
        }
    }

    /// `GetInsightSelectorsResponse` of AWS CloudTrail.
    public struct GetInsightSelectorsResponse: Sendable, Hashable {
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

extension CloudTrail.GetInsightSelectorsRequest {
    package func write(to object: inout JSONObject) {
        object.member("EventDataStore", eventDataStore) { .string($0) }
        object.member("TrailName", trailName) { .string($0) }
    }
}

extension CloudTrail.GetInsightSelectorsResponse {
    package init(json: JSONValue) throws {
        self.eventDataStoreArn = try json.member("EventDataStoreArn") { try $0.string() }
        self.insightSelectors = try json.member("InsightSelectors") { try $0.list { try CloudTrail.InsightSelector(json: $0) } }
        self.insightsDestination = try json.member("InsightsDestination") { try $0.string() }
        self.trailARN = try json.member("TrailARN") { try $0.string() }
    }
}

extension CloudTrail {
    /// Calls `GetInsightSelectors`.
    @discardableResult
    public func getInsightSelectors(_ input: GetInsightSelectorsRequest = GetInsightSelectorsRequest()) async throws -> GetInsightSelectorsResponse {
        try await client.execute(GetInsightSelectors.self, input)
    }
}
