// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateBlockDeviceMappingRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateBlockDeviceMappingRequest: Sendable, Hashable {
        /// `DeviceName`.
        public var deviceName: String?
        /// `Ebs`.
        public var ebs: LaunchTemplateEbsBlockDeviceRequest?
        /// `NoDevice`.
        public var noDevice: String?
        /// `VirtualName`.
        public var virtualName: String?

        /// What is left out is the service's to choose.
        public init(
            deviceName: String? = nil,
            ebs: LaunchTemplateEbsBlockDeviceRequest? = nil,
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

extension EC2.LaunchTemplateBlockDeviceMappingRequest {
    package func write(to form: inout FormWriter) {
        form.member("DeviceName", deviceName) { $0.write($1) }
        form.member("Ebs", ebs) { $1.write(to: &$0) }
        form.member("NoDevice", noDevice) { $0.write($1) }
        form.member("VirtualName", virtualName) { $0.write($1) }
    }
}
