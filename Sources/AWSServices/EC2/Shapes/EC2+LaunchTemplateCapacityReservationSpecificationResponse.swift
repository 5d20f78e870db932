// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateCapacityReservationSpecificationResponse` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateCapacityReservationSpecificationResponse: Sendable, Hashable {
        /// `CapacityReservationPreference`.
        public var capacityReservationPreference: CapacityReservationPreference?
        /// `CapacityReservationTarget`.
        public var capacityReservationTarget: CapacityReservationTargetResponse?

        /// What is left out is the service's to choose.
        public init(
            capacityReservationPreference: CapacityReservationPreference? = nil,
            capacityReservationTarget: CapacityReservationTargetResponse? = nil
        ) {
            self.capacityReservationPreference = capacityReservationPreference
            self.capacityReservationTarget = capacityReservationTarget
        }
    }
}

extension EC2.LaunchTemplateCapacityReservationSpecificationResponse {
    package init(xml: XMLElement) throws {
        self.capacityReservationPreference = try xml.member("capacityReservationPreference") { EC2.CapacityReservationPreference(rawValue: try $0.string()) }
        self.capacityReservationTarget = try xml.member("capacityReservationTarget") { try EC2.CapacityReservationTargetResponse(xml: $0) }
    }
}
