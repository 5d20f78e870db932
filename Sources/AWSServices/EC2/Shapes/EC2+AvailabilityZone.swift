// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `AvailabilityZone` of Amazon Elastic Compute Cloud.
    public struct AvailabilityZone: Sendable, Hashable {
        /// `Geography`.
        public var geography: [AvailabilityZoneGeography]?
        /// `GroupLongName`.
        public var groupLongName: String?
        /// `GroupName`.
        public var groupName: String?
        /// `Messages`.
        public var messages: [AvailabilityZoneMessage]?
        /// `NetworkBorderGroup`.
        public var networkBorderGroup: String?
        /// `OptInStatus`.
        public var optInStatus: AvailabilityZoneOptInStatus?
        /// `ParentZoneId`.
        public var parentZoneId: String?
        /// `ParentZoneName`.
        public var parentZoneName: String?
        /// `RegionName`.
        public var regionName: String?
        /// `State`.
        public var state: AvailabilityZoneState?
        /// `SubGeography`.
        public var subGeography: [AvailabilityZoneSubGeography]?
        /// `ZoneId`.
        public var zoneId: String?
        /// `ZoneName`.
        public var zoneName: String?
        /// `ZoneType`.
        public var zoneType: String?

        /// What is left out is the service's to choose.
        public init(
            geography: [AvailabilityZoneGeography]? = nil,
            groupLongName: String? = nil,
            groupName: String? = nil,
            messages: [AvailabilityZoneMessage]? = nil,
            networkBorderGroup: String? = nil,
            optInStatus: AvailabilityZoneOptInStatus? = nil,
            parentZoneId: String? = nil,
            parentZoneName: String? = nil,
            regionName: String? = nil,
            state: AvailabilityZoneState? = nil,
            subGeography: [AvailabilityZoneSubGeography]? = nil,
            zoneId: String? = nil,
            zoneName: String? = nil,
            zoneType: String? = nil
        ) {
            self.geography = geography
            self.groupLongName = groupLongName
            self.groupName = groupName
            self.messages = messages
            self.networkBorderGroup = networkBorderGroup
            self.optInStatus = optInStatus
            self.parentZoneId = parentZoneId
            self.parentZoneName = parentZoneName
            self.regionName = regionName
            self.state = state
            self.subGeography = subGeography
            self.zoneId = zoneId
            self.zoneName = zoneName
            self.zoneType = zoneType
        }
    }
}

extension EC2.AvailabilityZone {
    package init(xml: XMLElement) throws {
        self.geography = try xml.member("geographySet") { try $0.list { try EC2.AvailabilityZoneGeography(xml: $0) } }
        self.groupLongName = try xml.member("groupLongName") { try $0.string() }
        self.groupName = try xml.member("groupName") { try $0.string() }
        self.messages = try xml.member("messageSet") { try $0.list { try EC2.AvailabilityZoneMessage(xml: $0) } }
        self.networkBorderGroup = try xml.member("networkBorderGroup") { try $0.string() }
        self.optInStatus = try xml.member("optInStatus") { EC2.AvailabilityZoneOptInStatus(rawValue: try $0.string()) }
        self.parentZoneId = try xml.member("parentZoneId") { try $0.string() }
        self.parentZoneName = try xml.member("parentZoneName") { try $0.string() }
        self.regionName = try xml.member("regionName") { try $0.string() }
        self.state = try xml.member("zoneState") { EC2.AvailabilityZoneState(rawValue: try $0.string()) }
        self.subGeography = try xml.member("subGeographySet") { try $0.list { try EC2.AvailabilityZoneSubGeography(xml: $0) } }
        self.zoneId = try xml.member("zoneId") { try $0.string() }
        self.zoneName = try xml.member("zoneName") { try $0.string() }
        self.zoneType = try xml.member("zoneType") { try $0.string() }
    }
}
