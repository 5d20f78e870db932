// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplatePlacementRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplatePlacementRequest: Sendable, Hashable {
        /// `Affinity`.
        public var affinity: String?
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `AvailabilityZoneId`.
        public var availabilityZoneId: String?
        /// `GroupId`.
        public var groupId: String?
        /// `GroupName`.
        public var groupName: String?
        /// `HostId`.
        public var hostId: String?
        /// `HostResourceGroupArn`.
        public var hostResourceGroupArn: String?
        /// `PartitionNumber`.
        public var partitionNumber: Int?
        /// `SpreadDomain`.
        public var spreadDomain: String?
        /// `Tenancy`.
        public var tenancy: Tenancy?

        /// What is left out is the service's to choose.
        public init(
            affinity: String? = nil,
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil,
            groupId: String? = nil,
            groupName: String? = nil,
            hostId: String? = nil,
            hostResourceGroupArn: String? = nil,
            partitionNumber: Int? = nil,
            spreadDomain: String? = nil,
            tenancy: Tenancy? = nil
        ) {
            self.affinity = affinity
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
            self.groupId = groupId
            self.groupName = groupName
            self.hostId = hostId
            self.hostResourceGroupArn = hostResourceGroupArn
            self.partitionNumber = partitionNumber
            self.spreadDomain = spreadDomain
            self.tenancy = tenancy
        }
    }
}

extension EC2.LaunchTemplatePlacementRequest {
    package func write(to form: inout FormWriter) {
        form.member("Affinity", affinity) { $0.write($1) }
        form.member("AvailabilityZone", availabilityZone) { $0.write($1) }
        form.member("AvailabilityZoneId", availabilityZoneId) { $0.write($1) }
        form.member("GroupId", groupId) { $0.write($1) }
        form.member("GroupName", groupName) { $0.write($1) }
        form.member("HostId", hostId) { $0.write($1) }
        form.member("HostResourceGroupArn", hostResourceGroupArn) { $0.write($1) }
        form.member("PartitionNumber", partitionNumber) { $0.write($1) }
        form.member("SpreadDomain", spreadDomain) { $0.write($1) }
        form.member("Tenancy", tenancy) { $0.write($1.rawValue) }
    }
}
