// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NetworkInterfaceAssociation` of Amazon Elastic Compute Cloud.
    public struct NetworkInterfaceAssociation: Sendable, Hashable {
        /// `AllocationId`.
        public var allocationId: String?
        /// `AssociationId`.
        public var associationId: String?
        /// `CarrierIp`.
        public var carrierIp: String?
        /// `CustomerOwnedIp`.
        public var customerOwnedIp: String?
        /// `IpOwnerId`.
        public var ipOwnerId: String?
        /// `PublicDnsName`.
        public var publicDnsName: String?
        /// `PublicIp`.
        public var publicIp: String?

        /// What is left out is the service's to choose.
        public init(
            allocationId: String? = nil,
            associationId: String? = nil,
            carrierIp: String? = nil,
            customerOwnedIp: String? = nil,
            ipOwnerId: String? = nil,
            publicDnsName: String? = nil,
            publicIp: String? = nil
        ) {
            self.allocationId = allocationId
            self.associationId = associationId
            self.carrierIp = carrierIp
            self.customerOwnedIp = customerOwnedIp
            self.ipOwnerId = ipOwnerId
            self.publicDnsName = publicDnsName
            self.publicIp = publicIp
        }
    }
}

extension EC2.NetworkInterfaceAssociation {
    package init(xml: XMLElement) throws {
        self.allocationId = try xml.member("allocationId") { try $0.string() }
        self.associationId = try xml.member("associationId") { try $0.string() }
        self.carrierIp = try xml.member("carrierIp") { try $0.string() }
        self.customerOwnedIp = try xml.member("customerOwnedIp") { try $0.string() }
        self.ipOwnerId = try xml.member("ipOwnerId") { try $0.string() }
        self.publicDnsName = try xml.member("publicDnsName") { try $0.string() }
        self.publicIp = try xml.member("publicIp") { try $0.string() }
    }
}
