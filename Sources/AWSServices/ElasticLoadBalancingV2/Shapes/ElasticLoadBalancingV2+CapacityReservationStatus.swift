// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `CapacityReservationStatus` of Elastic Load Balancing.
    public struct CapacityReservationStatus: Sendable, Hashable {
        /// `Code`.
        public var code: CapacityReservationStateEnum?
        /// `Reason`.
        public var reason: String?

        /// What is left out is the service's to choose.
        public init(code: CapacityReservationStateEnum? = nil, reason: String? = nil) {
            self.code = code
            self.reason = reason
        }
    }
}

extension ElasticLoadBalancingV2.CapacityReservationStatus {
    package init(xml: XMLElement) throws {
        self.code = try xml.member("Code") { ElasticLoadBalancingV2.CapacityReservationStateEnum(rawValue: try $0.string()) }
        self.reason = try xml.member("Reason") { try $0.string() }
    }
}
