// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `BatchParameters` of Amazon EventBridge.
    public struct BatchParameters: Sendable, Hashable {
        /// `ArrayProperties`.
        public var arrayProperties: BatchArrayProperties?
        /// `JobDefinition`.
        public var jobDefinition: String?
        /// `JobName`.
        public var jobName: String?
        /// `RetryStrategy`.
        public var retryStrategy: BatchRetryStrategy?

        /// What is left out is the service's to choose.
        public init(
            arrayProperties: BatchArrayProperties? = nil,
            jobDefinition: String? = nil,
            jobName: String? = nil,
            retryStrategy: BatchRetryStrategy? = nil
        ) {
            self.arrayProperties = arrayProperties
            self.jobDefinition = jobDefinition
            self.jobName = jobName
            self.retryStrategy = retryStrategy
        }
    }
}

extension EventBridge.BatchParameters {
    package func write(to object: inout JSONObject) {
        object.member("ArrayProperties", arrayProperties) { JSONObject.value($0.write(to:)) }
        object.member("JobDefinition", jobDefinition) { .string($0) }
        object.member("JobName", jobName) { .string($0) }
        object.member("RetryStrategy", retryStrategy) { JSONObject.value($0.write(to:)) }
    }
}

extension EventBridge.BatchParameters {
    package init(json: JSONValue) throws {
        self.arrayProperties = try json.member("ArrayProperties") { try EventBridge.BatchArrayProperties(json: $0) }
        self.jobDefinition = try json.member("JobDefinition") { try $0.string() }
        self.jobName = try json.member("JobName") { try $0.string() }
        self.retryStrategy = try json.member("RetryStrategy") { try EventBridge.BatchRetryStrategy(json: $0) }
    }
}
