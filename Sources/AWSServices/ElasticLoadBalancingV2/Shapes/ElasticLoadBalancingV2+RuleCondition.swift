// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `RuleCondition` of Elastic Load Balancing.
    public struct RuleCondition: Sendable, Hashable {
        /// `Field`.
        public var field: String?
        /// `HostHeaderConfig`.
        public var hostHeaderConfig: HostHeaderConditionConfig?
        /// `HttpHeaderConfig`.
        public var httpHeaderConfig: HttpHeaderConditionConfig?
        /// `HttpRequestMethodConfig`.
        public var httpRequestMethodConfig: HttpRequestMethodConditionConfig?
        /// `PathPatternConfig`.
        public var pathPatternConfig: PathPatternConditionConfig?
        /// `QueryStringConfig`.
        public var queryStringConfig: QueryStringConditionConfig?
        /// `RegexValues`.
        public var regexValues: [String]?
        /// `SourceIpConfig`.
        public var sourceIpConfig: SourceIpConditionConfig?
        /// `Values`.
        public var values: [String]?

        /// What is left out is the service's to choose.
        public init(
            field: String? = nil,
            hostHeaderConfig: HostHeaderConditionConfig? = nil,
            httpHeaderConfig: HttpHeaderConditionConfig? = nil,
            httpRequestMethodConfig: HttpRequestMethodConditionConfig? = nil,
            pathPatternConfig: PathPatternConditionConfig? = nil,
            queryStringConfig: QueryStringConditionConfig? = nil,
            regexValues: [String]? = nil,
            sourceIpConfig: SourceIpConditionConfig? = nil,
            values: [String]? = nil
        ) {
            self.field = field
            self.hostHeaderConfig = hostHeaderConfig
            self.httpHeaderConfig = httpHeaderConfig
            self.httpRequestMethodConfig = httpRequestMethodConfig
            self.pathPatternConfig = pathPatternConfig
            self.queryStringConfig = queryStringConfig
            self.regexValues = regexValues
            self.sourceIpConfig = sourceIpConfig
            self.values = values
        }
    }
}

extension ElasticLoadBalancingV2.RuleCondition {
    package func write(to form: inout FormWriter) {
        form.member("Field", field) { $0.write($1) }
        form.member("HostHeaderConfig", hostHeaderConfig) { $1.write(to: &$0) }
        form.member("HttpHeaderConfig", httpHeaderConfig) { $1.write(to: &$0) }
        form.member("HttpRequestMethodConfig", httpRequestMethodConfig) { $1.write(to: &$0) }
        form.member("PathPatternConfig", pathPatternConfig) { $1.write(to: &$0) }
        form.member("QueryStringConfig", queryStringConfig) { $1.write(to: &$0) }
        form.member("RegexValues", regexValues) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("SourceIpConfig", sourceIpConfig) { $1.write(to: &$0) }
        form.member("Values", values) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension ElasticLoadBalancingV2.RuleCondition {
    package init(xml: XMLElement) throws {
        self.field = try xml.member("Field") { try $0.string() }
        self.hostHeaderConfig = try xml.member("HostHeaderConfig") { try ElasticLoadBalancingV2.HostHeaderConditionConfig(xml: $0) }
        self.httpHeaderConfig = try xml.member("HttpHeaderConfig") { try ElasticLoadBalancingV2.HttpHeaderConditionConfig(xml: $0) }
        self.httpRequestMethodConfig = try xml.member("HttpRequestMethodConfig") { try ElasticLoadBalancingV2.HttpRequestMethodConditionConfig(xml: $0) }
        self.pathPatternConfig = try xml.member("PathPatternConfig") { try ElasticLoadBalancingV2.PathPatternConditionConfig(xml: $0) }
        self.queryStringConfig = try xml.member("QueryStringConfig") { try ElasticLoadBalancingV2.QueryStringConditionConfig(xml: $0) }
        self.regexValues = try xml.member("RegexValues") { try $0.list { try $0.string() } }
        self.sourceIpConfig = try xml.member("SourceIpConfig") { try ElasticLoadBalancingV2.SourceIpConditionConfig(xml: $0) }
        self.values = try xml.member("Values") { try $0.list { try $0.string() } }
    }
}
