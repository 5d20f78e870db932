// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `InternetGateway` of Amazon Elastic Compute Cloud.
    public struct InternetGateway: Sendable, Hashable {
        /// `Attachments`.
        public var attachments: [InternetGatewayAttachment]?
        /// `InternetGatewayId`.
        public var internetGatewayId: String?
        /// `OwnerId`.
        public var ownerId: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(
            attachments: [InternetGatewayAttachment]? = nil,
            internetGatewayId: String? = nil,
            ownerId: String? = nil,
            tags: [Tag]? = nil
        ) {
            self.attachments = attachments
            self.internetGatewayId = internetGatewayId
            self.ownerId = ownerId
            self.tags = tags
        }
    }
}

extension EC2.InternetGateway {
    package init(xml: XMLElement) throws {
        self.attachments = try xml.member("attachmentSet") { try $0.list { try EC2.InternetGatewayAttachment(xml: $0) } }
        self.internetGatewayId = try xml.member("internetGatewayId") { try $0.string() }
        self.ownerId = try xml.member("ownerId") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
    }
}
