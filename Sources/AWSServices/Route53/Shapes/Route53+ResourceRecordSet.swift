// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `ResourceRecordSet` of Amazon Route 53.
    public struct ResourceRecordSet: Sendable, Hashable {
        /// `AliasTarget`.
        public var aliasTarget: AliasTarget?
        /// `CidrRoutingConfig`.
        public var cidrRoutingConfig: CidrRoutingConfig?
        /// `Failover`.
        public var failover: ResourceRecordSetFailover?
        /// `GeoLocation`.
        public var geoLocation: GeoLocation?
        /// `GeoProximityLocation`.
        public var geoProximityLocation: GeoProximityLocation?
        /// `HealthCheckId`.
        public var healthCheckId: String?
        /// `MultiValueAnswer`.
        public var multiValueAnswer: Bool?
        /// `Name`.
        public var name: String?
        /// `Region`.
        public var region: ResourceRecordSetRegion?
        /// `ResourceRecords`.
        public var resourceRecords: [ResourceRecord]?
        /// `SetIdentifier`.
        public var setIdentifier: String?
        /// `TTL`.
        public var ttl: Int?
        /// `TrafficPolicyInstanceId`.
        public var trafficPolicyInstanceId: String?
        /// `Type`.
        public var type: RRType?
        /// `Weight`.
        public var weight: Int?

        /// What is left out is the service's to choose.
        public init(
            aliasTarget: AliasTarget? = nil,
            cidrRoutingConfig: CidrRoutingConfig? = nil,
            failover: ResourceRecordSetFailover? = nil,
            geoLocation: GeoLocation? = nil,
            geoProximityLocation: GeoProximityLocation? = nil,
            healthCheckId: String? = nil,
            multiValueAnswer: Bool? = nil,
            name: String? = nil,
            region: ResourceRecordSetRegion? = nil,
            resourceRecords: [ResourceRecord]? = nil,
            setIdentifier: String? = nil,
            ttl: Int? = nil,
            trafficPolicyInstanceId: String? = nil,
            type: RRType? = nil,
            weight: Int? = nil
        ) {
            self.aliasTarget = aliasTarget
            self.cidrRoutingConfig = cidrRoutingConfig
            self.failover = failover
            self.geoLocation = geoLocation
            self.geoProximityLocation = geoProximityLocation
            self.healthCheckId = healthCheckId
            self.multiValueAnswer = multiValueAnswer
            self.name = name
            self.region = region
            self.resourceRecords = resourceRecords
            self.setIdentifier = setIdentifier
            self.ttl = ttl
            self.trafficPolicyInstanceId = trafficPolicyInstanceId
            self.type = type
            self.weight = weight
        }
    }
}

extension Route53.ResourceRecordSet {
    package func write(to xml: inout XMLWriter) {
        xml.member("AliasTarget", aliasTarget) { $1.write(to: &$0) }
        xml.member("CidrRoutingConfig", cidrRoutingConfig) { $1.write(to: &$0) }
        xml.member("Failover", failover) { $0.write($1.rawValue) }
        xml.member("GeoLocation", geoLocation) { $1.write(to: &$0) }
        xml.member("GeoProximityLocation", geoProximityLocation) { $1.write(to: &$0) }
        xml.member("HealthCheckId", healthCheckId) { $0.write($1) }
        xml.member("MultiValueAnswer", multiValueAnswer) { $0.write($1) }
        xml.member("Name", name) { $0.write($1) }
        xml.member("Region", region) { $0.write($1.rawValue) }
        xml.member("ResourceRecords", resourceRecords) { $0.list($1, item: "ResourceRecord") { $1.write(to: &$0) } }
        xml.member("SetIdentifier", setIdentifier) { $0.write($1) }
        xml.member("TTL", ttl) { $0.write($1) }
        xml.member("TrafficPolicyInstanceId", trafficPolicyInstanceId) { $0.write($1) }
        xml.member("Type", type) { $0.write($1.rawValue) }
        xml.member("Weight", weight) { $0.write($1) }
    }
}

extension Route53.ResourceRecordSet {
    package init(xml: XMLElement) throws {
        self.aliasTarget = try xml.member("AliasTarget") { try Route53.AliasTarget(xml: $0) }
        self.cidrRoutingConfig = try xml.member("CidrRoutingConfig") { try Route53.CidrRoutingConfig(xml: $0) }
        self.failover = try xml.member("Failover") { Route53.ResourceRecordSetFailover(rawValue: try $0.string()) }
        self.geoLocation = try xml.member("GeoLocation") { try Route53.GeoLocation(xml: $0) }
        self.geoProximityLocation = try xml.member("GeoProximityLocation") { try Route53.GeoProximityLocation(xml: $0) }
        self.healthCheckId = try xml.member("HealthCheckId") { try $0.string() }
        self.multiValueAnswer = try xml.member("MultiValueAnswer") { try $0.boolean() }
        self.name = try xml.member("Name") { try $0.string() }
        self.region = try xml.member("Region") { Route53.ResourceRecordSetRegion(rawValue: try $0.string()) }
        self.resourceRecords = try xml.member("ResourceRecords") { try $0.list { try Route53.ResourceRecord(xml: $0) } }
        self.setIdentifier = try xml.member("SetIdentifier") { try $0.string() }
        self.ttl = try xml.member("TTL") { try $0.integer() }
        self.trafficPolicyInstanceId = try xml.member("TrafficPolicyInstanceId") { try $0.string() }
        self.type = try xml.member("Type") { Route53.RRType(rawValue: try $0.string()) }
        self.weight = try xml.member("Weight") { try $0.integer() }
    }
}
