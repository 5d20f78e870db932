// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `HttpHeaderConditionConfig` of Elastic Load Balancing.
    public struct HttpHeaderConditionConfig: Sendable, Hashable {
        /// `HttpHeaderName`.
        public var httpHeaderName: String?
        /// `RegexValues`.
        public var regexValues: [String]?
        /// `Values`.
        public var values: [String]?

        /// What is left out is the service's to choose.
        public init(httpHeaderName: String? = nil, regexValues: [String]? = nil, values: [String]? = nil) {
            self.httpHeaderName = httpHeaderName
            self.regexValues = regexValues
            self.values = values
        }
    }
}

extension ElasticLoadBalancingV2.HttpHeaderConditionConfig {
    package func write(to form: inout FormWriter) {
        form.member("HttpHeaderName", httpHeaderName) { $0.write($1) }
        form.member("RegexValues", regexValues) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("Values", values) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension ElasticLoadBalancingV2.HttpHeaderConditionConfig {
    package init(xml: XMLElement) throws {
        self.httpHeaderName = try xml.member("HttpHeaderName") { try $0.string() }
        self.regexValues = try xml.member("RegexValues") { try $0.list { try $0.string() } }
        self.values = try xml.member("Values") { try $0.list { try $0.string() } }
    }
}
