// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `WebhookFilter` of AWS CodeBuild.
    public struct WebhookFilter: Sendable, Hashable {
        /// `excludeMatchedPattern`.
        public var excludeMatchedPattern: Bool?
        /// `pattern`.
        public var pattern: String?
        /// `type`.
        public var type: WebhookFilterType?

        /// What is left out is the service's to choose.
        public init(excludeMatchedPattern: Bool? = nil, pattern: String? = nil, type: WebhookFilterType? = nil) {
            self.excludeMatchedPattern = excludeMatchedPattern
            self.pattern = pattern
            self.type = type
        }
    }
}

extension CodeBuild.WebhookFilter {
    package func write(to object: inout JSONObject) {
        object.member("excludeMatchedPattern", excludeMatchedPattern) { .boolean($0) }
        object.member("pattern", pattern) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension CodeBuild.WebhookFilter {
    package init(json: JSONValue) throws {
        self.excludeMatchedPattern = try json.member("excludeMatchedPattern") { try $0.boolean() }
        self.pattern = try json.member("pattern") { try $0.string() }
        self.type = try json.member("type") { CodeBuild.WebhookFilterType(rawValue: try $0.string()) }
    }
}
