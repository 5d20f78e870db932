// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ZonalCapacityReservationState` of Elastic Load Balancing.
    public struct ZonalCapacityReservationState: Sendable, Hashable {
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `EffectiveCapacityUnits`.
        public var effectiveCapacityUnits: Double?
        /// `State`.
        public var state: CapacityReservationStatus?

        /// What is left out is the service's to choose.
        public init(
            availabilityZone: String? = nil,
            effectiveCapacityUnits: Double? = nil,
            state: CapacityReservationStatus? = nil
        ) {
            self.availabilityZone = availabilityZone
            self.effectiveCapacityUnits = effectiveCapacityUnits
            self.state = state
        }
    }
}

extension ElasticLoadBalancingV2.ZonalCapacityReservationState {
    package init(xml: XMLElement) throws {
        self.availabilityZone = try xml.member("AvailabilityZone") { try $0.string() }
        self.effectiveCapacityUnits = try xml.member("EffectiveCapacityUnits") { try $0.double() }
        self.state = try xml.member("State") { try ElasticLoadBalancingV2.CapacityReservationStatus(xml: $0) }
    }
}
