// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `PlacementStrategy` of Amazon EventBridge.
    public struct PlacementStrategy: Sendable, Hashable {
        /// `field`.
        public var field: String?
        /// `type`.
        public var type: PlacementStrategyType?

        /// What is left out is the service's to choose.
        public init(field: String? = nil, type: PlacementStrategyType? = nil) {
            self.field = field
            self.type = type
        }
    }
}

extension EventBridge.PlacementStrategy {
    package func write(to object: inout JSONObject) {
        object.member("field", field) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension EventBridge.PlacementStrategy {
    package init(json: JSONValue) throws {
        self.field = try json.member("field") { try $0.string() }
        self.type = try json.member("type") { EventBridge.PlacementStrategyType(rawValue: try $0.string()) }
    }
}
