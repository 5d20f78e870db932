// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplatePlacement` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplatePlacement: Sendable, Hashable {
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

extension EC2.LaunchTemplatePlacement {
    package init(xml: XMLElement) throws {
        self.affinity = try xml.member("affinity") { try $0.string() }
        self.availabilityZone = try xml.member("availabilityZone") { try $0.string() }
        self.availabilityZoneId = try xml.member("availabilityZoneId") { try $0.string() }
        self.groupId = try xml.member("groupId") { try $0.string() }
        self.groupName = try xml.member("groupName") { try $0.string() }
        self.hostId = try xml.member("hostId") { try $0.string() }
        self.hostResourceGroupArn = try xml.member("hostResourceGroupArn") { try $0.string() }
        self.partitionNumber = try xml.member("partitionNumber") { try $0.integer() }
        self.spreadDomain = try xml.member("spreadDomain") { try $0.string() }
        self.tenancy = try xml.member("tenancy") { EC2.Tenancy(rawValue: try $0.string()) }
    }
}
