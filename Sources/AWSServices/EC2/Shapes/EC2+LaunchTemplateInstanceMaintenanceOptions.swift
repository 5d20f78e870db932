// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceMaintenanceOptions` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceMaintenanceOptions: Sendable, Hashable {
        /// `AutoRecovery`.
        public var autoRecovery: LaunchTemplateAutoRecoveryState?

        /// What is left out is the service's to choose.
        public init(autoRecovery: LaunchTemplateAutoRecoveryState? = nil) {
            self.autoRecovery = autoRecovery
        }
    }
}

extension EC2.LaunchTemplateInstanceMaintenanceOptions {
    package init(xml: XMLElement) throws {
        self.autoRecovery = try xml.member("autoRecovery") { EC2.LaunchTemplateAutoRecoveryState(rawValue: try $0.string()) }
    }
}
