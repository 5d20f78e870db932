// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateBlockDeviceMapping` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateBlockDeviceMapping: Sendable, Hashable {
        /// `DeviceName`.
        public var deviceName: String?
        /// `Ebs`.
        public var ebs: LaunchTemplateEbsBlockDevice?
        /// `NoDevice`.
        public var noDevice: String?
        /// `VirtualName`.
        public var virtualName: String?

        /// What is left out is the service's to choose.
        public init(
            deviceName: String? = nil,
            ebs: LaunchTemplateEbsBlockDevice? = nil,
            noDevice: String? = nil,
            virtualName: String? = nil
        ) {
            self.deviceName = deviceName
            self.ebs = ebs
            self.noDevice = noDevice
            self.virtualName = virtualName
        }
    }
}

extension EC2.LaunchTemplateBlockDeviceMapping {
    package init(xml: XMLElement) throws {
        self.deviceName = try xml.member("deviceName") { try $0.string() }
        self.ebs = try xml.member("ebs") { try EC2.LaunchTemplateEbsBlockDevice(xml: $0) }
        self.noDevice = try xml.member("noDevice") { try $0.string() }
        self.virtualName = try xml.member("virtualName") { try $0.string() }
    }
}
