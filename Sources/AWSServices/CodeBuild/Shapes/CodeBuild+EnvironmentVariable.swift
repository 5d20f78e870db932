// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `EnvironmentVariable` of AWS CodeBuild.
    public struct EnvironmentVariable: Sendable, Hashable {
        /// `name`.
        public var name: String?
        /// `type`.
        public var type: EnvironmentVariableType?
        /// `value`.
        public var value: String?

        /// What is left out is the service's to choose.
        public init(name: String? = nil, type: EnvironmentVariableType? = nil, value: String? = nil) {
            self.name = name
            self.type = type
            self.value = value
        }
    }
}

extension CodeBuild.EnvironmentVariable {
    package func write(to object: inout JSONObject) {
        object.member("name", name) { .string($0) }
        object.member("type", type) { .string($0.rawValue) }
        object.member("value", value) { .string($0) }
    }
}

extension CodeBuild.EnvironmentVariable {
    package init(json: JSONValue) throws {
        self.name = try json.member("name") { try $0.string() }
        self.type = try json.member("type") { CodeBuild.EnvironmentVariableType(rawValue: try $0.string()) }
        self.value = try json.member("value") { try $0.string() }
    }
}
