// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateInstanceMaintenanceOptionsRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateInstanceMaintenanceOptionsRequest: Sendable, Hashable {
        /// `AutoRecovery`.
        public var autoRecovery: LaunchTemplateAutoRecoveryState?

        /// What is left out is the service's to choose.
        public init(autoRecovery: LaunchTemplateAutoRecoveryState? = nil) {
            self.autoRecovery = autoRecovery
        }
    }
}

extension EC2.LaunchTemplateInstanceMaintenanceOptionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("AutoRecovery", autoRecovery) { $0.write($1.rawValue) }
    }
}
