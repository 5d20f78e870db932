// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateEnclaveOptionsRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateEnclaveOptionsRequest: Sendable, Hashable {
        /// `Enabled`.
        public var enabled: Bool?

        /// What is left out is the service's to choose.
        public init(enabled: Bool? = nil) {
            self.enabled = enabled
        }
    }
}

extension EC2.LaunchTemplateEnclaveOptionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("Enabled", enabled) { $0.write($1) }
    }
}
