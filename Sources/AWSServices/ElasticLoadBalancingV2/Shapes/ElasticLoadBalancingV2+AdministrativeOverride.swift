// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `AdministrativeOverride` of Elastic Load Balancing.
    public struct AdministrativeOverride: Sendable, Hashable {
        /// `Description`.
        public var description: String?
        /// `Reason`.
        public var reason: TargetAdministrativeOverrideReasonEnum?
        /// `State`.
        public var state: TargetAdministrativeOverrideStateEnum?

        /// What is left out is the service's to choose.
        public init(
            description: String? = nil,
            reason: TargetAdministrativeOverrideReasonEnum? = nil,
            state: TargetAdministrativeOverrideStateEnum? = nil
        ) {
            self.description = description
            self.reason = reason
            self.state = state
        }
    }
}

extension ElasticLoadBalancingV2.AdministrativeOverride {
    package init(xml: XMLElement) throws {
        self.description = try xml.member("Description") { try $0.string() }
        self.reason = try xml.member("Reason") { ElasticLoadBalancingV2.TargetAdministrativeOverrideReasonEnum(rawValue: try $0.string()) }
        self.state = try xml.member("State") { ElasticLoadBalancingV2.TargetAdministrativeOverrideStateEnum(rawValue: try $0.string()) }
    }
}
