// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `EncryptionConfig` of Amazon Elastic Kubernetes Service.
    public struct EncryptionConfig: Sendable, Hashable {
        /// `provider`.
        public var provider: Provider?
        /// `resources`.
        public var resources: [String]?

        /// What is left out is the service's to choose.
        public init(provider: Provider? = nil, resources: [String]? = nil) {
            self.provider = provider
            self.resources = resources
        }
    }
}

extension EKS.EncryptionConfig {
    package func write(to object: inout JSONObject) {
        object.member("provider", provider) { JSONObject.value($0.write(to:)) }
        object.member("resources", resources) { .list($0) { .string($0) } }
    }
}

extension EKS.EncryptionConfig {
    package init(json: JSONValue) throws {
        self.provider = try json.member("provider") { try EKS.Provider(json: $0) }
        self.resources = try json.member("resources") { try $0.list { try $0.string() } }
    }
}
