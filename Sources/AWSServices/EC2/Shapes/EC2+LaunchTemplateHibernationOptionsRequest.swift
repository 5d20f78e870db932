// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateHibernationOptionsRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateHibernationOptionsRequest: Sendable, Hashable {
        /// `Configured`.
        public var configured: Bool?

        /// What is left out is the service's to choose.
        public init(configured: Bool? = nil) {
            self.configured = configured
        }
    }
}

extension EC2.LaunchTemplateHibernationOptionsRequest {
    package func write(to form: inout FormWriter) {
        form.member("Configured", configured) { $0.write($1) }
    }
}
