// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `InternetGatewayAttachment` of Amazon Elastic Compute Cloud.
    public struct InternetGatewayAttachment: Sendable, Hashable {
        /// `State`.
        public var state: AttachmentStatus?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(state: AttachmentStatus? = nil, vpcId: String? = nil) {
            self.state = state
            self.vpcId = vpcId
        }
    }
}

extension EC2.InternetGatewayAttachment {
    package init(xml: XMLElement) throws {
        self.state = try xml.member("state") { EC2.AttachmentStatus(rawValue: try $0.string()) }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}
