// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateEnaSrdUdpSpecification` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateEnaSrdUdpSpecification: Sendable, Hashable {
        /// `EnaSrdUdpEnabled`.
        public var enaSrdUdpEnabled: Bool?

        /// What is left out is the service's to choose.
        public init(enaSrdUdpEnabled: Bool? = nil) {
            self.enaSrdUdpEnabled = enaSrdUdpEnabled
        }
    }
}

extension EC2.LaunchTemplateEnaSrdUdpSpecification {
    package init(xml: XMLElement) throws {
        self.enaSrdUdpEnabled = try xml.member("enaSrdUdpEnabled") { try $0.boolean() }
    }
}
