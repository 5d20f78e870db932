// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `UrlRewriteConfig` of Elastic Load Balancing.
    public struct UrlRewriteConfig: Sendable, Hashable {
        /// `Rewrites`.
        public var rewrites: [RewriteConfig]?

        /// What is left out is the service's to choose.
        public init(rewrites: [RewriteConfig]? = nil) {
            self.rewrites = rewrites
        }
    }
}

extension ElasticLoadBalancingV2.UrlRewriteConfig {
    package func write(to form: inout FormWriter) {
        form.member("Rewrites", rewrites) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.UrlRewriteConfig {
    package init(xml: XMLElement) throws {
        self.rewrites = try xml.member("Rewrites") { try $0.list { try ElasticLoadBalancingV2.RewriteConfig(xml: $0) } }
    }
}
