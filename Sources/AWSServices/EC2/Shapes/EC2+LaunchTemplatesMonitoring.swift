// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplatesMonitoring` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplatesMonitoring: Sendable, Hashable {
        /// `Enabled`.
        public var enabled: Bool?

        /// What is left out is the service's to choose.
        public init(enabled: Bool? = nil) {
            self.enabled = enabled
        }
    }
}

extension EC2.LaunchTemplatesMonitoring {
    package init(xml: XMLElement) throws {
        self.enabled = try xml.member("enabled") { try $0.boolean() }
    }
}
