// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `PutEventConfiguration` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_PutEventConfiguration.html
    public enum PutEventConfiguration: AWSOperation {
        public typealias Input = PutEventConfigurationRequest
        public typealias Output = PutEventConfigurationResponse

        public static let name = "PutEventConfiguration"
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

    /// `PutEventConfigurationRequest` of AWS CloudTrail.
    public struct PutEventConfigurationRequest: Sendable, Hashable {
        /// `AggregationConfigurations`.
        public var aggregationConfigurations: [AggregationConfiguration]?
        /// `ContextKeySelectors`.
        public var contextKeySelectors: [ContextKeySelector]?
        /// `EventDataStore`.
        public var eventDataStore: String?
        /// `MaxEventSize`.
        public var maxEventSize: MaxEventSize?
        /// `TrailName`.
        public var trailName: String?

        /// What is left out is the service's to choose.
        public init(
            aggregationConfigurations: [AggregationConfiguration]? = nil,
            contextKeySelectors: [ContextKeySelector]? = nil,
            eventDataStore: String? = nil,
            maxEventSize: MaxEventSize? = nil,
            trailName: String? = nil
        ) {
            self.aggregationConfigurations = aggregationConfigurations
            self.contextKeySelectors = contextKeySelectors
            self.eventDataStore = eventDataStore
            self.maxEventSize = maxEventSize
            self.trailName = trailName
        }
    }

    /// `PutEventConfigurationResponse` of AWS CloudTrail.
    public struct PutEventConfigurationResponse: Sendable, Hashable {
        /// `AggregationConfigurations`.
        public var aggregationConfigurations: [AggregationConfiguration]?
        /// `ContextKeySelectors`.
        public var contextKeySelectors: [ContextKeySelector]?
        /// `EventDataStoreArn`.
        public var eventDataStoreArn: String?
        /// `MaxEventSize`.
        public var maxEventSize: MaxEventSize?
        /// `TrailARN`.
        public var trailARN: String?

        /// What is left out is the service's to choose.
        public init(
            aggregationConfigurations: [AggregationConfiguration]? = nil,
            contextKeySelectors: [ContextKeySelector]? = nil,
            eventDataStoreArn: String? = nil,
            maxEventSize: MaxEventSize? = nil,
            trailARN: String? = nil
        ) {
            self.aggregationConfigurations = aggregationConfigurations
            self.contextKeySelectors = contextKeySelectors
            self.eventDataStoreArn = eventDataStoreArn
            self.maxEventSize = maxEventSize
            self.trailARN = trailARN
        }
    }
}

extension CloudTrail.PutEventConfigurationRequest {
    package func write(to object: inout JSONObject) {
        object.member("AggregationConfigurations", aggregationConfigurations) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("ContextKeySelectors", contextKeySelectors) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("EventDataStore", eventDataStore) { .string($0) }
        object.member("MaxEventSize", maxEventSize) { .string($0.rawValue) }
        object.member("TrailName", trailName) { .string($0) }
    }
}

extension CloudTrail.PutEventConfigurationResponse {
    package init(json: JSONValue) throws {
        self.aggregationConfigurations = try json.member("AggregationConfigurations") { try $0.list { try CloudTrail.AggregationConfiguration(json: $0) } }
        self.contextKeySelectors = try json.member("ContextKeySelectors") { try $0.list { try CloudTrail.ContextKeySelector(json: $0) } }
        self.eventDataStoreArn = try json.member("EventDataStoreArn") { try $0.string() }
        self.maxEventSize = try json.member("MaxEventSize") { CloudTrail.MaxEventSize(rawValue: try $0.string()) }
        self.trailARN = try json.member("TrailARN") { try $0.string() }
    }
}

extension CloudTrail {
    /// Calls `PutEventConfiguration`.
    @discardableResult
    public func putEventConfiguration(_ input: PutEventConfigurationRequest = PutEventConfigurationRequest()) async throws -> PutEventConfigurationResponse {
        try await client.execute(PutEventConfiguration.self, input)
    }
}
