// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `Coordinates` of Amazon Route 53.
    public struct Coordinates: Sendable, Hashable {
        /// `Latitude`.
        public var latitude: String?
        /// `Longitude`.
        public var longitude: String?

        /// What is left out is the service's to choose.
        public init(latitude: String? = nil, longitude: String? = nil) {
            self.latitude = latitude
            self.longitude = longitude
        }
    }
}

extension Route53.Coordinates {
    package func write(to xml: inout XMLWriter) {
        xml.member("Latitude", latitude) { $0.write($1) }
        xml.member("Longitude", longitude) { $0.write($1) }
    }
}

extension Route53.Coordinates {
    package init(xml: XMLElement) throws {
        self.latitude = try xml.member("Latitude") { try $0.string() }
        self.longitude = try xml.member("Longitude") { try $0.string() }
    }
}
