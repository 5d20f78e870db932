// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `HostedZone` of Amazon Route 53.
    public struct HostedZone: Sendable, Hashable {
        /// `CallerReference`.
        public var callerReference: String?
        /// `Config`.
        public var config: HostedZoneConfig?
        /// `Features`.
        public var features: HostedZoneFeatures?
        /// `Id`.
        public var id: String?
        /// `LinkedService`.
        public var linkedService: LinkedService?
        /// `Name`.
        public var name: String?
        /// `ResourceRecordSetCount`.
        public var resourceRecordSetCount: Int?

        /// What is left out is the service's to choose.
        public init(
            callerReference: String? = nil,
            config: HostedZoneConfig? = nil,
            features: HostedZoneFeatures? = nil,
            id: String? = nil,
            linkedService: LinkedService? = nil,
            name: String? = nil,
            resourceRecordSetCount: Int? = nil
        ) {
            self.callerReference = callerReference
            self.config = config
            self.features = features
            self.id = id
            self.linkedService = linkedService
            self.name = name
            self.resourceRecordSetCount = resourceRecordSetCount
        }
    }
}

extension Route53.HostedZone {
    package init(xml: XMLElement) throws {
        self.callerReference = try xml.member("CallerReference") { try $0.string() }
        self.config = try xml.member("Config") { try Route53.HostedZoneConfig(xml: $0) }
        self.features = try xml.member("Features") { try Route53.HostedZoneFeatures(xml: $0) }
        self.id = try xml.member("Id") { try $0.string() }
        self.linkedService = try xml.member("LinkedService") { try Route53.LinkedService(xml: $0) }
        self.name = try xml.member("Name") { try $0.string() }
        self.resourceRecordSetCount = try xml.member("ResourceRecordSetCount") { try $0.integer() }
    }
}
