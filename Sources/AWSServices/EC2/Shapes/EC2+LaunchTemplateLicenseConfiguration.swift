// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateLicenseConfiguration` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateLicenseConfiguration: Sendable, Hashable {
        /// `LicenseConfigurationArn`.
        public var licenseConfigurationArn: String?

        /// What is left out is the service's to choose.
        public init(licenseConfigurationArn: String? = nil) {
            self.licenseConfigurationArn = licenseConfigurationArn
        }
    }
}

extension EC2.LaunchTemplateLicenseConfiguration {
    package init(xml: XMLElement) throws {
        self.licenseConfigurationArn = try xml.member("licenseConfigurationArn") { try $0.string() }
    }
}
