// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `NatGatewayAddress` of Amazon Elastic Compute Cloud.
    public struct NatGatewayAddress: Sendable, Hashable {
        /// `AllocationId`.
        public var allocationId: String?
        /// `AssociationId`.
        public var associationId: String?
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `AvailabilityZoneId`.
        public var availabilityZoneId: String?
        /// `FailureMessage`.
        public var failureMessage: String?
        /// `IsPrimary`.
        public var isPrimary: Bool?
        /// `NetworkInterfaceId`.
        public var networkInterfaceId: String?
        /// `PrivateIp`.
        public var privateIp: String?
        /// `PublicIp`.
        public var publicIp: String?
        /// `Status`.
        public var status: NatGatewayAddressStatus?

        /// What is left out is the service's to choose.
        public init(
            allocationId: String? = nil,
            associationId: String? = nil,
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil,
            failureMessage: String? = nil,
            isPrimary: Bool? = nil,
            networkInterfaceId: String? = nil,
            privateIp: String? = nil,
            publicIp: String? = nil,
            status: NatGatewayAddressStatus? = nil
        ) {
            self.allocationId = allocationId
            self.associationId = associationId
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
            self.failureMessage = failureMessage
            self.isPrimary = isPrimary
            self.networkInterfaceId = networkInterfaceId
            self.privateIp = privateIp
            self.publicIp = publicIp
            self.status = status
        }
    }
}

extension EC2.NatGatewayAddress {
    package init(xml: XMLElement) throws {
        self.allocationId = try xml.member("allocationId") { try $0.string() }
        self.associationId = try xml.member("associationId") { try $0.string() }
        self.availabilityZone = try xml.member("availabilityZone") { try $0.string() }
        self.availabilityZoneId = try xml.member("availabilityZoneId") { try $0.string() }
        self.failureMessage = try xml.member("failureMessage") { try $0.string() }
        self.isPrimary = try xml.member("isPrimary") { try $0.boolean() }
        self.networkInterfaceId = try xml.member("networkInterfaceId") { try $0.string() }
        self.privateIp = try xml.member("privateIp") { try $0.string() }
        self.publicIp = try xml.member("publicIp") { try $0.string() }
        self.status = try xml.member("status") { EC2.NatGatewayAddressStatus(rawValue: try $0.string()) }
    }
}
