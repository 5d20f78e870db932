// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `CapacityProviderStrategyItem` of Amazon EventBridge.
    public struct CapacityProviderStrategyItem: Sendable, Hashable {
        /// `base`.
        public var base: Int?
        /// `capacityProvider`.
        public var capacityProvider: String?
        /// `weight`.
        public var weight: Int?

        /// What is left out is the service's to choose.
        public init(base: Int? = nil, capacityProvider: String? = nil, weight: Int? = nil) {
            self.base = base
            self.capacityProvider = capacityProvider
            self.weight = weight
        }
    }
}

extension EventBridge.CapacityProviderStrategyItem {
    package func write(to object: inout JSONObject) {
        object.member("base", base) { .integer($0) }
        object.member("capacityProvider", capacityProvider) { .string($0) }
        object.member("weight", weight) { .integer($0) }
    }
}

extension EventBridge.CapacityProviderStrategyItem {
    package init(json: JSONValue) throws {
        self.base = try json.member("base") { try $0.integer() }
        self.capacityProvider = try json.member("capacityProvider") { try $0.string() }
        self.weight = try json.member("weight") { try $0.integer() }
    }
}
