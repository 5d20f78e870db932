// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `DockerServer` of AWS CodeBuild.
    public struct DockerServer: Sendable, Hashable {
        /// `computeType`.
        public var computeType: ComputeType?
        /// `securityGroupIds`.
        public var securityGroupIds: [String]?
        /// `status`.
        public var status: DockerServerStatus?

        /// What is left out is the service's to choose.
        public init(
            computeType: ComputeType? = nil,
            securityGroupIds: [String]? = nil,
            status: DockerServerStatus? = nil
        ) {
            self.computeType = computeType
            self.securityGroupIds = securityGroupIds
            self.status = status
        }
    }
}

extension CodeBuild.DockerServer {
    package func write(to object: inout JSONObject) {
        object.member("computeType", computeType) { .string($0.rawValue) }
        object.member("securityGroupIds", securityGroupIds) { .list($0) { .string($0) } }
        object.member("status", status) { JSONObject.value($0.write(to:)) }
    }
}

extension CodeBuild.DockerServer {
    package init(json: JSONValue) throws {
        self.computeType = try json.member("computeType") { CodeBuild.ComputeType(rawValue: try $0.string()) }
        self.securityGroupIds = try json.member("securityGroupIds") { try $0.list { try $0.string() } }
        self.status = try json.member("status") { try CodeBuild.DockerServerStatus(json: $0) }
    }
}
