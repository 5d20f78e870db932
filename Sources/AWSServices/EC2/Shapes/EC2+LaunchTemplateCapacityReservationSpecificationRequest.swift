// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateCapacityReservationSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateCapacityReservationSpecificationRequest: Sendable, Hashable {
        /// `CapacityReservationPreference`.
        public var capacityReservationPreference: CapacityReservationPreference?
        /// `CapacityReservationTarget`.
        public var capacityReservationTarget: CapacityReservationTarget?

        /// What is left out is the service's to choose.
        public init(
            capacityReservationPreference: CapacityReservationPreference? = nil,
            capacityReservationTarget: CapacityReservationTarget? = nil
        ) {
            self.capacityReservationPreference = capacityReservationPreference
            self.capacityReservationTarget = capacityReservationTarget
        }
    }
}

extension EC2.LaunchTemplateCapacityReservationSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("CapacityReservationPreference", capacityReservationPreference) { $0.write($1.rawValue) }
        form.member("CapacityReservationTarget", capacityReservationTarget) { $1.write(to: &$0) }
    }
}
