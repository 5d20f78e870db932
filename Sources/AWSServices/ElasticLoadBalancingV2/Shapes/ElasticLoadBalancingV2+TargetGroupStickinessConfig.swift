// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetGroupStickinessConfig` of Elastic Load Balancing.
    public struct TargetGroupStickinessConfig: Sendable, Hashable {
        /// `DurationSeconds`.
        public var durationSeconds: Int?
        /// `Enabled`.
        public var enabled: Bool?

        /// What is left out is the service's to choose.
        public init(durationSeconds: Int? = nil, enabled: Bool? = nil) {
            self.durationSeconds = durationSeconds
            self.enabled = enabled
        }
    }
}

extension ElasticLoadBalancingV2.TargetGroupStickinessConfig {
    package func write(to form: inout FormWriter) {
        form.member("DurationSeconds", durationSeconds) { $0.write($1) }
        form.member("Enabled", enabled) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.TargetGroupStickinessConfig {
    package init(xml: XMLElement) throws {
        self.durationSeconds = try xml.member("DurationSeconds") { try $0.integer() }
        self.enabled = try xml.member("Enabled") { try $0.boolean() }
    }
}
