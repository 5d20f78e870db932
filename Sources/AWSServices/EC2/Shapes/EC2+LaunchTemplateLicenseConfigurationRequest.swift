// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateLicenseConfigurationRequest` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateLicenseConfigurationRequest: Sendable, Hashable {
        /// `LicenseConfigurationArn`.
        public var licenseConfigurationArn: String?

        /// What is left out is the service's to choose.
        public init(licenseConfigurationArn: String? = nil) {
            self.licenseConfigurationArn = licenseConfigurationArn
        }
    }
}

extension EC2.LaunchTemplateLicenseConfigurationRequest {
    package func write(to form: inout FormWriter) {
        form.member("LicenseConfigurationArn", licenseConfigurationArn) { $0.write($1) }
    }
}
