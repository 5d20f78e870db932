// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `BlockPublicAccessStates` of Amazon Elastic Compute Cloud.
    public struct BlockPublicAccessStates: Sendable, Hashable {
        /// `InternetGatewayBlockMode`.
        public var internetGatewayBlockMode: BlockPublicAccessMode?

        /// What is left out is the service's to choose.
        public init(internetGatewayBlockMode: BlockPublicAccessMode? = nil) {
            self.internetGatewayBlockMode = internetGatewayBlockMode
        }
    }
}

extension EC2.BlockPublicAccessStates {
    package init(xml: XMLElement) throws {
        self.internetGatewayBlockMode = try xml.member("internetGatewayBlockMode") { EC2.BlockPublicAccessMode(rawValue: try $0.string()) }
    }
}
