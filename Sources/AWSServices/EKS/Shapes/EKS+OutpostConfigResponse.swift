// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `OutpostConfigResponse` of Amazon Elastic Kubernetes Service.
    public struct OutpostConfigResponse: Sendable, Hashable {
        /// `controlPlaneInstanceType`.
        public var controlPlaneInstanceType: String?
        /// `controlPlanePlacement`.
        public var controlPlanePlacement: ControlPlanePlacementResponse?
        /// `outpostArns`.
        public var outpostArns: [String]?

        /// What is left out is the service's to choose.
        public init(
            controlPlaneInstanceType: String? = nil,
            controlPlanePlacement: ControlPlanePlacementResponse? = nil,
            outpostArns: [String]? = nil
        ) {
            self.controlPlaneInstanceType = controlPlaneInstanceType
            self.controlPlanePlacement = controlPlanePlacement
            self.outpostArns = outpostArns
        }
    }
}

extension EKS.OutpostConfigResponse {
    package init(json: JSONValue) throws {
        self.controlPlaneInstanceType = try json.member("controlPlaneInstanceType") { try $0.string() }
        self.controlPlanePlacement = try json.member("controlPlanePlacement") { try EKS.ControlPlanePlacementResponse(json: $0) }
        self.outpostArns = try json.member("outpostArns") { try $0.list { try $0.string() } }
    }
}
