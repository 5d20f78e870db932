// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::Logs::MetricFilter`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-metricfilter.html
public struct MetricFilter: Resource {
    /// `FilterPattern`.
    public var filterPattern: Input<String>
    /// `LogGroupName`. A change replaces the resource.
    public var logGroupName: Input<LogGroup.ID>
    /// `MetricTransformations`.
    public var metricTransformations: [MetricTransformation]
    /// `ApplyOnTransformedLogs`.
    public var applyOnTransformedLogs: Input<Bool>?
    /// `EmitSystemFieldDimensions`.
    public var emitSystemFieldDimensions: [Input<String>]?
    /// `FieldSelectionCriteria`.
    public var fieldSelectionCriteria: Input<String>?
    /// `FilterName`. A change replaces the resource.
    public var filterName: Input<String>?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        filterPattern: Input<String>,
        logGroupName: Input<LogGroup.ID>,
        metricTransformations: [MetricTransformation],
        applyOnTransformedLogs: Input<Bool>? = nil,
        emitSystemFieldDimensions: [Input<String>]? = nil,
        fieldSelectionCriteria: Input<String>? = nil,
        filterName: Input<String>? = nil
    ) {
        self.filterPattern = filterPattern
        self.logGroupName = logGroupName
        self.metricTransformations = metricTransformations
        self.applyOnTransformedLogs = applyOnTransformedLogs
        self.emitSystemFieldDimensions = emitSystemFieldDimensions
        self.fieldSelectionCriteria = fieldSelectionCriteria
        self.filterName = filterName
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.filterPattern = try reader.required("FilterPattern")
        self.logGroupName = try reader.required("LogGroupName")
        self.metricTransformations = try reader.required("MetricTransformations")
        self.applyOnTransformedLogs = try reader.optional("ApplyOnTransformedLogs")
        self.emitSystemFieldDimensions = try reader.optional("EmitSystemFieldDimensions")
        self.fieldSelectionCriteria = try reader.optional("FieldSelectionCriteria")
        self.filterName = try reader.optional("FilterName")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("FilterPattern", filterPattern)
        writer.set("LogGroupName", logGroupName)
        writer.set("MetricTransformations", metricTransformations)
        writer.set("ApplyOnTransformedLogs", applyOnTransformedLogs)
        writer.set("EmitSystemFieldDimensions", emitSystemFieldDimensions)
        writer.set("FieldSelectionCriteria", fieldSelectionCriteria)
        writer.set("FilterName", filterName)
        return writer.document
    }

    /// `MetricTransformations/*/Dimensions/*`.
    public struct Dimension: DocumentConvertible, Hashable {
        /// `Key`.
        public var key: Input<String>
        /// `Value`.
        public var value: Input<String>

        /// Required properties come first; those left out are AWS's to choose.
        public init(key: Input<String>, value: Input<String>) {
            self.key = key
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.key = try reader.required("Key")
            self.value = try reader.required("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Key", key)
            writer.set("Value", value)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
                    "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...255)),
                ],
                required: ["Key", "Value"]
            )
        )
    }

    /// `MetricTransformations/*`.
    public struct MetricTransformation: DocumentConvertible, Hashable {
        /// `MetricName`.
        public var metricName: Input<String>
        /// `MetricNamespace`.
        public var metricNamespace: Input<String>
        /// `MetricValue`.
        public var metricValue: Input<String>
        /// `DefaultValue`.
        public var defaultValue: Input<Double>?
        /// `Dimensions`.
        public var dimensions: [Dimension]?
        /// `Unit`.
        public var unit: Unit?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            metricName: Input<String>,
            metricNamespace: Input<String>,
            metricValue: Input<String>,
            defaultValue: Input<Double>? = nil,
            dimensions: [Dimension]? = nil,
            unit: Unit? = nil
        ) {
            self.metricName = metricName
            self.metricNamespace = metricNamespace
            self.metricValue = metricValue
            self.defaultValue = defaultValue
            self.dimensions = dimensions
            self.unit = unit
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.metricName = try reader.required("MetricName")
            self.metricNamespace = try reader.required("MetricNamespace")
            self.metricValue = try reader.required("MetricValue")
            self.defaultValue = try reader.optional("DefaultValue")
            self.dimensions = try reader.optional("Dimensions")
            self.unit = try reader.optional("Unit")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("MetricName", metricName)
            writer.set("MetricNamespace", metricNamespace)
            writer.set("MetricValue", metricValue)
            writer.set("DefaultValue", defaultValue)
            writer.set("Dimensions", dimensions)
            writer.set("Unit", unit)
            return writer.document
        }

        /// `MetricTransformations/*/Unit`.
        public enum Unit: OpenEnumeration {
            case seconds
            case microseconds
            case milliseconds
            case bytes
            case kilobytes
            case megabytes
            case gigabytes
            case terabytes
            case bits
            case kilobits
            case megabits
            case gigabits
            case terabits
            case percent
            case count
            case bytesSecond
            case kilobytesSecond
            case megabytesSecond
            case gigabytesSecond
            case terabytesSecond
            case bitsSecond
            case kilobitsSecond
            case megabitsSecond
            case gigabitsSecond
            case terabitsSecond
            case countSecond
            case none
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "Seconds": self = .seconds
                case "Microseconds": self = .microseconds
                case "Milliseconds": self = .milliseconds
                case "Bytes": self = .bytes
                case "Kilobytes": self = .kilobytes
                case "Megabytes": self = .megabytes
                case "Gigabytes": self = .gigabytes
                case "Terabytes": self = .terabytes
                case "Bits": self = .bits
                case "Kilobits": self = .kilobits
                case "Megabits": self = .megabits
                case "Gigabits": self = .gigabits
                case "Terabits": self = .terabits
                case "Percent": self = .percent
                case "Count": self = .count
                case "Bytes/Second": self = .bytesSecond
                case "Kilobytes/Second": self = .kilobytesSecond
                case "Megabytes/Second": self = .megabytesSecond
                case "Gigabytes/Second": self = .gigabytesSecond
                case "Terabytes/Second": self = .terabytesSecond
                case "Bits/Second": self = .bitsSecond
                case "Kilobits/Second": self = .kilobitsSecond
                case "Megabits/Second": self = .megabitsSecond
                case "Gigabits/Second": self = .gigabitsSecond
                case "Terabits/Second": self = .terabitsSecond
                case "Count/Second": self = .countSecond
                case "None": self = .none
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .seconds: "Seconds"
                case .microseconds: "Microseconds"
                case .milliseconds: "Milliseconds"
                case .bytes: "Bytes"
                case .kilobytes: "Kilobytes"
                case .megabytes: "Megabytes"
                case .gigabytes: "Gigabytes"
                case .terabytes: "Terabytes"
                case .bits: "Bits"
                case .kilobits: "Kilobits"
                case .megabits: "Megabits"
                case .gigabits: "Gigabits"
                case .terabits: "Terabits"
                case .percent: "Percent"
                case .count: "Count"
                case .bytesSecond: "Bytes/Second"
                case .kilobytesSecond: "Kilobytes/Second"
                case .megabytesSecond: "Megabytes/Second"
                case .gigabytesSecond: "Gigabytes/Second"
                case .terabytesSecond: "Terabytes/Second"
                case .bitsSecond: "Bits/Second"
                case .kilobitsSecond: "Kilobits/Second"
                case .megabitsSecond: "Megabits/Second"
                case .gigabitsSecond: "Gigabits/Second"
                case .terabitsSecond: "Terabits/Second"
                case .countSecond: "Count/Second"
                case .none: "None"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "DefaultValue": PropertySchema(.number),
                    "Dimensions": PropertySchema(
                        .array(Dimension.shape, ordered: false, unique: true),
                        limits: PropertySchema.Limits(count: 1...3)
                    ),
                    "MetricName": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"^((?![:*$])[\x00-\x7F]){1,255}"#, length: 1...255)
                    ),
                    "MetricNamespace": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"^[0-9a-zA-Z\.\-_\/#]{1,256}"#, length: 1...256)
                    ),
                    "MetricValue": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(pattern: #"^(([0-9]*)|(\$.*))$"#, length: 1...100)
                    ),
                    "Unit": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(
                            allowed: [
                                "Seconds",
                                "Microseconds",
                                "Milliseconds",
                                "Bytes",
                                "Kilobytes",
                                "Megabytes",
                                "Gigabytes",
                                "Terabytes",
                                "Bits",
                                "Kilobits",
                                "Megabits",
                                "Gigabits",
                                "Terabits",
                                "Percent",
                                "Count",
                                "Bytes/Second",
                                "Kilobytes/Second",
                                "Megabytes/Second",
                                "Gigabytes/Second",
                                "Terabytes/Second",
                                "Bits/Second",
                                "Kilobits/Second",
                                "Megabits/Second",
                                "Gigabits/Second",
                                "Terabits/Second",
                                "Count/Second",
                                "None",
                            ]
                        )
                    ),
                ],
                required: ["MetricName", "MetricNamespace", "MetricValue"]
            )
        )
    }
}

