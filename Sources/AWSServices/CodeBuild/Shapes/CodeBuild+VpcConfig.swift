// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension CodeBuild {
    /// `VpcConfig` of AWS CodeBuild.
    public struct VpcConfig: Sendable, Hashable {
        /// `securityGroupIds`.
        public var securityGroupIds: [String]?
        /// `subnets`.
        public var subnets: [String]?
        /// `vpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(securityGroupIds: [String]? = nil, subnets: [String]? = nil, vpcId: String? = nil) {
            self.securityGroupIds = securityGroupIds
            self.subnets = subnets
            self.vpcId = vpcId
        }
    }
}

extension CodeBuild.VpcConfig {
    package func write(to object: inout JSONObject) {
        object.member("securityGroupIds", securityGroupIds) { .list($0) { .string($0) } }
        object.member("subnets", subnets) { .list($0) { .string($0) } }
        object.member("vpcId", vpcId) { .string($0) }
    }
}

extension CodeBuild.VpcConfig {
    package init(json: JSONValue) throws {
        self.securityGroupIds = try json.member("securityGroupIds") { try $0.list { try $0.string() } }
        self.subnets = try json.member("subnets") { try $0.list { try $0.string() } }
        self.vpcId = try json.member("vpcId") { try $0.string() }
    }
}
