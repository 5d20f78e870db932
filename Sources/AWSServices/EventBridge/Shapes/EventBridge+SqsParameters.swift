// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `SqsParameters` of Amazon EventBridge.
    public struct SqsParameters: Sendable, Hashable {
        /// `MessageGroupId`.
        public var messageGroupId: String?

        /// What is left out is the service's to choose.
        public init(messageGroupId: String? = nil) {
            self.messageGroupId = messageGroupId
        }
    }
}

extension EventBridge.SqsParameters {
    package func write(to object: inout JSONObject) {
        object.member("MessageGroupId", messageGroupId) { .string($0) }
    }
}

extension EventBridge.SqsParameters {
    package init(json: JSONValue) throws {
        self.messageGroupId = try json.member("MessageGroupId") { try $0.string() }
    }
}
