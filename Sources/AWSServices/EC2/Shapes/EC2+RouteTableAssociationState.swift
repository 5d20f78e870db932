// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EC2 {
    /// `RouteTableAssociationState` of Amazon Elastic Compute Cloud.
    public struct RouteTableAssociationState: Sendable, Hashable {
        /// `State`.
        public var state: RouteTableAssociationStateCode?
        /// `StatusMessage`.
        public var statusMessage: String?

        /// What is left out is the service's to choose.
        public init(state: RouteTableAssociationStateCode? = nil, statusMessage: String? = nil) {
            self.state = state
            self.statusMessage = statusMessage
        }
    }
}

extension EC2.RouteTableAssociationState {
    package init(xml: XMLElement) throws {
        self.state = try xml.member("state") { EC2.RouteTableAssociationStateCode(rawValue: try $0.string()) }
        self.statusMessage = try xml.member("statusMessage") { try $0.string() }
    }
}
