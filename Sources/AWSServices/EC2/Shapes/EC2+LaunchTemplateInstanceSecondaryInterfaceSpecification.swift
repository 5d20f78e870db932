// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceSecondaryInterfaceSpecification` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceSecondaryInterfaceSpecification: Sendable, Hashable {
        /// `DeleteOnTermination`.
        public var deleteOnTermination: Bool?
        /// `DeviceIndex`.
        public var deviceIndex: Int?
        /// `InterfaceType`.
        public var interfaceType: SecondaryInterfaceType?
        /// `NetworkCardIndex`.
        public var networkCardIndex: Int?
        /// `PrivateIpAddressCount`.
        public var privateIpAddressCount: Int?
        /// `PrivateIpAddresses`.
        public var privateIpAddresses: [SecondaryInterfacePrivateIpAddressSpecification]?
        /// `SecondarySubnetId`.
        public var secondarySubnetId: String?

        /// What is left out is the service's to choose.
        public init(
            deleteOnTermination: Bool? = nil,
            deviceIndex: Int? = nil,
            interfaceType: SecondaryInterfaceType? = nil,
            networkCardIndex: Int? = nil,
            privateIpAddressCount: Int? = nil,
            privateIpAddresses: [SecondaryInterfacePrivateIpAddressSpecification]? = nil,
            secondarySubnetId: String? = nil
        ) {
            self.deleteOnTermination = deleteOnTermination
            self.deviceIndex = deviceIndex
            self.interfaceType = interfaceType
            self.networkCardIndex = networkCardIndex
            self.privateIpAddressCount = privateIpAddressCount
            self.privateIpAddresses = privateIpAddresses
            self.secondarySubnetId = secondarySubnetId
        }
    }
}

extension EC2.LaunchTemplateInstanceSecondaryInterfaceSpecification {
    package init(xml: XMLElement) throws {
        self.deleteOnTermination = try xml.member("deleteOnTermination") { try $0.boolean() }
        self.deviceIndex = try xml.member("deviceIndex") { try $0.integer() }
        self.interfaceType = try xml.member("interfaceType") { EC2.SecondaryInterfaceType(rawValue: try $0.string()) }
        self.networkCardIndex = try xml.member("networkCardIndex") { try $0.integer() }
        self.privateIpAddressCount = try xml.member("privateIpAddressCount") { try $0.integer() }
        self.privateIpAddresses = try xml.member("privateIpAddressesSet") { try $0.list { try EC2.SecondaryInterfacePrivateIpAddressSpecification(xml: $0) } }
        self.secondarySubnetId = try xml.member("secondarySubnetId") { try $0.string() }
    }
}
