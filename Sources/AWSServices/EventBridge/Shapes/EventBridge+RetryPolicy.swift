// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `RetryPolicy` of Amazon EventBridge.
    public struct RetryPolicy: Sendable, Hashable {
        /// `MaximumEventAgeInSeconds`.
        public var maximumEventAgeInSeconds: Int?
        /// `MaximumRetryAttempts`.
        public var maximumRetryAttempts: Int?

        /// What is left out is the service's to choose.
        public init(maximumEventAgeInSeconds: Int? = nil, maximumRetryAttempts: Int? = nil) {
            self.maximumEventAgeInSeconds = maximumEventAgeInSeconds
            self.maximumRetryAttempts = maximumRetryAttempts
        }
    }
}

extension EventBridge.RetryPolicy {
    package func write(to object: inout JSONObject) {
        object.member("MaximumEventAgeInSeconds", maximumEventAgeInSeconds) { .integer($0) }
        object.member("MaximumRetryAttempts", maximumRetryAttempts) { .integer($0) }
    }
}

extension EventBridge.RetryPolicy {
    package init(json: JSONValue) throws {
        self.maximumEventAgeInSeconds = try json.member("MaximumEventAgeInSeconds") { try $0.integer() }
        self.maximumRetryAttempts = try json.member("MaximumRetryAttempts") { try $0.integer() }
    }
}
