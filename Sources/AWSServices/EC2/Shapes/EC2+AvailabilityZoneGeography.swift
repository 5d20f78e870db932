// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `AvailabilityZoneGeography` of Amazon Elastic Compute Cloud.
    public struct AvailabilityZoneGeography: Sendable, Hashable {
        /// `Name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(name: String? = nil) {
            self.name = name
        }
    }
}

extension EC2.AvailabilityZoneGeography {
    package init(xml: XMLElement) throws {
        self.name = try xml.member("name") { try $0.string() }
    }
}
