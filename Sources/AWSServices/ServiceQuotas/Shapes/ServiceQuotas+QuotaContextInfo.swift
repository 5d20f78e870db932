// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension ServiceQuotas {
    /// `QuotaContextInfo` of Service Quotas.
    public struct QuotaContextInfo: Sendable, Hashable {
        /// `ContextId`.
        public var contextId: String?
        /// `ContextScope`.
        public var contextScope: QuotaContextScope?
        /// `ContextScopeType`.
        public var contextScopeType: String?

        /// What is left out is the service's to choose.
        public init(contextId: String? = nil, contextScope: QuotaContextScope? = nil, contextScopeType: String? = nil) {
            self.contextId = contextId
            self.contextScope = contextScope
            self.contextScopeType = contextScopeType
        }
    }
}

extension ServiceQuotas.QuotaContextInfo {
    package init(json: JSONValue) throws {
        self.contextId = try json.member("ContextId") { try $0.string() }
        self.contextScope = try json.member("ContextScope") { ServiceQuotas.QuotaContextScope(rawValue: try $0.string()) }
        self.contextScopeType = try json.member("ContextScopeType") { try $0.string() }
    }
}
