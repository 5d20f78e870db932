// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `AvailabilityZoneAddress` of Amazon Elastic Compute Cloud.
    public struct AvailabilityZoneAddress: Sendable, Hashable {
        /// `AllocationIds`.
        public var allocationIds: [String]?
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `AvailabilityZoneId`.
        public var availabilityZoneId: String?

        /// What is left out is the service's to choose.
        public init(
            allocationIds: [String]? = nil,
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil
        ) {
            self.allocationIds = allocationIds
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
        }
    }
}

extension EC2.AvailabilityZoneAddress {
    package func write(to form: inout FormWriter) {
        form.member("AllocationId", allocationIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("AvailabilityZone", availabilityZone) { $0.write($1) }
        form.member("AvailabilityZoneId", availabilityZoneId) { $0.write($1) }
    }
}
