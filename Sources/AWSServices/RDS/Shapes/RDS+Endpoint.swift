// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension RDS {
    /// `Endpoint` of Amazon Relational Database Service.
    public struct Endpoint: Sendable, Hashable {
        /// `Address`.
        public var address: String?
        /// `HostedZoneId`.
        public var hostedZoneId: String?
        /// `Port`.
        public var port: Int?

        /// What is left out is the service's to choose.
        public init(address: String? = nil, hostedZoneId: String? = nil, port: Int? = nil) {
            self.address = address
            self.hostedZoneId = hostedZoneId
            self.port = port
        }
    }
}

extension RDS.Endpoint {
    package init(xml: XMLElement) throws {
        self.address = try xml.member("Address") { try $0.string() }
        self.hostedZoneId = try xml.member("HostedZoneId") { try $0.string() }
        self.port = try xml.member("Port") { try $0.integer() }
    }
}
