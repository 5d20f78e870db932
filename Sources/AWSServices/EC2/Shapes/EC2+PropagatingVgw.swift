// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `PropagatingVgw` of Amazon Elastic Compute Cloud.
    public struct PropagatingVgw: Sendable, Hashable {
        /// `GatewayId`.
        public var gatewayId: String?

        /// What is left out is the service's to choose.
        public init(gatewayId: String? = nil) {
            self.gatewayId = gatewayId
        }
    }
}

extension EC2.PropagatingVgw {
    package init(xml: XMLElement) throws {
        self.gatewayId = try xml.member("gatewayId") { try $0.string() }
    }
}
