// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudWatch {
    /// `Metric` of Amazon CloudWatch.
    public struct Metric: Sendable, Hashable {
        /// `Dimensions`.
        public var dimensions: [Dimension]?
        /// `MetricName`.
        public var metricName: String?
        /// `Namespace`.
        public var namespace: String?

        /// What is left out is the service's to choose.
        public init(dimensions: [Dimension]? = nil, metricName: String? = nil, namespace: String? = nil) {
            self.dimensions = dimensions
            self.metricName = metricName
            self.namespace = namespace
        }
    }
}

extension CloudWatch.Metric {
    package func write(to object: inout JSONObject) {
        object.member("Dimensions", dimensions) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("MetricName", metricName) { .string($0) }
        object.member("Namespace", namespace) { .string($0) }
    }
}

extension CloudWatch.Metric {
    package init(json: JSONValue) throws {
        self.dimensions = try json.member("Dimensions") { try $0.list { try CloudWatch.Dimension(json: $0) } }
        self.metricName = try json.member("MetricName") { try $0.string() }
        self.namespace = try json.member("Namespace") { try $0.string() }
    }
}
