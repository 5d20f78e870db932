// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `VpcCidrBlockState` of Amazon Elastic Compute Cloud.
    public struct VpcCidrBlockState: Sendable, Hashable {
        /// `State`.
        public var state: VpcCidrBlockStateCode?
        /// `StatusMessage`.
        public var statusMessage: String?

        /// What is left out is the service's to choose.
        public init(state: VpcCidrBlockStateCode? = nil, statusMessage: String? = nil) {
            self.state = state
            self.statusMessage = statusMessage
        }
    }
}

extension EC2.VpcCidrBlockState {
    package init(xml: XMLElement) throws {
        self.state = try xml.member("state") { EC2.VpcCidrBlockStateCode(rawValue: try $0.string()) }
        self.statusMessage = try xml.member("statusMessage") { try $0.string() }
    }
}
