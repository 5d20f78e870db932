// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ForwardActionConfig` of Elastic Load Balancing.
    public struct ForwardActionConfig: Sendable, Hashable {
        /// `TargetGroupStickinessConfig`.
        public var targetGroupStickinessConfig: TargetGroupStickinessConfig?
        /// `TargetGroups`.
        public var targetGroups: [TargetGroupTuple]?

        /// What is left out is the service's to choose.
        public init(
            targetGroupStickinessConfig: TargetGroupStickinessConfig? = nil,
            targetGroups: [TargetGroupTuple]? = nil
        ) {
            self.targetGroupStickinessConfig = targetGroupStickinessConfig
            self.targetGroups = targetGroups
        }
    }
}

extension ElasticLoadBalancingV2.ForwardActionConfig {
    package func write(to form: inout FormWriter) {
        form.member("TargetGroupStickinessConfig", targetGroupStickinessConfig) { $1.write(to: &$0) }
        form.member("TargetGroups", targetGroups) { $0.list($1, item: "member") { $1.write(to: &$0) } }
    }
}

extension ElasticLoadBalancingV2.ForwardActionConfig {
    package init(xml: XMLElement) throws {
        self.targetGroupStickinessConfig = try xml.member("TargetGroupStickinessConfig") { try ElasticLoadBalancingV2.TargetGroupStickinessConfig(xml: $0) }
        self.targetGroups = try xml.member("TargetGroups") { try $0.list { try ElasticLoadBalancingV2.TargetGroupTuple(xml: $0) } }
    }
}
