// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `WarmPoolConfig` of Amazon Elastic Kubernetes Service.
    public struct WarmPoolConfig: Sendable, Hashable {
        /// `enabled`.
        public var enabled: Bool?
        /// `maxGroupPreparedCapacity`.
        public var maxGroupPreparedCapacity: Int?
        /// `minSize`.
        public var minSize: Int?
        /// `poolState`.
        public var poolState: WarmPoolState?
        /// `reuseOnScaleIn`.
        public var reuseOnScaleIn: Bool?

        /// What is left out is the service's to choose.
        public init(
            enabled: Bool? = nil,
            maxGroupPreparedCapacity: Int? = nil,
            minSize: Int? = nil,
            poolState: WarmPoolState? = nil,
            reuseOnScaleIn: Bool? = nil
        ) {
            self.enabled = enabled
            self.maxGroupPreparedCapacity = maxGroupPreparedCapacity
            self.minSize = minSize
            self.poolState = poolState
            self.reuseOnScaleIn = reuseOnScaleIn
        }
    }
}

extension EKS.WarmPoolConfig {
    package func write(to object: inout JSONObject) {
        object.member("enabled", enabled) { .boolean($0) }
        object.member("maxGroupPreparedCapacity", maxGroupPreparedCapacity) { .integer($0) }
        object.member("minSize", minSize) { .integer($0) }
        object.member("poolState", poolState) { .string($0.rawValue) }
        object.member("reuseOnScaleIn", reuseOnScaleIn) { .boolean($0) }
    }
}

extension EKS.WarmPoolConfig {
    package init(json: JSONValue) throws {
        self.enabled = try json.member("enabled") { try $0.boolean() }
        self.maxGroupPreparedCapacity = try json.member("maxGroupPreparedCapacity") { try $0.integer() }
        self.minSize = try json.member("minSize") { try $0.integer() }
        self.poolState = try json.member("poolState") { EKS.WarmPoolState(rawValue: try $0.string()) }
        self.reuseOnScaleIn = try json.member("reuseOnScaleIn") { try $0.boolean() }
    }
}
