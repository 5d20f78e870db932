// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `PlacementConstraint` of Amazon EventBridge.
    public struct PlacementConstraint: Sendable, Hashable {
        /// `expression`.
        public var expression: String?
        /// `type`.
        public var type: PlacementConstraintType?

        /// What is left out is the service's to choose.
        public init(expression: String? = nil, type: PlacementConstraintType? = nil) {
            self.expression = expression
            self.type = type
        }
    }
}

extension EventBridge.PlacementConstraint {
    package func write(to object: inout JSONObject) {
        object.member("expression", expression) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension EventBridge.PlacementConstraint {
    package init(json: JSONValue) throws {
        self.expression = try json.member("expression") { try $0.string() }
        self.type = try json.member("type") { EventBridge.PlacementConstraintType(rawValue: try $0.string()) }
    }
}
