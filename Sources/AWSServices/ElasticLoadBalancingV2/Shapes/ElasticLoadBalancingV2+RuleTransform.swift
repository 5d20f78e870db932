// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `RuleTransform` of Elastic Load Balancing.
    public struct RuleTransform: Sendable, Hashable {
        /// `HostHeaderRewriteConfig`.
        public var hostHeaderRewriteConfig: HostHeaderRewriteConfig?
        /// `Type`.
        public var type: TransformTypeEnum?
        /// `UrlRewriteConfig`.
        public var urlRewriteConfig: UrlRewriteConfig?

        /// What is left out is the service's to choose.
        public init(
            hostHeaderRewriteConfig: HostHeaderRewriteConfig? = nil,
            type: TransformTypeEnum? = nil,
            urlRewriteConfig: UrlRewriteConfig? = nil
        ) {
            self.hostHeaderRewriteConfig = hostHeaderRewriteConfig
            self.type = type
            self.urlRewriteConfig = urlRewriteConfig
        }
    }
}

extension ElasticLoadBalancingV2.RuleTransform {
    package func write(to form: inout FormWriter) {
        form.member("HostHeaderRewriteConfig", hostHeaderRewriteConfig) { $1.write(to: &$0) }
        form.member("Type", type) { $0.write($1.rawValue) }
        form.member("UrlRewriteConfig", urlRewriteConfig) { $1.write(to: &$0) }
    }
}

extension ElasticLoadBalancingV2.RuleTransform {
    package init(xml: XMLElement) throws {
        self.hostHeaderRewriteConfig = try xml.member("HostHeaderRewriteConfig") { try ElasticLoadBalancingV2.HostHeaderRewriteConfig(xml: $0) }
        self.type = try xml.member("Type") { ElasticLoadBalancingV2.TransformTypeEnum(rawValue: try $0.string()) }
        self.urlRewriteConfig = try xml.member("UrlRewriteConfig") { try ElasticLoadBalancingV2.UrlRewriteConfig(xml: $0) }
    }
}
