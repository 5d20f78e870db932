// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `AvailabilityZone` of Amazon Relational Database Service.
    public struct AvailabilityZone: Sendable, Hashable {
        /// `Name`.
        public var name: String?

        /// What is left out is the service's to choose.
        public init(name: String? = nil) {
            self.name = name
        }
    }
}

extension RDS.AvailabilityZone {
    package init(xml: XMLElement) throws {
        self.name = try xml.member("Name") { try $0.string() }
    }
}
