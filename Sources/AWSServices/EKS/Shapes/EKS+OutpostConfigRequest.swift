// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `OutpostConfigRequest` of Amazon Elastic Kubernetes Service.
    public struct OutpostConfigRequest: Sendable, Hashable {
        /// `controlPlaneInstanceType`.
        public var controlPlaneInstanceType: String
        /// `outpostArns`.
        public var outpostArns: [String]
        /// `controlPlanePlacement`.
        public var controlPlanePlacement: ControlPlanePlacementRequest?

        /// What is left out is the service's to choose.
        public init(
            controlPlaneInstanceType: String,
            outpostArns: [String],
            controlPlanePlacement: ControlPlanePlacementRequest? = nil
        ) {
            self.controlPlaneInstanceType = controlPlaneInstanceType
            self.outpostArns = outpostArns
            self.controlPlanePlacement = controlPlanePlacement
        }
    }
}

extension EKS.OutpostConfigRequest {
    package func write(to object: inout JSONObject) {
        object.member("controlPlaneInstanceType", controlPlaneInstanceType) { .string($0) }
        object.member("outpostArns", outpostArns) { .list($0) { .string($0) } }
        object.member("controlPlanePlacement", controlPlanePlacement) { JSONObject.value($0.write(to:)) }
    }
}
