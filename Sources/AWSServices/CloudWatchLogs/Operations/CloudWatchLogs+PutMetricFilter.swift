// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatchLogs {
    /// `PutMetricFilter` of Amazon CloudWatch Logs.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutMetricFilter.html
    public enum PutMetricFilter: AWSOperation {
        public typealias Input = PutMetricFilterRequest
        public typealias Output = Void

        public static let name = "PutMetricFilter"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "Logs_20140328.\(name)"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutMetricFilterRequest` of Amazon CloudWatch Logs.
    public struct PutMetricFilterRequest: Sendable, Hashable {
        /// `filterName`.
        public var filterName: String
        /// `filterPattern`.
        public var filterPattern: String
        /// `logGroupName`.
        public var logGroupName: String
        /// `metricTransformations`.
        public var metricTransformations: [MetricTransformation]
        /// `applyOnTransformedLogs`.
        public var applyOnTransformedLogs: Bool?
        /// `emitSystemFieldDimensions`.
        public var emitSystemFieldDimensions: [String]?
        /// `fieldSelectionCriteria`.
        public var fieldSelectionCriteria: String?

        /// What is left out is the service's to choose.
        public init(
            filterName: String,
            filterPattern: String,
            logGroupName: String,
            metricTransformations: [MetricTransformation],
            applyOnTransformedLogs: Bool? = nil,
            emitSystemFieldDimensions: [String]? = nil,
            fieldSelectionCriteria: String? = nil
        ) {
            self.filterName = filterName
            self.filterPattern = filterPattern
            self.logGroupName = logGroupName
            self.metricTransformations = metricTransformations
            self.applyOnTransformedLogs = applyOnTransformedLogs
            self.emitSystemFieldDimensions = emitSystemFieldDimensions
            self.fieldSelectionCriteria = fieldSelectionCriteria
        }
    }
}

extension CloudWatchLogs.PutMetricFilterRequest {
    package func write(to object: inout JSONObject) {
        object.member("filterName", filterName) { .string($0) }
        object.member("filterPattern", filterPattern) { .string($0) }
        object.member("logGroupName", logGroupName) { .string($0) }
        object.member("metricTransformations", metricTransformations) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("applyOnTransformedLogs", applyOnTransformedLogs) { .boolean($0) }
        object.member("emitSystemFieldDimensions", emitSystemFieldDimensions) { .list($0) { .string($0) } }
        object.member("fieldSelectionCriteria", fieldSelectionCriteria) { .string($0) }
    }
}

extension CloudWatchLogs {
    /// Calls `PutMetricFilter`.
    public func putMetricFilter(_ input: PutMetricFilterRequest) async throws {
        try await client.execute(PutMetricFilter.self, input)
    }
}
