// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `PutMetricAlarm` of Amazon CloudWatch.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/API_PutMetricAlarm.html
    public enum PutMetricAlarm: AWSOperation {
        public typealias Input = PutMetricAlarmInput
        public typealias Output = Void

        public static let name = "PutMetricAlarm"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "GraniteServiceVersion20100801.\(name)"
            request.headers["x-amzn-query-mode"] = "true"
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PutMetricAlarmInput` of Amazon CloudWatch.
    public struct PutMetricAlarmInput: Sendable, Hashable {
        /// `AlarmName`.
        public var alarmName: String
        /// `ActionsEnabled`.
        public var actionsEnabled: Bool?
        /// `AlarmActions`.
        public var alarmActions: [String]?
        /// `AlarmDescription`.
        public var alarmDescription: String?
        /// `ComparisonOperator`.
        public var comparisonOperator: ComparisonOperator?
        /// `DatapointsToAlarm`.
        public var datapointsToAlarm: Int?
        /// `Dimensions`.
        public var dimensions: [Dimension]?
        /// `EvaluateLowSampleCountPercentile`.
        public var evaluateLowSampleCountPercentile: String?
        /// `EvaluationCriteria`.
        public var evaluationCriteria: EvaluationCriteria?
        /// `EvaluationInterval`.
        public var evaluationInterval: Int?
        /// `EvaluationPeriods`.
        public var evaluationPeriods: Int?
        /// `ExtendedStatistic`.
        public var extendedStatistic: String?
        /// `InsufficientDataActions`.
        public var insufficientDataActions: [String]?
        /// `MetricName`.
        public var metricName: String?
        /// `Metrics`.
        public var metrics: [MetricDataQuery]?
        /// `Namespace`.
        public var namespace: String?
        /// `OKActions`.
        public var okActions: [String]?
        /// `Period`.
        public var period: Int?
        /// `Statistic`.
        public var statistic: Statistic?
        /// `Tags`.
        public var tags: [Tag]?
        /// `Threshold`.
        public var threshold: Double?
        /// `ThresholdMetricId`.
        public var thresholdMetricId: String?
        /// `TreatMissingData`.
        public var treatMissingData: String?
        /// `Unit`.
        public var unit: StandardUnit?

        /// What is left out is the service's to choose.
        public init(
            alarmName: String,
            actionsEnabled: Bool? = nil,
            alarmActions: [String]? = nil,
            alarmDescription: String? = nil,
            comparisonOperator: ComparisonOperator? = nil,
            datapointsToAlarm: Int? = nil,
            dimensions: [Dimension]? = nil,
            evaluateLowSampleCountPercentile: String? = nil,
            evaluationCriteria: EvaluationCriteria? = nil,
            evaluationInterval: Int? = nil,
            evaluationPeriods: Int? = nil,
            extendedStatistic: String? = nil,
            insufficientDataActions: [String]? = nil,
            metricName: String? = nil,
            metrics: [MetricDataQuery]? = nil,
            namespace: String? = nil,
            okActions: [String]? = nil,
            period: Int? = nil,
            statistic: Statistic? = nil,
            tags: [Tag]? = nil,
            threshold: Double? = nil,
            thresholdMetricId: String? = nil,
            treatMissingData: String? = nil,
            unit: StandardUnit? = nil
        ) {
            self.alarmName = alarmName
            self.actionsEnabled = actionsEnabled
            self.alarmActions = alarmActions
            self.alarmDescription = alarmDescription
            self.comparisonOperator = comparisonOperator
            self.datapointsToAlarm = datapointsToAlarm
            self.dimensions = dimensions
            self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
            self.evaluationCriteria = evaluationCriteria
            self.evaluationInterval = evaluationInterval
            self.evaluationPeriods = evaluationPeriods
            self.extendedStatistic = extendedStatistic
            self.insufficientDataActions = insufficientDataActions
            self.metricName = metricName
            self.metrics = metrics
            self.namespace = namespace
            self.okActions = okActions
            self.period = period
            self.statistic = statistic
            self.tags = tags
            self.threshold = threshold
            self.thresholdMetricId = thresholdMetricId
            self.treatMissingData = treatMissingData
            self.unit = unit
        }
    }
}

extension CloudWatch.PutMetricAlarmInput {
    package func write(to object: inout JSONObject) {
        object.member("AlarmName", alarmName) { .string($0) }
        object.member("ActionsEnabled", actionsEnabled) { .boolean($0) }
        object.member("AlarmActions", alarmActions) { .list($0) { .string($0) } }
        object.member("AlarmDescription", alarmDescription) { .string($0) }
        object.member("ComparisonOperator", comparisonOperator) { .string($0.rawValue) }
        object.member("DatapointsToAlarm", datapointsToAlarm) { .integer($0) }
        object.member("Dimensions", dimensions) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("EvaluateLowSampleCountPercentile", evaluateLowSampleCountPercentile) { .string($0) }
        object.member("EvaluationCriteria", evaluationCriteria) { JSONObject.value($0.write(to:)) }
        object.member("EvaluationInterval", evaluationInterval) { .integer($0) }
        object.member("EvaluationPeriods", evaluationPeriods) { .integer($0) }
        object.member("ExtendedStatistic", extendedStatistic) { .string($0) }
        object.member("InsufficientDataActions", insufficientDataActions) { .list($0) { .string($0) } }
        object.member("MetricName", metricName) { .string($0) }
        object.member("Metrics", metrics) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("Namespace", namespace) { .string($0) }
        object.member("OKActions", okActions) { .list($0) { .string($0) } }
        object.member("Period", period) { .integer($0) }
        object.member("Statistic", statistic) { .string($0.rawValue) }
        object.member("Tags", tags) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("Threshold", threshold) { JSONValue($0) }
        object.member("ThresholdMetricId", thresholdMetricId) { .string($0) }
        object.member("TreatMissingData", treatMissingData) { .string($0) }
        object.member("Unit", unit) { .string($0.rawValue) }
    }
}

extension CloudWatch {
    /// Calls `PutMetricAlarm`.
    public func putMetricAlarm(_ input: PutMetricAlarmInput) async throws {
        try await client.execute(PutMetricAlarm.self, input)
    }
}
