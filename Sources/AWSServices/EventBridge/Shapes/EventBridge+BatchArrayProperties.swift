// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `BatchArrayProperties` of Amazon EventBridge.
    public struct BatchArrayProperties: Sendable, Hashable {
        /// `Size`.
        public var size: Int?

        /// What is left out is the service's to choose.
        public init(size: Int? = nil) {
            self.size = size
        }
    }
}

extension EventBridge.BatchArrayProperties {
    package func write(to object: inout JSONObject) {
        object.member("Size", size) { .integer($0) }
    }
}

extension EventBridge.BatchArrayProperties {
    package init(json: JSONValue) throws {
        self.size = try json.member("Size") { try $0.integer() }
    }
}
