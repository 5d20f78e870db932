extension Environment {
    /// The network of an environment, as its file states it: the VPC's range, and ranges for each zone.
    public struct Network: Sendable, Hashable {
        /// The VPC's range, as in `10.0.0.0/16`; the first address of a range, between /16 and /28.
        public var cidrBlock: String
        /// One to six availability zones, each with its own subnets.
        public var zones: [Zone]
        /// Where the application subnets reach the internet from.
        public var natGateways: NATGateways
        /// How long flow logs are kept, in days; one of ``retentionDays``.
        public var flowLogRetentionDays: Int
        /// Where the values stand in the file: `locations["zones[1].publicCidr"]`.
        public var locations = SourceLocations()

        /// - Parameters:
        ///   - cidrBlock: The VPC's range, as in `10.0.0.0/16`.
        ///   - zones: One to six availability zones.
        ///   - natGateways: Default: one in each zone.
        ///   - flowLogRetentionDays: One of ``retentionDays``. Default: 90.
        public init(
            cidrBlock: String,
            zones: [Zone],
            natGateways: NATGateways = .perZone,
            flowLogRetentionDays: Int = 90
        ) {
            self.cidrBlock = cidrBlock
            self.zones = zones
            self.natGateways = natGateways
            self.flowLogRetentionDays = flowLogRetentionDays
        }
    }
}

extension Environment.Network {
    /// An availability zone and the ranges of its three subnets. A range belongs to its zone, so that a zone can be
    /// added or taken away without moving the others.
    public struct Zone: Sendable, Hashable {
        /// The zone's name, as in `eu-central-1a`.
        public var name: String
        /// Range of the subnet with a way in from the internet: load balancers, NAT gateways.
        public var publicCidr: String
        /// Range of the subnet the application runs in.
        public var applicationCidr: String
        /// Range of the subnet for databases; no way to or from the internet.
        public var databaseCidr: String

        /// - Parameters:
        ///   - name: The zone's name, as in `eu-central-1a`.
        ///   - publicCidr: As in `10.0.0.0/24`.
        ///   - applicationCidr: As in `10.0.16.0/20`.
        ///   - databaseCidr: As in `10.0.3.0/24`.
        public init(name: String, publicCidr: String, applicationCidr: String, databaseCidr: String) {
            self.name = name
            self.publicCidr = publicCidr
            self.applicationCidr = applicationCidr
            self.databaseCidr = databaseCidr
        }
    }

    /// Where the application subnets reach the internet from.
    public enum NATGateways: String, Sendable, Hashable, CaseIterable {
        /// A NAT gateway in each zone: the loss of a zone touches no other.
        case perZone
        /// One NAT gateway, in the first zone, for all: cheaper, and down with that zone.
        case single
        /// No NAT gateway: the application subnets do not reach the internet.
        case none
    }

    /// The periods that CloudWatch Logs knows, in days (PutRetentionPolicy in its API reference).
    public static let retentionDays = [
        1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
    ]
}
