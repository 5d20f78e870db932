// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `Subnet` of Amazon Relational Database Service.
    public struct Subnet: Sendable, Hashable {
        /// `SubnetAvailabilityZone`.
        public var subnetAvailabilityZone: AvailabilityZone?
        /// `SubnetIdentifier`.
        public var subnetIdentifier: String?
        /// `SubnetOutpost`.
        public var subnetOutpost: Outpost?
        /// `SubnetStatus`.
        public var subnetStatus: String?

        /// What is left out is the service's to choose.
        public init(
            subnetAvailabilityZone: AvailabilityZone? = nil,
            subnetIdentifier: String? = nil,
            subnetOutpost: Outpost? = nil,
            subnetStatus: String? = nil
        ) {
            self.subnetAvailabilityZone = subnetAvailabilityZone
            self.subnetIdentifier = subnetIdentifier
            self.subnetOutpost = subnetOutpost
            self.subnetStatus = subnetStatus
        }
    }
}

extension RDS.Subnet {
    package init(xml: XMLElement) throws {
        self.subnetAvailabilityZone = try xml.member("SubnetAvailabilityZone") { try RDS.AvailabilityZone(xml: $0) }
        self.subnetIdentifier = try xml.member("SubnetIdentifier") { try $0.string() }
        self.subnetOutpost = try xml.member("SubnetOutpost") { try RDS.Outpost(xml: $0) }
        self.subnetStatus = try xml.member("SubnetStatus") { try $0.string() }
    }
}
