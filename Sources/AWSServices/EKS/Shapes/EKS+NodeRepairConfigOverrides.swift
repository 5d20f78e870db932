// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `NodeRepairConfigOverrides` of Amazon Elastic Kubernetes Service.
    public struct NodeRepairConfigOverrides: Sendable, Hashable {
        /// `minRepairWaitTimeMins`.
        public var minRepairWaitTimeMins: Int?
        /// `nodeMonitoringCondition`.
        public var nodeMonitoringCondition: String?
        /// `nodeUnhealthyReason`.
        public var nodeUnhealthyReason: String?
        /// `repairAction`.
        public var repairAction: RepairAction?

        /// What is left out is the service's to choose.
        public init(
            minRepairWaitTimeMins: Int? = nil,
            nodeMonitoringCondition: String? = nil,
            nodeUnhealthyReason: String? = nil,
            repairAction: RepairAction? = nil
        ) {
            self.minRepairWaitTimeMins = minRepairWaitTimeMins
            self.nodeMonitoringCondition = nodeMonitoringCondition
            self.nodeUnhealthyReason = nodeUnhealthyReason
            self.repairAction = repairAction
        }
    }
}

extension EKS.NodeRepairConfigOverrides {
    package func write(to object: inout JSONObject) {
        object.member("minRepairWaitTimeMins", minRepairWaitTimeMins) { .integer($0) }
        object.member("nodeMonitoringCondition", nodeMonitoringCondition) { .string($0) }
        object.member("nodeUnhealthyReason", nodeUnhealthyReason) { .string($0) }
        object.member("repairAction", repairAction) { .string($0.rawValue) }
    }
}

extension EKS.NodeRepairConfigOverrides {
    package init(json: JSONValue) throws {
        self.minRepairWaitTimeMins = try json.member("minRepairWaitTimeMins") { try $0.integer() }
        self.nodeMonitoringCondition = try json.member("nodeMonitoringCondition") { try $0.string() }
        self.nodeUnhealthyReason = try json.member("nodeUnhealthyReason") { try $0.string() }
        self.repairAction = try json.member("repairAction") { EKS.RepairAction(rawValue: try $0.string()) }
    }
}
