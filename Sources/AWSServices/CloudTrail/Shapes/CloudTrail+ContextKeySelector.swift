// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CloudTrail {
    /// `ContextKeySelector` of AWS CloudTrail.
    public struct ContextKeySelector: Sendable, Hashable {
        /// `Equals`.
        public var equals: [String]?
        /// `Type`.
        public var type: TypeShape?

        /// What is left out is the service's to choose.
        public init(equals: [String]? = nil, type: TypeShape? = nil) {
            self.equals = equals
            self.type = type
        }
    }
}

extension CloudTrail.ContextKeySelector {
    package func write(to object: inout JSONObject) {
        object.member("Equals", equals) { .list($0) { .string($0) } }
        object.member("Type", type) { .string($0.rawValue) }
    }
}

extension CloudTrail.ContextKeySelector {
    package init(json: JSONValue) throws {
        self.equals = try json.member("Equals") { try $0.list { try $0.string() } }
        self.type = try json.member("Type") { CloudTrail.TypeShape(rawValue: try $0.string()) }
    }
}
