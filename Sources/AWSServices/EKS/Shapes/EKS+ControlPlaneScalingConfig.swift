// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `ControlPlaneScalingConfig` of Amazon Elastic Kubernetes Service.
    public struct ControlPlaneScalingConfig: Sendable, Hashable {
        /// `tier`.
        public var tier: ProvisionedControlPlaneTier?

        /// What is left out is the service's to choose.
        public init(tier: ProvisionedControlPlaneTier? = nil) {
            self.tier = tier
        }
    }
}

extension EKS.ControlPlaneScalingConfig {
    package func write(to object: inout JSONObject) {
        object.member("tier", tier) { .string($0.rawValue) }
    }
}

extension EKS.ControlPlaneScalingConfig {
    package init(json: JSONValue) throws {
        self.tier = try json.member("tier") { EKS.ProvisionedControlPlaneTier(rawValue: try $0.string()) }
    }
}
