// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `AccessScope` of Amazon Elastic Kubernetes Service.
    public struct AccessScope: Sendable, Hashable {
        /// `namespaces`.
        public var namespaces: [String]?
        /// `type`.
        public var type: AccessScopeType?

        /// What is left out is the service's to choose.
        public init(namespaces: [String]? = nil, type: AccessScopeType? = nil) {
            self.namespaces = namespaces
            self.type = type
        }
    }
}

extension EKS.AccessScope {
    package func write(to object: inout JSONObject) {
        object.member("namespaces", namespaces) { .list($0) { .string($0) } }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension EKS.AccessScope {
    package init(json: JSONValue) throws {
        self.namespaces = try json.member("namespaces") { try $0.list { try $0.string() } }
        self.type = try json.member("type") { EKS.AccessScopeType(rawValue: try $0.string()) }
    }
}
