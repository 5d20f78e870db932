// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `GeoLocation` of Amazon Route 53.
    public struct GeoLocation: Sendable, Hashable {
        /// `ContinentCode`.
        public var continentCode: String?
        /// `CountryCode`.
        public var countryCode: String?
        /// `SubdivisionCode`.
        public var subdivisionCode: String?

        /// What is left out is the service's to choose.
        public init(continentCode: String? = nil, countryCode: String? = nil, subdivisionCode: String? = nil) {
            self.continentCode = continentCode
            self.countryCode = countryCode
            self.subdivisionCode = subdivisionCode
        }
    }
}

extension Route53.GeoLocation {
    package func write(to xml: inout XMLWriter) {
        xml.member("ContinentCode", continentCode) { $0.write($1) }
        xml.member("CountryCode", countryCode) { $0.write($1) }
        xml.member("SubdivisionCode", subdivisionCode) { $0.write($1) }
    }
}

extension Route53.GeoLocation {
    package init(xml: XMLElement) throws {
        self.continentCode = try xml.member("ContinentCode") { try $0.string() }
        self.countryCode = try xml.member("CountryCode") { try $0.string() }
        self.subdivisionCode = try xml.member("SubdivisionCode") { try $0.string() }
    }
}