extension MetricFilter {
    /// What the registry says of `AWS::Logs::MetricFilter`.
    public static let schema = Schema(
        type: "AWS::Logs::MetricFilter",
        properties: properties,
        required: ["FilterPattern", "LogGroupName", "MetricTransformations"],
        primaryIdentifier: ["LogGroupName", "FilterName"],
        createOnly: ["FilterName", "LogGroupName"],
        replacement: .deleteThenCreate
    )

    private static let properties: [String: PropertySchema] = [
        "ApplyOnTransformedLogs": PropertySchema(.boolean),
        "EmitSystemFieldDimensions": PropertySchema(.array(PropertySchema(.string), ordered: false)),
        "FieldSelectionCriteria": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...2000)),
        "FilterName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: "^[^:*]{1,512}", length: 1...512)
        ),
        "FilterPattern": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...1024)),
        "LogGroupName": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: #"^[.\-_/#A-Za-z0-9]{1,512}"#, length: 1...512)
        ),
        "MetricTransformations": PropertySchema(
            .array(MetricTransformation.shape, ordered: false),
            limits: PropertySchema.Limits(count: 1...1)
        ),
    ]
}

extension Reference where R == MetricFilter {
    /// `FilterName`.
    public var filterName: Input<String> { attribute("FilterName") }
    /// `LogGroupName`.
    public var logGroupName: Input<LogGroup.ID> { attribute("LogGroupName") }
}
