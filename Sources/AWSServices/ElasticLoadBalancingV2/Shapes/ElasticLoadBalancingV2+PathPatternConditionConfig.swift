// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `PathPatternConditionConfig` of Elastic Load Balancing.
    public struct PathPatternConditionConfig: Sendable, Hashable {
        /// `RegexValues`.
        public var regexValues: [String]?
        /// `Values`.
        public var values: [String]?

        /// What is left out is the service's to choose.
        public init(regexValues: [String]? = nil, values: [String]? = nil) {
            self.regexValues = regexValues
            self.values = values
        }
    }
}

extension ElasticLoadBalancingV2.PathPatternConditionConfig {
    package func write(to form: inout FormWriter) {
        form.member("RegexValues", regexValues) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("Values", values) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension ElasticLoadBalancingV2.PathPatternConditionConfig {
    package init(xml: XMLElement) throws {
        self.regexValues = try xml.member("RegexValues") { try $0.list { try $0.string() } }
        self.values = try xml.member("Values") { try $0.list { try $0.string() } }
    }
}
