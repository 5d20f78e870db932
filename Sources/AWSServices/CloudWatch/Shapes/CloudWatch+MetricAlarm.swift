// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudWatch {
    /// `MetricAlarm` of Amazon CloudWatch.
    public struct MetricAlarm: Sendable, Hashable {
        /// `ActionsEnabled`.
        public var actionsEnabled: Bool?
        /// `AlarmActions`.
        public var alarmActions: [String]?
        /// `AlarmArn`.
        public var alarmArn: String?
        /// `AlarmConfigurationUpdatedTimestamp`.
        public var alarmConfigurationUpdatedTimestamp: Timestamp?
        /// `AlarmDescription`.
        public var alarmDescription: String?
        /// `AlarmName`.
        public var alarmName: String?
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
        /// `EvaluationState`.
        public var evaluationState: EvaluationState?
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
        /// `StateReason`.
        public var stateReason: String?
        /// `StateReasonData`.
        public var stateReasonData: String?
        /// `StateTransitionedTimestamp`.
        public var stateTransitionedTimestamp: Timestamp?
        /// `StateUpdatedTimestamp`.
        public var stateUpdatedTimestamp: Timestamp?
        /// `StateValue`.
        public var stateValue: StateValue?
        /// `Statistic`.
        public var statistic: Statistic?
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
            actionsEnabled: Bool? = nil,
            alarmActions: [String]? = nil,
            alarmArn: String? = nil,
            alarmConfigurationUpdatedTimestamp: Timestamp? = nil,
            alarmDescription: String? = nil,
            alarmName: String? = nil,
            comparisonOperator: ComparisonOperator? = nil,
            datapointsToAlarm: Int? = nil,
            dimensions: [Dimension]? = nil,
            evaluateLowSampleCountPercentile: String? = nil,
            evaluationCriteria: EvaluationCriteria? = nil,
            evaluationInterval: Int? = nil,
            evaluationPeriods: Int? = nil,
            evaluationState: EvaluationState? = nil,
            extendedStatistic: String? = nil,
            insufficientDataActions: [String]? = nil,
            metricName: String? = nil,
            metrics: [MetricDataQuery]? = nil,
            namespace: String? = nil,
            okActions: [String]? = nil,
            period: Int? = nil,
            stateReason: String? = nil,
            stateReasonData: String? = nil,
            stateTransitionedTimestamp: Timestamp? = nil,
            stateUpdatedTimestamp: Timestamp? = nil,
            stateValue: StateValue? = nil,
            statistic: Statistic? = nil,
            threshold: Double? = nil,
            thresholdMetricId: String? = nil,
            treatMissingData: String? = nil,
            unit: StandardUnit? = nil
        ) {
            self.actionsEnabled = actionsEnabled
            self.alarmActions = alarmActions
            self.alarmArn = alarmArn
            self.alarmConfigurationUpdatedTimestamp = alarmConfigurationUpdatedTimestamp
            self.alarmDescription = alarmDescription
            self.alarmName = alarmName
            self.comparisonOperator = comparisonOperator
            self.datapointsToAlarm = datapointsToAlarm
            self.dimensions = dimensions
            self.evaluateLowSampleCountPercentile = evaluateLowSampleCountPercentile
            self.evaluationCriteria = evaluationCriteria
            self.evaluationInterval = evaluationInterval
            self.evaluationPeriods = evaluationPeriods
            self.evaluationState = evaluationState
            self.extendedStatistic = extendedStatistic
            self.insufficientDataActions = insufficientDataActions
            self.metricName = metricName
            self.metrics = metrics
            self.namespace = namespace
            self.okActions = okActions
            self.period = period
            self.stateReason = stateReason
            self.stateReasonData = stateReasonData
            self.stateTransitionedTimestamp = stateTransitionedTimestamp
            self.stateUpdatedTimestamp = stateUpdatedTimestamp
            self.stateValue = stateValue
            self.statistic = statistic
            self.threshold = threshold
            self.thresholdMetricId = thresholdMetricId
            self.treatMissingData = treatMissingData
            self.unit = unit
        }
    }
}

extension CloudWatch.MetricAlarm {
    package init(json: JSONValue) throws {
        self.actionsEnabled = try json.member("ActionsEnabled") { try $0.boolean() }
        self.alarmActions = try json.member("AlarmActions") { try $0.list { try $0.string() } }
        self.alarmArn = try json.member("AlarmArn") { try $0.string() }
        self.alarmConfigurationUpdatedTimestamp = try json.member("AlarmConfigurationUpdatedTimestamp") { try $0.timestamp() }
        self.alarmDescription = try json.member("AlarmDescription") { try $0.string() }
        self.alarmName = try json.member("AlarmName") { try $0.string() }
        self.comparisonOperator = try json.member("ComparisonOperator") { CloudWatch.ComparisonOperator(rawValue: try $0.string()) }
        self.datapointsToAlarm = try json.member("DatapointsToAlarm") { try $0.integer() }
        self.dimensions = try json.member("Dimensions") { try $0.list { try CloudWatch.Dimension(json: $0) } }
        self.evaluateLowSampleCountPercentile = try json.member("EvaluateLowSampleCountPercentile") { try $0.string() }
        self.evaluationCriteria = try json.member("EvaluationCriteria") { try CloudWatch.EvaluationCriteria(json: $0) }
        self.evaluationInterval = try json.member("EvaluationInterval") { try $0.integer() }
        self.evaluationPeriods = try json.member("EvaluationPeriods") { try $0.integer() }
        self.evaluationState = try json.member("EvaluationState") { CloudWatch.EvaluationState(rawValue: try $0.string()) }
        self.extendedStatistic = try json.member("ExtendedStatistic") { try $0.string() }
        self.insufficientDataActions = try json.member("InsufficientDataActions") { try $0.list { try $0.string() } }
        self.metricName = try json.member("MetricName") { try $0.string() }
        self.metrics = try json.member("Metrics") { try $0.list { try CloudWatch.MetricDataQuery(json: $0) } }
        self.namespace = try json.member("Namespace") { try $0.string() }
        self.okActions = try json.member("OKActions") { try $0.list { try $0.string() } }
        self.period = try json.member("Period") { try $0.integer() }
        self.stateReason = try json.member("StateReason") { try $0.string() }
        self.stateReasonData = try json.member("StateReasonData") { try $0.string() }
        self.stateTransitionedTimestamp = try json.member("StateTransitionedTimestamp") { try $0.timestamp() }
        self.stateUpdatedTimestamp = try json.member("StateUpdatedTimestamp") { try $0.timestamp() }
        self.stateValue = try json.member("StateValue") { CloudWatch.StateValue(rawValue: try $0.string()) }
        self.statistic = try json.member("Statistic") { CloudWatch.Statistic(rawValue: try $0.string()) }
        self.threshold = try json.member("Threshold") { try $0.double() }
        self.thresholdMetricId = try json.member("ThresholdMetricId") { try $0.string() }
        self.treatMissingData = try json.member("TreatMissingData") { try $0.string() }
        self.unit = try json.member("Unit") { CloudWatch.StandardUnit(rawValue: try $0.string()) }
    }
}
