// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest: Sendable, Hashable {
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
        public var privateIpAddresses: [SecondaryInterfacePrivateIpAddressSpecificationRequest]?
        /// `SecondarySubnetId`.
        public var secondarySubnetId: String?

        /// What is left out is the service's to choose.
        public init(
            deleteOnTermination: Bool? = nil,
            deviceIndex: Int? = nil,
            interfaceType: SecondaryInterfaceType? = nil,
            networkCardIndex: Int? = nil,
            privateIpAddressCount: Int? = nil,
            privateIpAddresses: [SecondaryInterfacePrivateIpAddressSpecificationRequest]? = nil,
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

extension EC2.LaunchTemplateInstanceSecondaryInterfaceSpecificationRequest {
    package func write(to form: inout FormWriter) {
        form.member("DeleteOnTermination", deleteOnTermination) { $0.write($1) }
        form.member("DeviceIndex", deviceIndex) { $0.write($1) }
        form.member("InterfaceType", interfaceType) { $0.write($1.rawValue) }
        form.member("NetworkCardIndex", networkCardIndex) { $0.write($1) }
        form.member("PrivateIpAddressCount", privateIpAddressCount) { $0.write($1) }
        form.member("PrivateIpAddress", privateIpAddresses) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("SecondarySubnetId", secondarySubnetId) { $0.write($1) }
    }
}
