// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `BatchRetryStrategy` of Amazon EventBridge.
    public struct BatchRetryStrategy: Sendable, Hashable {
        /// `Attempts`.
        public var attempts: Int?

        /// What is left out is the service's to choose.
        public init(attempts: Int? = nil) {
            self.attempts = attempts
        }
    }
}

extension EventBridge.BatchRetryStrategy {
    package func write(to object: inout JSONObject) {
        object.member("Attempts", attempts) { .integer($0) }
    }
}

extension EventBridge.BatchRetryStrategy {
    package init(json: JSONValue) throws {
        self.attempts = try json.member("Attempts") { try $0.integer() }
    }
}
