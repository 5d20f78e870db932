// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `ScopeConfiguration` of AWS CodeBuild.
    public struct ScopeConfiguration: Sendable, Hashable {
        /// `domain`.
        public var domain: String?
        /// `name`.
        public var name: String?
        /// `scope`.
        public var scope: WebhookScopeType?

        /// What is left out is the service's to choose.
        public init(domain: String? = nil, name: String? = nil, scope: WebhookScopeType? = nil) {
            self.domain = domain
            self.name = name
            self.scope = scope
        }
    }
}

extension CodeBuild.ScopeConfiguration {
    package func write(to object: inout JSONObject) {
        object.member("domain", domain) { .string($0) }
        object.member("name", name) { .string($0) }
        object.member("scope", scope) { .string($0.rawValue) }
    }
}

extension CodeBuild.ScopeConfiguration {
    package init(json: JSONValue) throws {
        self.domain = try json.member("domain") { try $0.string() }
        self.name = try json.member("name") { try $0.string() }
        self.scope = try json.member("scope") { CodeBuild.WebhookScopeType(rawValue: try $0.string()) }
    }
}
