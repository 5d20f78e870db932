// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ElasticLoadBalancingV2 {
    /// `TargetDescription` of Elastic Load Balancing.
    public struct TargetDescription: Sendable, Hashable {
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `Id`.
        public var id: String?
        /// `Port`.
        public var port: Int?
        /// `QuicServerId`.
        public var quicServerId: String?

        /// What is left out is the service's to choose.
        public init(availabilityZone: String? = nil, id: String? = nil, port: Int? = nil, quicServerId: String? = nil) {
            self.availabilityZone = availabilityZone
            self.id = id
            self.port = port
            self.quicServerId = quicServerId
        }
    }
}

extension ElasticLoadBalancingV2.TargetDescription {
    package func write(to form: inout FormWriter) {
        form.member("AvailabilityZone", availabilityZone) { $0.write($1) }
        form.member("Id", id) { $0.write($1) }
        form.member("Port", port) { $0.write($1) }
        form.member("QuicServerId", quicServerId) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.TargetDescription {
    package init(xml: XMLElement) throws {
        self.availabilityZone = try xml.member("AvailabilityZone") { try $0.string() }
        self.id = try xml.member("Id") { try $0.string() }
        self.port = try xml.member("Port") { try $0.integer() }
        self.quicServerId = try xml.member("QuicServerId") { try $0.string() }
    }
}
