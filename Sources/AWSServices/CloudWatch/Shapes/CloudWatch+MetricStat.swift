// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatch {
    /// `MetricStat` of Amazon CloudWatch.
    public struct MetricStat: Sendable, Hashable {
        /// `Metric`.
        public var metric: Metric?
        /// `Period`.
        public var period: Int?
        /// `Stat`.
        public var stat: String?
        /// `Unit`.
        public var unit: StandardUnit?

        /// What is left out is the service's to choose.
        public init(metric: Metric? = nil, period: Int? = nil, stat: String? = nil, unit: StandardUnit? = nil) {
            self.metric = metric
            self.period = period
            self.stat = stat
            self.unit = unit
        }
    }
}

extension CloudWatch.MetricStat {
    package func write(to object: inout JSONObject) {
        object.member("Metric", metric) { JSONObject.value($0.write(to:)) }
        object.member("Period", period) { .integer($0) }
        object.member("Stat", stat) { .string($0) }
        object.member("Unit", unit) { .string($0.rawValue) }
    }
}

extension CloudWatch.MetricStat {
    package init(json: JSONValue) throws {
        self.metric = try json.member("Metric") { try CloudWatch.Metric(json: $0) }
        self.period = try json.member("Period") { try $0.integer() }
        self.stat = try json.member("Stat") { try $0.string() }
        self.unit = try json.member("Unit") { CloudWatch.StandardUnit(rawValue: try $0.string()) }
    }
}
