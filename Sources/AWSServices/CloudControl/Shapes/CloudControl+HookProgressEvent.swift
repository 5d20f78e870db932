// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudControl {
    /// `HookProgressEvent` of AWS Cloud Control API.
    public struct HookProgressEvent: Sendable, Hashable {
        /// `FailureMode`.
        public var failureMode: String?
        /// `HookEventTime`.
        public var hookEventTime: Timestamp?
        /// `HookStatus`.
        public var hookStatus: String?
        /// `HookStatusMessage`.
        public var hookStatusMessage: String?
        /// `HookTypeArn`.
        public var hookTypeArn: String?
        /// `HookTypeName`.
        public var hookTypeName: String?
        /// `HookTypeVersionId`.
        public var hookTypeVersionId: String?
        /// `InvocationPoint`.
        public var invocationPoint: String?

        /// What is left out is the service's to choose.
        public init(
            failureMode: String? = nil,
            hookEventTime: Timestamp? = nil,
            hookStatus: String? = nil,
            hookStatusMessage: String? = nil,
            hookTypeArn: String? = nil,
            hookTypeName: String? = nil,
            hookTypeVersionId: String? = nil,
            invocationPoint: String? = nil
        ) {
            self.failureMode = failureMode
            self.hookEventTime = hookEventTime
            self.hookStatus = hookStatus
            self.hookStatusMessage = hookStatusMessage
            self.hookTypeArn = hookTypeArn
            self.hookTypeName = hookTypeName
            self.hookTypeVersionId = hookTypeVersionId
            self.invocationPoint = invocationPoint
        }
    }
}

extension CloudControl.HookProgressEvent {
    package init(json: JSONValue) throws {
        self.failureMode = try json.member("FailureMode") { try $0.string() }
        self.hookEventTime = try json.member("HookEventTime") { try $0.timestamp() }
        self.hookStatus = try json.member("HookStatus") { try $0.string() }
        self.hookStatusMessage = try json.member("HookStatusMessage") { try $0.string() }
        self.hookTypeArn = try json.member("HookTypeArn") { try $0.string() }
        self.hookTypeName = try json.member("HookTypeName") { try $0.string() }
        self.hookTypeVersionId = try json.member("HookTypeVersionId") { try $0.string() }
        self.invocationPoint = try json.member("InvocationPoint") { try $0.string() }
    }
}
