// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::CloudWatch::Alarm`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html
public struct Alarm: Resource {
    /// `ActionsEnabled`.
    public var actionsEnabled: Input<Bool>?
    /// `AlarmActions`.
    public var alarmActions: [Input<String>]?
    /// `AlarmDescription`.
    public var alarmDescription: Input<String>?
    /// `AlarmName`. A change replaces the resource.
    public var alarmName: Input<String>?
    /// `ComparisonOperator`.
    public var comparisonOperator: ComparisonOperator?
    /// `DatapointsToAlarm`.
    public var datapointsToAlarm: Input<Int>?
    /// `Dimensions`.
    public var dimensions: [Dimension]?
    /// `EvaluateLowSampleCountPercentile`.
    public var evaluateLowSampleCountPercentile: Input<String>?
    /// `EvaluationCriteria`.
    public var evaluationCriteria: EvaluationCriteria?
    /// `EvaluationInterval`.
    public var evaluationInterval: Input<Int>?
    /// `EvaluationPeriods`.
    public var evaluationPeriods: Input<Int>?
    /// `ExtendedStatistic`.
    public var extendedStatistic: Input<String>?
    /// `InsufficientDataActions`.
    public var insufficientDataActions: [Input<String>]?
    /// `MetricName`.
    public var metricName: Input<String>?
    /// `Metrics`.
    public var metrics: [MetricDataQuery]?
    /// `Namespace`.
    public var namespace: Input<String>?
    /// `OKActions`.
    public var okActions: [Input<String>]?
    /// `Period`.
    public var period: Input<Int>?
    /// `Statistic`.
    public var statistic: Statistic?
    /// `Tags`.
    public var tags: Tags
    /// `Threshold`.
    public var threshold: Input<Double>?
    /// `ThresholdMetricId`.
    public var thresholdMetricId: Input<String>?
    /// `TreatMissingData`.
    public var treatMissingData: TreatMissingData?
    /// `Unit`.
    public var unit: Unit?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        actionsEnabled: Input<Bool>? = nil,
        alarmActions: [Input<String>]? = nil,
        alarmDescription: Input<String>? = nil,
        alarmName: Input<String>? = nil,
        comparisonOperator: ComparisonOperator? = nil,
        datapointsToAlarm: Input<Int>? = nil,
        dimensions: [Dimension]? = nil,
        evaluateLowSampleCountPercentile: Input<String>? = nil,
        evaluationCriteria: EvaluationCriteria? = nil,
        evaluationInterval: Input<Int>? = nil,
        evaluationPeriods: Input<Int>? = nil,
        extendedStatistic: Input<String>? = nil,
        insufficientDataActions: [Input<String>]? = nil,
        metricName: Input<String>? = nil,
        metrics: [MetricDataQuery]? = nil,
        namespace: Input<String>? = nil,
        okActions: [Input<String>]? = nil,
        period: Input<Int>? = nil,
        statistic: Statistic? = nil,
        tags: Tags = [:],
        threshold: Input<Double>? = nil,
        thresholdMetricId: Input<String>? = nil,
        treatMissingData: TreatMissingData? = nil,
        unit: Unit? = nil
    ) {
        self.actionsEnabled = actionsEnabled
        self.alarmActions = alarmActions
        self.alarmDescription = alarmDescription
        self.alarmName = alarmName
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

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.actionsEnabled = try reader.optional("ActionsEnabled")
        self.alarmActions = try reader.optional("AlarmActions")
        self.alarmDescription = try reader.optional("AlarmDescription")
        self.alarmName = try reader.optional("AlarmName")
        self.comparisonOperator = try reader.optional("ComparisonOperator")
        self.datapointsToAlarm = try reader.optional("DatapointsToAlarm")
        self.dimensions = try reader.optional("Dimensions")
        self.evaluateLowSampleCountPercentile = try reader.optional("EvaluateLowSampleCountPercentile")
        self.evaluationCriteria = try reader.optional("EvaluationCriteria")
        self.evaluationInterval = try reader.optional("EvaluationInterval")
        self.evaluationPeriods = try reader.optional("EvaluationPeriods")
        self.extendedStatistic = try reader.optional("ExtendedStatistic")
        self.insufficientDataActions = try reader.optional("InsufficientDataActions")
        self.metricName = try reader.optional("MetricName")
        self.metrics = try reader.optional("Metrics")
        self.namespace = try reader.optional("Namespace")
        self.okActions = try reader.optional("OKActions")
        self.period = try reader.optional("Period")
        self.statistic = try reader.optional("Statistic")
        self.tags = try reader.optional("Tags") ?? [:]
        self.threshold = try reader.optional("Threshold")
        self.thresholdMetricId = try reader.optional("ThresholdMetricId")
        self.treatMissingData = try reader.optional("TreatMissingData")
        self.unit = try reader.optional("Unit")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("ActionsEnabled", actionsEnabled)
        writer.set("AlarmActions", alarmActions)
        writer.set("AlarmDescription", alarmDescription)
        writer.set("AlarmName", alarmName)
        writer.set("ComparisonOperator", comparisonOperator)
        writer.set("DatapointsToAlarm", datapointsToAlarm)
        writer.set("Dimensions", dimensions)
        writer.set("EvaluateLowSampleCountPercentile", evaluateLowSampleCountPercentile)
        writer.set("EvaluationCriteria", evaluationCriteria)
        writer.set("EvaluationInterval", evaluationInterval)
        writer.set("EvaluationPeriods", evaluationPeriods)
        writer.set("ExtendedStatistic", extendedStatistic)
        writer.set("InsufficientDataActions", insufficientDataActions)
        writer.set("MetricName", metricName)
        writer.set("Metrics", metrics)
        writer.set("Namespace", namespace)
        writer.set("OKActions", okActions)
        writer.set("Period", period)
        writer.set("Statistic", statistic)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("Threshold", threshold)
        writer.set("ThresholdMetricId", thresholdMetricId)
        writer.set("TreatMissingData", treatMissingData)
        writer.set("Unit", unit)
        return writer.document
    }

    /// `ComparisonOperator`.
    public enum ComparisonOperator: OpenEnumeration {
        case greaterThanOrEqualToThreshold
        case greaterThanThreshold
        case greaterThanUpperThreshold
        case lessThanLowerOrGreaterThanUpperThreshold
        case lessThanLowerThreshold
        case lessThanOrEqualToThreshold
        case lessThanThreshold
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "GreaterThanOrEqualToThreshold": self = .greaterThanOrEqualToThreshold
            case "GreaterThanThreshold": self = .greaterThanThreshold
            case "GreaterThanUpperThreshold": self = .greaterThanUpperThreshold
            case "LessThanLowerOrGreaterThanUpperThreshold": self = .lessThanLowerOrGreaterThanUpperThreshold
            case "LessThanLowerThreshold": self = .lessThanLowerThreshold
            case "LessThanOrEqualToThreshold": self = .lessThanOrEqualToThreshold
            case "LessThanThreshold": self = .lessThanThreshold
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .greaterThanOrEqualToThreshold: "GreaterThanOrEqualToThreshold"
            case .greaterThanThreshold: "GreaterThanThreshold"
            case .greaterThanUpperThreshold: "GreaterThanUpperThreshold"
            case .lessThanLowerOrGreaterThanUpperThreshold: "LessThanLowerOrGreaterThanUpperThreshold"
            case .lessThanLowerThreshold: "LessThanLowerThreshold"
            case .lessThanOrEqualToThreshold: "LessThanOrEqualToThreshold"
            case .lessThanThreshold: "LessThanThreshold"
            case .custom(let text): text
            }
        }
    }

    /// `Statistic`.
    public enum Statistic: OpenEnumeration {
        case average
        case maximum
        case minimum
        case sampleCount
        case sum
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "Average": self = .average
            case "Maximum": self = .maximum
            case "Minimum": self = .minimum
            case "SampleCount": self = .sampleCount
            case "Sum": self = .sum
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .average: "Average"
            case .maximum: "Maximum"
            case .minimum: "Minimum"
            case .sampleCount: "SampleCount"
            case .sum: "Sum"
            case .custom(let text): text
            }
        }
    }

    /// `TreatMissingData`.
    public enum TreatMissingData: OpenEnumeration {
        case breaching
        case ignore
        case missing
        case notBreaching
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "breaching": self = .breaching
            case "ignore": self = .ignore
            case "missing": self = .missing
            case "notBreaching": self = .notBreaching
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .breaching: "breaching"
            case .ignore: "ignore"
            case .missing: "missing"
            case .notBreaching: "notBreaching"
            case .custom(let text): text
            }
        }
    }

    /// `Unit`.
    public enum Unit: OpenEnumeration {
        case bits
        case bitsSecond
        case bytes
        case bytesSecond
        case count
        case countSecond
        case gigabits
        case gigabitsSecond
        case gigabytes
        case gigabytesSecond
        case kilobits
        case kilobitsSecond
        case kilobytes
        case kilobytesSecond
        case megabits
        case megabitsSecond
        case megabytes
        case megabytesSecond
        case microseconds
        case milliseconds
        case none
        case percent
        case seconds
        case terabits
        case terabitsSecond
        case terabytes
        case terabytesSecond
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "Bits": self = .bits
            case "Bits/Second": self = .bitsSecond
            case "Bytes": self = .bytes
            case "Bytes/Second": self = .bytesSecond
            case "Count": self = .count
            case "Count/Second": self = .countSecond
            case "Gigabits": self = .gigabits
            case "Gigabits/Second": self = .gigabitsSecond
            case "Gigabytes": self = .gigabytes
            case "Gigabytes/Second": self = .gigabytesSecond
            case "Kilobits": self = .kilobits
            case "Kilobits/Second": self = .kilobitsSecond
            case "Kilobytes": self = .kilobytes
            case "Kilobytes/Second": self = .kilobytesSecond
            case "Megabits": self = .megabits
            case "Megabits/Second": self = .megabitsSecond
            case "Megabytes": self = .megabytes
            case "Megabytes/Second": self = .megabytesSecond
            case "Microseconds": self = .microseconds
            case "Milliseconds": self = .milliseconds
            case "None": self = .none
            case "Percent": self = .percent
            case "Seconds": self = .seconds
            case "Terabits": self = .terabits
            case "Terabits/Second": self = .terabitsSecond
            case "Terabytes": self = .terabytes
            case "Terabytes/Second": self = .terabytesSecond
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .bits: "Bits"
            case .bitsSecond: "Bits/Second"
            case .bytes: "Bytes"
            case .bytesSecond: "Bytes/Second"
            case .count: "Count"
            case .countSecond: "Count/Second"
            case .gigabits: "Gigabits"
            case .gigabitsSecond: "Gigabits/Second"
            case .gigabytes: "Gigabytes"
            case .gigabytesSecond: "Gigabytes/Second"
            case .kilobits: "Kilobits"
            case .kilobitsSecond: "Kilobits/Second"
            case .kilobytes: "Kilobytes"
            case .kilobytesSecond: "Kilobytes/Second"
            case .megabits: "Megabits"
            case .megabitsSecond: "Megabits/Second"
            case .megabytes: "Megabytes"
            case .megabytesSecond: "Megabytes/Second"
            case .microseconds: "Microseconds"
            case .milliseconds: "Milliseconds"
            case .none: "None"
            case .percent: "Percent"
            case .seconds: "Seconds"
            case .terabits: "Terabits"
            case .terabitsSecond: "Terabits/Second"
            case .terabytes: "Terabytes"
            case .terabytesSecond: "Terabytes/Second"
            case .custom(let text): text
            }
        }
    }

    /// `EvaluationCriteria/PromQLCriteria`.
    public struct AlarmPromQLCriteria: DocumentConvertible, Hashable {
        /// `PendingPeriod`.
        public var pendingPeriod: Input<Int>?
        /// `Query`.
        public var query: Input<String>?
        /// `RecoveryPeriod`.
        public var recoveryPeriod: Input<Int>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(pendingPeriod: Input<Int>? = nil, query: Input<String>? = nil, recoveryPeriod: Input<Int>? = nil) {
            self.pendingPeriod = pendingPeriod
            self.query = query
            self.recoveryPeriod = recoveryPeriod
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.pendingPeriod = try reader.optional("PendingPeriod")
            self.query = try reader.optional("Query")
            self.recoveryPeriod = try reader.optional("RecoveryPeriod")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("PendingPeriod", pendingPeriod)
            writer.set("Query", query)
            writer.set("RecoveryPeriod", recoveryPeriod)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "PendingPeriod": PropertySchema(.integer),
                    "Query": PropertySchema(.string),
                    "RecoveryPeriod": PropertySchema(.integer),
                ]
            )
        )
    }

    /// `Dimensions/*`.
    public struct Dimension: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Input<String>
        /// `Value`.
        public var value: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Input<String>, value: Input<String>) {
            self.name = name
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.name = try reader.required("Name")
            self.value = try reader.required("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Name", name)
            writer.set("Value", value)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Name": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
                    "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1024)),
                ],
                required: ["Name", "Value"]
            )
        )
    }

    /// `EvaluationCriteria`.
    public struct EvaluationCriteria: DocumentConvertible, Hashable {
        /// `PromQLCriteria`.
        public var promQLCriteria: AlarmPromQLCriteria?

        /// Required properties come first; those left out are AWS's to choose.
        public init(promQLCriteria: AlarmPromQLCriteria? = nil) {
            self.promQLCriteria = promQLCriteria
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.promQLCriteria = try reader.optional("PromQLCriteria")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("PromQLCriteria", promQLCriteria)
            return writer.document
        }

        static let shape = PropertySchema(.object(["PromQLCriteria": AlarmPromQLCriteria.shape]))
    }

    /// `Metrics/*/MetricStat/Metric`.
    public struct Metric: DocumentConvertible, Hashable {
        /// `Dimensions`.
        public var dimensions: [Dimension]?
        /// `MetricName`.
        public var metricName: Input<String>?
        /// `Namespace`.
        public var namespace: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(dimensions: [Dimension]? = nil, metricName: Input<String>? = nil, namespace: Input<String>? = nil) {
            self.dimensions = dimensions
            self.metricName = metricName
            self.namespace = namespace
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.dimensions = try reader.optional("Dimensions")
            self.metricName = try reader.optional("MetricName")
            self.namespace = try reader.optional("Namespace")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Dimensions", dimensions)
            writer.set("MetricName", metricName)
            writer.set("Namespace", namespace)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Dimensions": PropertySchema(
                        .array(Dimension.shape, ordered: false),
                        limits: PropertySchema.Limits(count: 0...30)
                    ),
                    "MetricName": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
                    "Namespace": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: "^[^:]", length: 1...255)
                    ),
                ]
            )
        )
    }

    /// `Metrics/*`.
    public struct MetricDataQuery: DocumentConvertible, Hashable {
        /// `Id`.
        public var id: Input<String>
        /// `AccountId`.
        public var accountId: Input<String>?
        /// `Expression`.
        public var expression: Input<String>?
        /// `Label`.
        public var label: Input<String>?
        /// `MetricStat`.
        public var metricStat: MetricStat?
        /// `Period`.
        public var period: Input<Int>?
        /// `ReturnData`.
        public var returnData: Input<Bool>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            id: Input<String>,
            accountId: Input<String>? = nil,
            expression: Input<String>? = nil,
            label: Input<String>? = nil,
            metricStat: MetricStat? = nil,
            period: Input<Int>? = nil,
            returnData: Input<Bool>? = nil
        ) {
            self.id = id
            self.accountId = accountId
            self.expression = expression
            self.label = label
            self.metricStat = metricStat
            self.period = period
            self.returnData = returnData
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.id = try reader.required("Id")
            self.accountId = try reader.optional("AccountId")
            self.expression = try reader.optional("Expression")
            self.label = try reader.optional("Label")
            self.metricStat = try reader.optional("MetricStat")
            self.period = try reader.optional("Period")
            self.returnData = try reader.optional("ReturnData")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Id", id)
            writer.set("AccountId", accountId)
            writer.set("Expression", expression)
            writer.set("Label", label)
            writer.set("MetricStat", metricStat)
            writer.set("Period", period)
            writer.set("ReturnData", returnData)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AccountId": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
                    "Expression": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...2048)),
                    "Id": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"^([a-z])([A-Za-z0-9\_]*)$"#, length: 1...255)
                    ),
                    "Label": PropertySchema(.string),
                    "MetricStat": MetricStat.shape,
                    "Period": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0)),
                    "ReturnData": PropertySchema(.boolean),
                ],
                required: ["Id"]
            )
        )
    }

    /// `Metrics/*/MetricStat`.
    public struct MetricStat: DocumentConvertible, Hashable {
        /// `Metric`.
        public var metric: Metric
        /// `Period`.
        public var period: Input<Int>
        /// `Stat`.
        public var stat: Input<String>
        /// `Unit`.
        public var unit: Unit?

        /// Required properties come first; those left out are AWS's to choose.
        public init(metric: Metric, period: Input<Int>, stat: Input<String>, unit: Unit? = nil) {
            self.metric = metric
            self.period = period
            self.stat = stat
            self.unit = unit
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.metric = try reader.required("Metric")
            self.period = try reader.required("Period")
            self.stat = try reader.required("Stat")
            self.unit = try reader.optional("Unit")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Metric", metric)
            writer.set("Period", period)
            writer.set("Stat", stat)
            writer.set("Unit", unit)
            return writer.document
        }

        /// `Metrics/*/MetricStat/Unit`.
        public enum Unit: OpenEnumeration {
            case bits
            case bitsSecond
            case bytes
            case bytesSecond
            case count
            case countSecond
            case gigabits
            case gigabitsSecond
            case gigabytes
            case gigabytesSecond
            case kilobits
            case kilobitsSecond
            case kilobytes
            case kilobytesSecond
            case megabits
            case megabitsSecond
            case megabytes
            case megabytesSecond
            case microseconds
            case milliseconds
            case none
            case percent
            case seconds
            case terabits
            case terabitsSecond
            case terabytes
            case terabytesSecond
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Bits": self = .bits
                case "Bits/Second": self = .bitsSecond
                case "Bytes": self = .bytes
                case "Bytes/Second": self = .bytesSecond
                case "Count": self = .count
                case "Count/Second": self = .countSecond
                case "Gigabits": self = .gigabits
                case "Gigabits/Second": self = .gigabitsSecond
                case "Gigabytes": self = .gigabytes
                case "Gigabytes/Second": self = .gigabytesSecond
                case "Kilobits": self = .kilobits
                case "Kilobits/Second": self = .kilobitsSecond
                case "Kilobytes": self = .kilobytes
                case "Kilobytes/Second": self = .kilobytesSecond
                case "Megabits": self = .megabits
                case "Megabits/Second": self = .megabitsSecond
                case "Megabytes": self = .megabytes
                case "Megabytes/Second": self = .megabytesSecond
                case "Microseconds": self = .microseconds
                case "Milliseconds": self = .milliseconds
                case "None": self = .none
                case "Percent": self = .percent
                case "Seconds": self = .seconds
                case "Terabits": self = .terabits
                case "Terabits/Second": self = .terabitsSecond
                case "Terabytes": self = .terabytes
                case "Terabytes/Second": self = .terabytesSecond
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .bits: "Bits"
                case .bitsSecond: "Bits/Second"
                case .bytes: "Bytes"
                case .bytesSecond: "Bytes/Second"
                case .count: "Count"
                case .countSecond: "Count/Second"
                case .gigabits: "Gigabits"
                case .gigabitsSecond: "Gigabits/Second"
                case .gigabytes: "Gigabytes"
                case .gigabytesSecond: "Gigabytes/Second"
                case .kilobits: "Kilobits"
                case .kilobitsSecond: "Kilobits/Second"
                case .kilobytes: "Kilobytes"
                case .kilobytesSecond: "Kilobytes/Second"
                case .megabits: "Megabits"
                case .megabitsSecond: "Megabits/Second"
                case .megabytes: "Megabytes"
                case .megabytesSecond: "Megabytes/Second"
                case .microseconds: "Microseconds"
                case .milliseconds: "Milliseconds"
                case .none: "None"
                case .percent: "Percent"
                case .seconds: "Seconds"
                case .terabits: "Terabits"
                case .terabitsSecond: "Terabits/Second"
                case .terabytes: "Terabytes"
                case .terabytesSecond: "Terabytes/Second"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Metric": Metric.shape,
                    "Period": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0)),
                    "Stat": PropertySchema(.string),
                    "Unit": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: [
                                "Bits",
                                "Bits/Second",
                                "Bytes",
                                "Bytes/Second",
                                "Count",
                                "Count/Second",
                                "Gigabits",
                                "Gigabits/Second",
                                "Gigabytes",
                                "Gigabytes/Second",
                                "Kilobits",
                                "Kilobits/Second",
                                "Kilobytes",
                                "Kilobytes/Second",
                                "Megabits",
                                "Megabits/Second",
                                "Megabytes",
                                "Megabytes/Second",
                                "Microseconds",
                                "Milliseconds",
                                "None",
                                "Percent",
                                "Seconds",
                                "Terabits",
                                "Terabits/Second",
                                "Terabytes",
                                "Terabytes/Second",
                            ]
                        )
                    ),
                ],
                required: ["Metric", "Period", "Stat"]
            )
        )
    }
}

