// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `LaunchTemplateSpecification` of Amazon Elastic Kubernetes Service.
    public struct LaunchTemplateSpecification: Sendable, Hashable {
        /// `id`.
        public var id: String?
        /// `name`.
        public var name: String?
        /// `version`.
        public var version: String?

        /// What is left out is the service's to choose.
        public init(id: String? = nil, name: String? = nil, version: String? = nil) {
            self.id = id
            self.name = name
            self.version = version
        }
    }
}

extension EKS.LaunchTemplateSpecification {
    package func write(to object: inout JSONObject) {
        object.member("id", id) { .string($0) }
        object.member("name", name) { .string($0) }
        object.member("version", version) { .string($0) }
    }
}

extension EKS.LaunchTemplateSpecification {
    package init(json: JSONValue) throws {
        self.id = try json.member("id") { try $0.string() }
        self.name = try json.member("name") { try $0.string() }
        self.version = try json.member("version") { try $0.string() }
    }
}
