// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `LoadBalancerState` of Elastic Load Balancing.
    public struct LoadBalancerState: Sendable, Hashable {
        /// `Code`.
        public var code: LoadBalancerStateEnum?
        /// `Reason`.
        public var reason: String?

        /// What is left out is the service's to choose.
        public init(code: LoadBalancerStateEnum? = nil, reason: String? = nil) {
            self.code = code
            self.reason = reason
        }
    }
}

extension ElasticLoadBalancingV2.LoadBalancerState {
    package init(xml: XMLElement) throws {
        self.code = try xml.member("Code") { ElasticLoadBalancingV2.LoadBalancerStateEnum(rawValue: try $0.string()) }
        self.reason = try xml.member("Reason") { try $0.string() }
    }
}
