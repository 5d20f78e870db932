// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `CapacityReservationTarget` of Amazon Elastic Compute Cloud.
    public struct CapacityReservationTarget: Sendable, Hashable {
        /// `CapacityReservationId`.
        public var capacityReservationId: String?
        /// `CapacityReservationResourceGroupArn`.
        public var capacityReservationResourceGroupArn: String?

        /// What is left out is the service's to choose.
        public init(capacityReservationId: String? = nil, capacityReservationResourceGroupArn: String? = nil) {
            self.capacityReservationId = capacityReservationId
            self.capacityReservationResourceGroupArn = capacityReservationResourceGroupArn
        }
    }
}

extension EC2.CapacityReservationTarget {
    package func write(to form: inout FormWriter) {
        form.member("CapacityReservationId", capacityReservationId) { $0.write($1) }
        form.member("CapacityReservationResourceGroupArn", capacityReservationResourceGroupArn) { $0.write($1) }
    }
}
