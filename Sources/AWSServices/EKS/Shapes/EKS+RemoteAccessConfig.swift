// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EKS {
    /// `RemoteAccessConfig` of Amazon Elastic Kubernetes Service.
    public struct RemoteAccessConfig: Sendable, Hashable {
        /// `ec2SshKey`.
        public var ec2SshKey: String?
        /// `sourceSecurityGroups`.
        public var sourceSecurityGroups: [String]?

        /// What is left out is the service's to choose.
        public init(ec2SshKey: String? = nil, sourceSecurityGroups: [String]? = nil) {
            self.ec2SshKey = ec2SshKey
            self.sourceSecurityGroups = sourceSecurityGroups
        }
    }
}

extension EKS.RemoteAccessConfig {
    package func write(to object: inout JSONObject) {
        object.member("ec2SshKey", ec2SshKey) { .string($0) }
        object.member("sourceSecurityGroups", sourceSecurityGroups) { .list($0) { .string($0) } }
    }
}

extension EKS.RemoteAccessConfig {
    package init(json: JSONValue) throws {
        self.ec2SshKey = try json.member("ec2SshKey") { try $0.string() }
        self.sourceSecurityGroups = try json.member("sourceSecurityGroups") { try $0.list { try $0.string() } }
    }
}
