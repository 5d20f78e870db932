// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `LaunchTemplateEnaSrdSpecification` of Amazon Elastic Compute Cloud.
    public struct LaunchTemplateEnaSrdSpecification: Sendable, Hashable {
        /// `EnaSrdEnabled`.
        public var enaSrdEnabled: Bool?
        /// `EnaSrdUdpSpecification`.
        public var enaSrdUdpSpecification: LaunchTemplateEnaSrdUdpSpecification?

        /// What is left out is the service's to choose.
        public init(enaSrdEnabled: Bool? = nil, enaSrdUdpSpecification: LaunchTemplateEnaSrdUdpSpecification? = nil) {
            self.enaSrdEnabled = enaSrdEnabled
            self.enaSrdUdpSpecification = enaSrdUdpSpecification
        }
    }
}

extension EC2.LaunchTemplateEnaSrdSpecification {
    package init(xml: XMLElement) throws {
        self.enaSrdEnabled = try xml.member("enaSrdEnabled") { try $0.boolean() }
        self.enaSrdUdpSpecification = try xml.member("enaSrdUdpSpecification") { try EC2.LaunchTemplateEnaSrdUdpSpecification(xml: $0) }
    }
}
