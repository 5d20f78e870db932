// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `NodegroupUpdateConfig` of Amazon Elastic Kubernetes Service.
    public struct NodegroupUpdateConfig: Sendable, Hashable {
        /// `maxUnavailable`.
        public var maxUnavailable: Int?
        /// `maxUnavailablePercentage`.
        public var maxUnavailablePercentage: Int?
        /// `updateStrategy`.
        public var updateStrategy: NodegroupUpdateStrategies?

        /// What is left out is the service's to choose.
        public init(
            maxUnavailable: Int? = nil,
            maxUnavailablePercentage: Int? = nil,
            updateStrategy: NodegroupUpdateStrategies? = nil
        ) {
            self.maxUnavailable = maxUnavailable
            self.maxUnavailablePercentage = maxUnavailablePercentage
            self.updateStrategy = updateStrategy
        }
    }
}

extension EKS.NodegroupUpdateConfig {
    package func write(to object: inout JSONObject) {
        object.member("maxUnavailable", maxUnavailable) { .integer($0) }
        object.member("maxUnavailablePercentage", maxUnavailablePercentage) { .integer($0) }
        object.member("updateStrategy", updateStrategy) { .string($0.rawValue) }
    }
}

extension EKS.NodegroupUpdateConfig {
    package init(json: JSONValue) throws {
        self.maxUnavailable = try json.member("maxUnavailable") { try $0.integer() }
        self.maxUnavailablePercentage = try json.member("maxUnavailablePercentage") { try $0.integer() }
        self.updateStrategy = try json.member("updateStrategy") { EKS.NodegroupUpdateStrategies(rawValue: try $0.string()) }
    }
}
