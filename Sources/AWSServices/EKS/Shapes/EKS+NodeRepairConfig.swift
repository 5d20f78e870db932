// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `NodeRepairConfig` of Amazon Elastic Kubernetes Service.
    public struct NodeRepairConfig: Sendable, Hashable {
        /// `enabled`.
        public var enabled: Bool?
        /// `maxParallelNodesRepairedCount`.
        public var maxParallelNodesRepairedCount: Int?
        /// `maxParallelNodesRepairedPercentage`.
        public var maxParallelNodesRepairedPercentage: Int?
        /// `maxUnhealthyNodeThresholdCount`.
        public var maxUnhealthyNodeThresholdCount: Int?
        /// `maxUnhealthyNodeThresholdPercentage`.
        public var maxUnhealthyNodeThresholdPercentage: Int?
        /// `nodeRepairConfigOverrides`.
        public var nodeRepairConfigOverrides: [NodeRepairConfigOverrides]?

        /// What is left out is the service's to choose.
        public init(
            enabled: Bool? = nil,
            maxParallelNodesRepairedCount: Int? = nil,
            maxParallelNodesRepairedPercentage: Int? = nil,
            maxUnhealthyNodeThresholdCount: Int? = nil,
            maxUnhealthyNodeThresholdPercentage: Int? = nil,
            nodeRepairConfigOverrides: [NodeRepairConfigOverrides]? = nil
        ) {
            self.enabled = enabled
            self.maxParallelNodesRepairedCount = maxParallelNodesRepairedCount
            self.maxParallelNodesRepairedPercentage = maxParallelNodesRepairedPercentage
            self.maxUnhealthyNodeThresholdCount = maxUnhealthyNodeThresholdCount
            self.maxUnhealthyNodeThresholdPercentage = maxUnhealthyNodeThresholdPercentage
            self.nodeRepairConfigOverrides = nodeRepairConfigOverrides
        }
    }
}

extension EKS.NodeRepairConfig {
    package func write(to object: inout JSONObject) {
        object.member("enabled", enabled) { .boolean($0) }
        object.member("maxParallelNodesRepairedCount", maxParallelNodesRepairedCount) { .integer($0) }
        object.member("maxParallelNodesRepairedPercentage", maxParallelNodesRepairedPercentage) { .integer($0) }
        object.member("maxUnhealthyNodeThresholdCount", maxUnhealthyNodeThresholdCount) { .integer($0) }
        object.member("maxUnhealthyNodeThresholdPercentage", maxUnhealthyNodeThresholdPercentage) { .integer($0) }
        object.member("nodeRepairConfigOverrides", nodeRepairConfigOverrides) { .list($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension EKS.NodeRepairConfig {
    package init(json: JSONValue) throws {
        self.enabled = try json.member("enabled") { try $0.boolean() }
        self.maxParallelNodesRepairedCount = try json.member("maxParallelNodesRepairedCount") { try $0.integer() }
        self.maxParallelNodesRepairedPercentage = try json.member("maxParallelNodesRepairedPercentage") { try $0.integer() }
        self.maxUnhealthyNodeThresholdCount = try json.member("maxUnhealthyNodeThresholdCount") { try $0.integer() }
        self.maxUnhealthyNodeThresholdPercentage = try json.member("maxUnhealthyNodeThresholdPercentage") { try $0.integer() }
        self.nodeRepairConfigOverrides = try json.member("nodeRepairConfigOverrides") { try $0.list { try EKS.NodeRepairConfigOverrides(json: $0) } }
    }
}
