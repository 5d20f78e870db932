// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `RewriteConfig` of Elastic Load Balancing.
    public struct RewriteConfig: Sendable, Hashable {
        /// `Regex`.
        public var regex: String?
        /// `Replace`.
        public var replace: String?

        /// What is left out is the service's to choose.
        public init(regex: String? = nil, replace: String? = nil) {
            self.regex = regex
            self.replace = replace
        }
    }
}

extension ElasticLoadBalancingV2.RewriteConfig {
    package func write(to form: inout FormWriter) {
        form.member("Regex", regex) { $0.write($1) }
        form.member("Replace", replace) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.RewriteConfig {
    package init(xml: XMLElement) throws {
        self.regex = try xml.member("Regex") { try $0.string() }
        self.replace = try xml.member("Replace") { try $0.string() }
    }
}
