// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `GeoProximityLocation` of Amazon Route 53.
    public struct GeoProximityLocation: Sendable, Hashable {
        /// `AWSRegion`.
        public var awsRegion: String?
        /// `Bias`.
        public var bias: Int?
        /// `Coordinates`.
        public var coordinates: Coordinates?
        /// `LocalZoneGroup`.
        public var localZoneGroup: String?

        /// What is left out is the service's to choose.
        public init(
            awsRegion: String? = nil,
            bias: Int? = nil,
            coordinates: Coordinates? = nil,
            localZoneGroup: String? = nil
        ) {
            self.awsRegion = awsRegion
            self.bias = bias
            self.coordinates = coordinates
            self.localZoneGroup = localZoneGroup
        }
    }
}

extension Route53.GeoProximityLocation {
    package func write(to xml: inout XMLWriter) {
        xml.member("AWSRegion", awsRegion) { $0.write($1) }
        xml.member("Bias", bias) { $0.write($1) }
        xml.member("Coordinates", coordinates) { $1.write(to: &$0) }
        xml.member("LocalZoneGroup", localZoneGroup) { $0.write($1) }
    }
}

extension Route53.GeoProximityLocation {
    package init(xml: XMLElement) throws {
        self.awsRegion = try xml.member("AWSRegion") { try $0.string() }
        self.bias = try xml.member("Bias") { try $0.integer() }
        self.coordinates = try xml.member("Coordinates") { try Route53.Coordinates(xml: $0) }
        self.localZoneGroup = try xml.member("LocalZoneGroup") { try $0.string() }
    }
}
