// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ServiceQuotas {
    /// `MetricInfo` of Service Quotas.
    public struct MetricInfo: Sendable, Hashable {
        /// `MetricDimensions`.
        public var metricDimensions: [String: String]?
        /// `MetricName`.
        public var metricName: String?
        /// `MetricNamespace`.
        public var metricNamespace: String?
        /// `MetricStatisticRecommendation`.
        public var metricStatisticRecommendation: String?

        /// What is left out is the service's to choose.
        public init(
            metricDimensions: [String: String]? = nil,
            metricName: String? = nil,
            metricNamespace: String? = nil,
            metricStatisticRecommendation: String? = nil
        ) {
            self.metricDimensions = metricDimensions
            self.metricName = metricName
            self.metricNamespace = metricNamespace
            self.metricStatisticRecommendation = metricStatisticRecommendation
        }
    }
}

extension ServiceQuotas.MetricInfo {
    package init(json: JSONValue) throws {
        self.metricDimensions = try json.member("MetricDimensions") { try $0.map { try $0.string() } }
        self.metricName = try json.member("MetricName") { try $0.string() }
        self.metricNamespace = try json.member("MetricNamespace") { try $0.string() }
        self.metricStatisticRecommendation = try json.member("MetricStatisticRecommendation") { try $0.string() }
    }
}
