// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatchLogs {
    /// `MetricTransformation` of Amazon CloudWatch Logs.
    public struct MetricTransformation: Sendable, Hashable {
        /// `defaultValue`.
        public var defaultValue: Double?
        /// `dimensions`.
        public var dimensions: [String: String]?
        /// `metricName`.
        public var metricName: String?
        /// `metricNamespace`.
        public var metricNamespace: String?
        /// `metricValue`.
        public var metricValue: String?
        /// `unit`.
        public var unit: StandardUnit?

        /// What is left out is the service's to choose.
        public init(
            defaultValue: Double? = nil,
            dimensions: [String: String]? = nil,
            metricName: String? = nil,
            metricNamespace: String? = nil,
            metricValue: String? = nil,
            unit: StandardUnit? = nil
        ) {
            self.defaultValue = defaultValue
            self.dimensions = dimensions
            self.metricName = metricName
            self.metricNamespace = metricNamespace
            self.metricValue = metricValue
            self.unit = unit
        }
    }
}

extension CloudWatchLogs.MetricTransformation {
    package func write(to object: inout JSONObject) {
        object.member("defaultValue", defaultValue) { JSONValue($0) }
        object.member("dimensions", dimensions) { .map($0) { .string($0) } }
        object.member("metricName", metricName) { .string($0) }
        object.member("metricNamespace", metricNamespace) { .string($0) }
        object.member("metricValue", metricValue) { .string($0) }
        object.member("unit", unit) { .string($0.rawValue) }
    }
}

extension CloudWatchLogs.MetricTransformation {
    package init(json: JSONValue) throws {
        self.defaultValue = try json.member("defaultValue") { try $0.double() }
        self.dimensions = try json.member("dimensions") { try $0.map { try $0.string() } }
        self.metricName = try json.member("metricName") { try $0.string() }
        self.metricNamespace = try json.member("metricNamespace") { try $0.string() }
        self.metricValue = try json.member("metricValue") { try $0.string() }
        self.unit = try json.member("unit") { CloudWatchLogs.StandardUnit(rawValue: try $0.string()) }
    }
}
