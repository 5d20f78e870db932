// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension Route53 {
    /// `CidrRoutingConfig` of Amazon Route 53.
    public struct CidrRoutingConfig: Sendable, Hashable {
        /// `CollectionId`.
        public var collectionId: String?
        /// `LocationName`.
        public var locationName: String?

        /// What is left out is the service's to choose.
        public init(collectionId: String? = nil, locationName: String? = nil) {
            self.collectionId = collectionId
            self.locationName = locationName
        }
    }
}

extension Route53.CidrRoutingConfig {
    package func write(to xml: inout XMLWriter) {
        xml.member("CollectionId", collectionId) { $0.write($1) }
        xml.member("LocationName", locationName) { $0.write($1) }
    }
}

extension Route53.CidrRoutingConfig {
    package init(xml: XMLElement) throws {
        self.collectionId = try xml.member("CollectionId") { try $0.string() }
        self.locationName = try xml.member("LocationName") { try $0.string() }
    }
}