extension Alarm {
    /// What the registry says of `AWS::CloudWatch::Alarm`.
    public static let schema = Schema(
        type: "AWS::CloudWatch::Alarm",
        properties: properties,
        primaryIdentifier: ["AlarmName"],
        createOnly: ["AlarmName"],
        readOnly: ["Arn"],
        tagProperty: "Tags",
        constraints: [
            .exactlyOne(["MetricName", "Metrics"]),
            .excludes("ExtendedStatistic", ["Statistic"]),
            .excludes(
                "Metrics",
                ["Dimensions", "ExtendedStatistic", "MetricName", "Namespace", "Period", "Statistic", "Unit"]
            ),
            .excludes("Statistic", ["ExtendedStatistic"]),
            .excludes("Threshold", ["ThresholdMetricId"]),
            .excludes("ThresholdMetricId", ["Threshold"]),
        ]
    )

    private static let properties: [String: PropertySchema] = [
        "ActionsEnabled": PropertySchema(.boolean),
        "AlarmActions": PropertySchema(
            .array(PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1024)), ordered: false),
            limits: PropertySchema.Limits(count: 0...Int.max)
        ),
        "AlarmDescription": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...1024)),
        "AlarmName": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
        "Arn": PropertySchema(.string),
        "ComparisonOperator": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: [
                    "GreaterThanOrEqualToThreshold",
                    "GreaterThanThreshold",
                    "GreaterThanUpperThreshold",
                    "LessThanLowerOrGreaterThanUpperThreshold",
                    "LessThanLowerThreshold",
                    "LessThanOrEqualToThreshold",
                    "LessThanThreshold",
                ]
            )
        ),
        "DatapointsToAlarm": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0)),
        "Dimensions": PropertySchema(
            .array(Dimension.shape, ordered: false),
            limits: PropertySchema.Limits(count: 0...30)
        ),
        "EvaluateLowSampleCountPercentile": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
        "EvaluationCriteria": EvaluationCriteria.shape,
        "EvaluationInterval": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 10.0, maximum: 3600.0)),
        "EvaluationPeriods": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0)),
        "ExtendedStatistic": PropertySchema(.string),
        "InsufficientDataActions": PropertySchema(
            .array(PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1024)), ordered: false),
            limits: PropertySchema.Limits(count: 0...Int.max)
        ),
        "MetricName": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
        "Metrics": PropertySchema(.array(MetricDataQuery.shape, ordered: false, unique: true)),
        "Namespace": PropertySchema(.string, limits: PropertySchema.Limits(pattern: "^[^:]", length: 1...255)),
        "OKActions": PropertySchema(
            .array(PropertySchema(.string, limits: PropertySchema.Limits(length: 1...1024)), ordered: false),
            limits: PropertySchema.Limits(count: 0...Int.max)
        ),
        "Period": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 1.0)),
        "Statistic": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["Average", "Maximum", "Minimum", "SampleCount", "Sum"])
        ),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                            "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...256)),
                        ],
                        required: ["Key", "Value"]
                    )
                ),
                ordered: false,
                unique: true
            ),
            limits: PropertySchema.Limits(count: 0...50)
        ),
        "Threshold": PropertySchema(.number),
        "ThresholdMetricId": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
        "TreatMissingData": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["breaching", "ignore", "missing", "notBreaching"], length: 1...255)
        ),
        "Unit": PropertySchema(
            .string,
            limits: PropertySchema.Limits(
                allowed: [
                    "Bits",
                    "Bits/Second",
                    "Bytes",
                    "Bytes/Second",
                    "Count",
                    "Count/Second",
                    "Gigabits",
                    "Gigabits/Second",
                    "Gigabytes",
                    "Gigabytes/Second",
                    "Kilobits",
                    "Kilobits/Second",
                    "Kilobytes",
                    "Kilobytes/Second",
                    "Megabits",
                    "Megabits/Second",
                    "Megabytes",
                    "Megabytes/Second",
                    "Microseconds",
                    "Milliseconds",
                    "None",
                    "Percent",
                    "Seconds",
                    "Terabits",
                    "Terabits/Second",
                    "Terabytes",
                    "Terabytes/Second",
                ]
            )
        ),
    ]
}

extension Reference where R == Alarm {
    /// `AlarmName`.
    public var alarmName: Input<Alarm.ID> { attribute("AlarmName") }
    /// `Arn`.
    public var arn: Input<Alarm.ARN> { attribute("Arn") }
}
