// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `RemoveTargetsResultEntry` of Amazon EventBridge.
    public struct RemoveTargetsResultEntry: Sendable, Hashable {
        /// `ErrorCode`.
        public var errorCode: String?
        /// `ErrorMessage`.
        public var errorMessage: String?
        /// `TargetId`.
        public var targetId: String?

        /// What is left out is the service's to choose.
        public init(errorCode: String? = nil, errorMessage: String? = nil, targetId: String? = nil) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            self.targetId = targetId
        }
    }
}

extension EventBridge.RemoveTargetsResultEntry {
    package init(json: JSONValue) throws {
        self.errorCode = try json.member("ErrorCode") { try $0.string() }
        self.errorMessage = try json.member("ErrorMessage") { try $0.string() }
        self.targetId = try json.member("TargetId") { try $0.string() }
    }
}
