// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `ZonalShiftConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct ZonalShiftConfigResponse: Sendable, Hashable {
        /// `enabled`.
        public var enabled: Bool?

        /// What is left out is the service's to choose.
        public init(enabled: Bool? = nil) {
            self.enabled = enabled
        }
    }
}

extension EKS.ZonalShiftConfigResponse {
    package init(json: JSONValue) throws {
        self.enabled = try json.member("enabled") { try $0.boolean() }
    }
}
