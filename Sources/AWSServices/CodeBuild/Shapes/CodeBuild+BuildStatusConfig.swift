// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `BuildStatusConfig` of AWS CodeBuild.
    public struct BuildStatusConfig: Sendable, Hashable {
        /// `context`.
        public var context: String?
        /// `targetUrl`.
        public var targetUrl: String?

        /// What is left out is the service's to choose.
        public init(context: String? = nil, targetUrl: String? = nil) {
            self.context = context
            self.targetUrl = targetUrl
        }
    }
}

extension CodeBuild.BuildStatusConfig {
    package func write(to object: inout JSONObject) {
        object.member("context", context) { .string($0) }
        object.member("targetUrl", targetUrl) { .string($0) }
    }
}

extension CodeBuild.BuildStatusConfig {
    package init(json: JSONValue) throws {
        self.context = try json.member("context") { try $0.string() }
        self.targetUrl = try json.member("targetUrl") { try $0.string() }
    }
}
