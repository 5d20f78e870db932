// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `SourceAuth` of AWS CodeBuild.
    public struct SourceAuth: Sendable, Hashable {
        /// `resource`.
        public var resource: String?
        /// `type`.
        public var type: SourceAuthType?

        /// What is left out is the service's to choose.
        public init(resource: String? = nil, type: SourceAuthType? = nil) {
            self.resource = resource
            self.type = type
        }
    }
}

extension CodeBuild.SourceAuth {
    package func write(to object: inout JSONObject) {
        object.member("resource", resource) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
    }
}

extension CodeBuild.SourceAuth {
    package init(json: JSONValue) throws {
        self.resource = try json.member("resource") { try $0.string() }
        self.type = try json.member("type") { CodeBuild.SourceAuthType(rawValue: try $0.string()) }
    }
}
