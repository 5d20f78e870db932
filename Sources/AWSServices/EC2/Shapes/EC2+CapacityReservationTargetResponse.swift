// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `CapacityReservationTargetResponse` of Amazon Elastic Compute Cloud.
    public struct CapacityReservationTargetResponse: Sendable, Hashable {
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

extension EC2.CapacityReservationTargetResponse {
    package init(xml: XMLElement) throws {
        self.capacityReservationId = try xml.member("capacityReservationId") { try $0.string() }
        self.capacityReservationResourceGroupArn = try xml.member("capacityReservationResourceGroupArn") { try $0.string() }
    }
}
