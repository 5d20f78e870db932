// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `DeadLetterConfig` of Amazon EventBridge.
    public struct DeadLetterConfig: Sendable, Hashable {
        /// `Arn`.
        public var arn: String?

        /// What is left out is the service's to choose.
        public init(arn: String? = nil) {
            self.arn = arn
        }
    }
}

extension EventBridge.DeadLetterConfig {
    package func write(to object: inout JSONObject) {
        object.member("Arn", arn) { .string($0) }
    }
}

extension EventBridge.DeadLetterConfig {
    package init(json: JSONValue) throws {
        self.arn = try json.member("Arn") { try $0.string() }
    }
}
