// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateHibernationOptions` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateHibernationOptions: Sendable, Hashable {
        /// `Configured`.
        public var configured: Bool?

        /// What is left out is the service's to choose.
        public init(configured: Bool? = nil) {
            self.configured = configured
        }
    }
}

extension EC2.LaunchTemplateHibernationOptions {
    package init(xml: XMLElement) throws {
        self.configured = try xml.member("configured") { try $0.boolean() }
    }
}
