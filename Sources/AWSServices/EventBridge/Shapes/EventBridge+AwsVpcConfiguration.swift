// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

package import AWSClient

extension EventBridge {
    /// `AwsVpcConfiguration` of Amazon EventBridge.
    public struct AwsVpcConfiguration: Sendable, Hashable {
        /// `AssignPublicIp`.
        public var assignPublicIp: AssignPublicIp?
        /// `SecurityGroups`.
        public var securityGroups: [String]?
        /// `Subnets`.
        public var subnets: [String]?

        /// What is left out is the service's to choose.
        public init(assignPublicIp: AssignPublicIp? = nil, securityGroups: [String]? = nil, subnets: [String]? = nil) {
            self.assignPublicIp = assignPublicIp
            self.securityGroups = securityGroups
            self.subnets = subnets
        }
    }
}

extension EventBridge.AwsVpcConfiguration {
    package func write(to object: inout JSONObject) {
        object.member("AssignPublicIp", assignPublicIp) { .string($0.rawValue) }
        object.member("SecurityGroups", securityGroups) { .list($0) { .string($0) } }
        object.member("Subnets", subnets) { .list($0) { .string($0) } }
    }
}

extension EventBridge.AwsVpcConfiguration {
    package init(json: JSONValue) throws {
        self.assignPublicIp = try json.member("AssignPublicIp") { EventBridge.AssignPublicIp(rawValue: try $0.string()) }
        self.securityGroups = try json.member("SecurityGroups") { try $0.list { try $0.string() } }
        self.subnets = try json.member("Subnets") { try $0.list { try $0.string() } }
    }
}
