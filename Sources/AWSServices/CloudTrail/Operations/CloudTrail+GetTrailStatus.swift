// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudTrail {
    /// `GetTrailStatus` of AWS CloudTrail.
    ///
    /// Source: https://docs.aws.amazon.com/awscloudtrail/latest/APIReference/API_GetTrailStatus.html
    public enum GetTrailStatus: AWSOperation {
        public typealias Input = GetTrailStatusRequest
        public typealias Output = GetTrailStatusResponse

        public static let name = "GetTrailStatus"
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

    /// `GetTrailStatusRequest` of AWS CloudTrail.
    public struct GetTrailStatusRequest: Sendable, Hashable {
        /// `Name`.
        public var name: String

        /// What is left out is the service's to choose.
        public init(name: String) {
            self.name = name
        }
    }

    /// `GetTrailStatusResponse` of AWS CloudTrail.
    public struct GetTrailStatusResponse: Sendable, Hashable {
        /// `IsLogging`.
        public var isLogging: Bool?
        /// `LatestCloudWatchLogsDeliveryError`.
        public var latestCloudWatchLogsDeliveryError: String?
        /// `LatestCloudWatchLogsDeliveryTime`.
        public var latestCloudWatchLogsDeliveryTime: Timestamp?
        /// `LatestDeliveryAttemptSucceeded`.
        public var latestDeliveryAttemptSucceeded: String?
        /// `LatestDeliveryAttemptTime`.
        public var latestDeliveryAttemptTime: String?
        /// `LatestDeliveryError`.
        public var latestDeliveryError: String?
        /// `LatestDeliveryTime`.
        public var latestDeliveryTime: Timestamp?
        /// `LatestDigestDeliveryError`.
        public var latestDigestDeliveryError: String?
        /// `LatestDigestDeliveryTime`.
        public var latestDigestDeliveryTime: Timestamp?
        /// `LatestNotificationAttemptSucceeded`.
        public var latestNotificationAttemptSucceeded: String?
        /// `LatestNotificationAttemptTime`.
        public var latestNotificationAttemptTime: String?
        /// `LatestNotificationError`.
        public var latestNotificationError: String?
        /// `LatestNotificationTime`.
        public var latestNotificationTime: Timestamp?
        /// `StartLoggingTime`.
        public var startLoggingTime: Timestamp?
        /// `StopLoggingTime`.
        public var stopLoggingTime: Timestamp?
        /// `TimeLoggingStarted`.
        public var timeLoggingStarted: String?
        /// `TimeLoggingStopped`.
        public var timeLoggingStopped: String?

        /// What is left out is the service's to choose.
        public init(
            isLogging: Bool? = nil,
            latestCloudWatchLogsDeliveryError: String? = nil,
            latestCloudWatchLogsDeliveryTime: Timestamp? = nil,
            latestDeliveryAttemptSucceeded: String? = nil,
            latestDeliveryAttemptTime: String? = nil,
            latestDeliveryError: String? = nil,
            latestDeliveryTime: Timestamp? = nil,
            latestDigestDeliveryError: String? = nil,
            latestDigestDeliveryTime: Timestamp? = nil,
            latestNotificationAttemptSucceeded: String? = nil,
            latestNotificationAttemptTime: String? = nil,
            latestNotificationError: String? = nil,
            latestNotificationTime: Timestamp? = nil,
            startLoggingTime: Timestamp? = nil,
            stopLoggingTime: Timestamp? = nil,
            timeLoggingStarted: String? = nil,
            timeLoggingStopped: String? = nil
        ) {
            self.isLogging = isLogging
            self.latestCloudWatchLogsDeliveryError = latestCloudWatchLogsDeliveryError
            self.latestCloudWatchLogsDeliveryTime = latestCloudWatchLogsDeliveryTime
            self.latestDeliveryAttemptSucceeded = latestDeliveryAttemptSucceeded
            self.latestDeliveryAttemptTime = latestDeliveryAttemptTime
            self.latestDeliveryError = latestDeliveryError
            self.latestDeliveryTime = latestDeliveryTime
            self.latestDigestDeliveryError = latestDigestDeliveryError
            self.latestDigestDeliveryTime = latestDigestDeliveryTime
            self.latestNotificationAttemptSucceeded = latestNotificationAttemptSucceeded
            self.latestNotificationAttemptTime = latestNotificationAttemptTime
            self.latestNotificationError = latestNotificationError
            self.latestNotificationTime = latestNotificationTime
            self.startLoggingTime = startLoggingTime
            self.stopLoggingTime = stopLoggingTime
            self.timeLoggingStarted = timeLoggingStarted
            self.timeLoggingStopped = timeLoggingStopped
        }
    }
}

extension CloudTrail.GetTrailStatusRequest {
    package func write(to object: inout JSONObject) {
        object.member("Name", name) { .string($0) }
    }
}

extension CloudTrail.GetTrailStatusResponse {
    package init(json: JSONValue) throws {
        self.isLogging = try json.member("IsLogging") { try $0.boolean() }
        self.latestCloudWatchLogsDeliveryError = try json.member("LatestCloudWatchLogsDeliveryError") { try $0.string() }
        self.latestCloudWatchLogsDeliveryTime = try json.member("LatestCloudWatchLogsDeliveryTime") { try $0.timestamp() }
        self.latestDeliveryAttemptSucceeded = try json.member("LatestDeliveryAttemptSucceeded") { try $0.string() }
        self.latestDeliveryAttemptTime = try json.member("LatestDeliveryAttemptTime") { try $0.string() }
        self.latestDeliveryError = try json.member("LatestDeliveryError") { try $0.string() }
        self.latestDeliveryTime = try json.member("LatestDeliveryTime") { try $0.timestamp() }
        self.latestDigestDeliveryError = try json.member("LatestDigestDeliveryError") { try $0.string() }
        self.latestDigestDeliveryTime = try json.member("LatestDigestDeliveryTime") { try $0.timestamp() }
        self.latestNotificationAttemptSucceeded = try json.member("LatestNotificationAttemptSucceeded") { try $0.string() }
        self.latestNotificationAttemptTime = try json.member("LatestNotificationAttemptTime") { try $0.string() }
        self.latestNotificationError = try json.member("LatestNotificationError") { try $0.string() }
        self.latestNotificationTime = try json.member("LatestNotificationTime") { try $0.timestamp() }
        self.startLoggingTime = try json.member("StartLoggingTime") { try $0.timestamp() }
        self.stopLoggingTime = try json.member("StopLoggingTime") { try $0.timestamp() }
        self.timeLoggingStarted = try json.member("TimeLoggingStarted") { try $0.string() }
        self.timeLoggingStopped = try json.member("TimeLoggingStopped") { try $0.string() }
    }
}

extension CloudTrail {
    /// Calls `GetTrailStatus`.
    @discardableResult
    public func getTrailStatus(_ input: GetTrailStatusRequest) async throws -> GetTrailStatusResponse {
        try await client.execute(GetTrailStatus.self, input)
    }
}
