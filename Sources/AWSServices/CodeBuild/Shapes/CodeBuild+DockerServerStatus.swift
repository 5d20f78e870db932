// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `DockerServerStatus` of AWS CodeBuild.
    public struct DockerServerStatus: Sendable, Hashable {
        /// `message`.
        public var message: String?
        /// `status`.
        public var status: String?

        /// What is left out is the service's to choose.
        public init(message: String? = nil, status: String? = nil) {
            self.message = message
            self.status = status
        }
    }
}

extension CodeBuild.DockerServerStatus {
    package func write(to object: inout JSONObject) {
        object.member("message", message) { .string($0) }
        object.member("status", status) { .string($0) }
    }
}

extension CodeBuild.DockerServerStatus {
    package init(json: JSONValue) throws {
        self.message = try json.member("message") { try $0.string() }
        self.status = try json.member("status") { try $0.string() }
    }
}
