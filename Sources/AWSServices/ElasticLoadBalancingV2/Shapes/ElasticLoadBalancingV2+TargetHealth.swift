// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetHealth` of Elastic Load Balancing.
    public struct TargetHealth: Sendable, Hashable {
        /// `Description`.
        public var description: String?
        /// `Reason`.
        public var reason: TargetHealthReasonEnum?
        /// `State`.
        public var state: TargetHealthStateEnum?

        /// What is left out is the service's to choose.
        public init(
            description: String? = nil,
            reason: TargetHealthReasonEnum? = nil,
            state: TargetHealthStateEnum? = nil
        ) {
            self.description = description
            self.reason = reason
            self.state = state
        }
    }
}

extension ElasticLoadBalancingV2.TargetHealth {
    package init(xml: XMLElement) throws {
        self.description = try xml.member("Description") { try $0.string() }
        self.reason = try xml.member("Reason") { ElasticLoadBalancingV2.TargetHealthReasonEnum(rawValue: try $0.string()) }
        self.state = try xml.member("State") { ElasticLoadBalancingV2.TargetHealthStateEnum(rawValue: try $0.string()) }
    }
}
