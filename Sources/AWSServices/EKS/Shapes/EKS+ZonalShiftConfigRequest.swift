// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `ZonalShiftConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct ZonalShiftConfigRequest: Sendable, Hashable {
        /// `enabled`.
        public var enabled: Bool?

        /// What is left out is the service's to choose.
        public init(enabled: Bool? = nil) {
            self.enabled = enabled
        }
    }
}

extension EKS.ZonalShiftConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("enabled", enabled) { .boolean($0) }
    }
}
