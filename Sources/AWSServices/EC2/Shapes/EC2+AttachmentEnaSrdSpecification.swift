// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `AttachmentEnaSrdSpecification` of Amazon Elastic Compute Cloud.
    public struct AttachmentEnaSrdSpecification: Sendable, Hashable {
        /// `EnaSrdEnabled`.
        public var enaSrdEnabled: Bool?
        /// `EnaSrdUdpSpecification`.
        public var enaSrdUdpSpecification: AttachmentEnaSrdUdpSpecification?

        /// What is left out is the service's to choose.
        public init(enaSrdEnabled: Bool? = nil, enaSrdUdpSpecification: AttachmentEnaSrdUdpSpecification? = nil) {
            self.enaSrdEnabled = enaSrdEnabled
            self.enaSrdUdpSpecification = enaSrdUdpSpecification
        }
    }
}

extension EC2.AttachmentEnaSrdSpecification {
    package init(xml: XMLElement) throws {
        self.enaSrdEnabled = try xml.member("enaSrdEnabled") { try $0.boolean() }
        self.enaSrdUdpSpecification = try xml.member("enaSrdUdpSpecification") { try EC2.AttachmentEnaSrdUdpSpecification(xml: $0) }
    }
}
