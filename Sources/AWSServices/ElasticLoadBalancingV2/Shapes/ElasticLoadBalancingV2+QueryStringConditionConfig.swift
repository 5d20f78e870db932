// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `QueryStringConditionConfig` of Elastic Load Balancing.
    public struct QueryStringConditionConfig: Sendable, Hashable {
        /// `Values`.
        public var values: [QueryStringKeyValuePair]?

        /// What is left out is the service's to choose.
        public init(values: [QueryStringKeyValuePair]? = nil) {
            self.values = values
        }
    }
}

extension ElasticLoadBalancingV2.QueryStringConditionConfig {
    package func write(to form: inout FormWriter) {
        form.member("Values", values) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.QueryStringConditionConfig {
    package init(xml: XMLElement) throws {
        self.values = try xml.member("Values") { try $0.list { try ElasticLoadBalancingV2.QueryStringKeyValuePair(xml: $0) } }
    }
}
