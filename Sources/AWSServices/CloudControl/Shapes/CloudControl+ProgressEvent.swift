// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension CloudControl {
    /// `ProgressEvent` of AWS Cloud Control API.
    public struct ProgressEvent: Sendable, Hashable {
        /// `ErrorCode`.
        public var errorCode: HandlerErrorCode?
        /// `EventTime`.
        public var eventTime: Timestamp?
        /// `HooksRequestToken`.
        public var hooksRequestToken: String?
        /// `Identifier`.
        public var identifier: String?
        /// `Operation`.
        public var operation: Operation?
        /// `OperationStatus`.
        public var operationStatus: OperationStatus?
        /// `RequestToken`.
        public var requestToken: String?
        /// `ResourceModel`.
        public var resourceModel: String?
        /// `RetryAfter`.
        public var retryAfter: Timestamp?
        /// `StatusMessage`.
        public var statusMessage: String?
        /// `TypeName`.
        public var typeName: String?

        /// What is left out is the service's to choose.
        public init(
            errorCode: HandlerErrorCode? = nil,
            eventTime: Timestamp? = nil,
            hooksRequestToken: String? = nil,
            identifier: String? = nil,
            operation: Operation? = nil,
            operationStatus: OperationStatus? = nil,
            requestToken: String? = nil,
            resourceModel: String? = nil,
            retryAfter: Timestamp? = nil,
            statusMessage: String? = nil,
            typeName: String? = nil
        ) {
            self.errorCode = errorCode
            self.eventTime = eventTime
            self.hooksRequestToken = hooksRequestToken
            self.identifier = identifier
            self.operation = operation
            self.operationStatus = operationStatus
            self.requestToken = requestToken
            self.resourceModel = resourceModel
            self.retryAfter = retryAfter
            self.statusMessage = statusMessage
            self.typeName = typeName
        }
    }
}

extension CloudControl.ProgressEvent {
    package init(json: JSONValue) throws {
        self.errorCode = try json.member("ErrorCode") { CloudControl.HandlerErrorCode(rawValue: try $0.string()) }
        self.eventTime = try json.member("EventTime") { try $0.timestamp() }
        self.hooksRequestToken = try json.member("HooksRequestToken") { try $0.string() }
        self.identifier = try json.member("Identifier") { try $0.string() }
        self.operation = try json.member("Operation") { CloudControl.Operation(rawValue: try $0.string()) }
        self.operationStatus = try json.member("OperationStatus") { CloudControl.OperationStatus(rawValue: try $0.string()) }
        self.requestToken = try json.member("RequestToken") { try $0.string() }
        self.resourceModel = try json.member("ResourceModel") { try $0.string() }
        self.retryAfter = try json.member("RetryAfter") { try $0.timestamp() }
        self.statusMessage = try json.member("StatusMessage") { try $0.string() }
        self.typeName = try json.member("TypeName") { try $0.string() }
    }
}
