// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `SourceIpConditionConfig` of Elastic Load Balancing.
    public struct SourceIpConditionConfig: Sendable, Hashable {
        /// `Values`.
        public var values: [String]?

        /// What is left out is the service's to choose.
        public init(values: [String]? = nil) {
            self.values = values
        }
    }
}

extension ElasticLoadBalancingV2.SourceIpConditionConfig {
    package func write(to form: inout FormWriter) {
        form.member("Values", values) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension ElasticLoadBalancingV2.SourceIpConditionConfig {
    package init(xml: XMLElement) throws {
        self.values = try xml.member("Values") { try $0.list { try $0.string() } }
    }
}
