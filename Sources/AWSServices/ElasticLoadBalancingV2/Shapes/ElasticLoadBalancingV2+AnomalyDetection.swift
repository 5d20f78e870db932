// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `AnomalyDetection` of Elastic Load Balancing.
    public struct AnomalyDetection: Sendable, Hashable {
        /// `MitigationInEffect`.
        public var mitigationInEffect: MitigationInEffectEnum?
        /// `Result`.
        public var result: AnomalyResultEnum?

        /// What is left out is the service's to choose.
        public init(mitigationInEffect: MitigationInEffectEnum? = nil, result: AnomalyResultEnum? = nil) {
            self.mitigationInEffect = mitigationInEffect
            self.result = result
        }
    }
}

extension ElasticLoadBalancingV2.AnomalyDetection {
    package init(xml: XMLElement) throws {
        self.mitigationInEffect = try xml.member("MitigationInEffect") { ElasticLoadBalancingV2.MitigationInEffectEnum(rawValue: try $0.string()) }
        self.result = try xml.member("Result") { ElasticLoadBalancingV2.AnomalyResultEnum(rawValue: try $0.string()) }
    }
}
