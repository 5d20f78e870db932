// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `RevokeSecurityGroupIngress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupIngress.html
    public enum RevokeSecurityGroupIngress: AWSOperation {
        public typealias Input = RevokeSecurityGroupIngressRequest
        public typealias Output = RevokeSecurityGroupIngressResult

        public static let name = "RevokeSecurityGroupIngress"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `RevokeSecurityGroupIngressRequest` of Amazon Elastic Compute Cloud.
    public struct RevokeSecurityGroupIngressRequest: Sendable, Hashable {
        /// `CidrIp`.
        public var cidrIp: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `FromPort`.
        public var fromPort: Int?
        /// `GroupId`.
        public var groupId: String?
        /// `GroupName`.
        public var groupName: String?
        /// `IpPermissions`.
        public var ipPermissions: [IpPermission]?
        /// `IpProtocol`.
        public var ipProtocol: String?
        /// `SecurityGroupRuleIds`.
        public var securityGroupRuleIds: [String]?
        /// `SourceSecurityGroupName`.
        public var sourceSecurityGroupName: String?
        /// `SourceSecurityGroupOwnerId`.
        public var sourceSecurityGroupOwnerId: String?
        /// `ToPort`.
        public var toPort: Int?

        /// What is left out is the service's to choose.
        public init(
            cidrIp: String? = nil,
            dryRun: Bool? = nil,
            fromPort: Int? = nil,
            groupId: String? = nil,
            groupName: String? = nil,
            ipPermissions: [IpPermission]? = nil,
            ipProtocol: String? = nil,
            securityGroupRuleIds: [String]? = nil,
            sourceSecurityGroupName: String? = nil,
            sourceSecurityGroupOwnerId: String? = nil,
            toPort: Int? = nil
        ) {
            self.cidrIp = cidrIp
            self.dryRun = dryRun
            self.fromPort = fromPort
            self.groupId = groupId
            self.groupName = groupName
            self.ipPermissions = ipPermissions
            self.ipProtocol = ipProtocol
            self.securityGroupRuleIds = securityGroupRuleIds
            self.sourceSecurityGroupName = sourceSecurityGroupName
            self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
            self.toPort = toPort
        }
    }

    /// `RevokeSecurityGroupIngressResult` of Amazon Elastic Compute Cloud.
    public struct RevokeSecurityGroupIngressResult: Sendable, Hashable {
        /// `Return`.
        public var `return`: Bool?
        /// `RevokedSecurityGroupRules`.
        public var revokedSecurityGroupRules: [RevokedSecurityGroupRule]?
        /// `UnknownIpPermissions`.
        public var unknownIpPermissions: [IpPermission]?

        /// What is left out is the service's to choose.
        public init(
            `return`: Bool? = nil,
            revokedSecurityGroupRules: [RevokedSecurityGroupRule]? = nil,
            unknownIpPermissions: [IpPermission]? = nil
        ) {
            self.`return` = `return`
            self.revokedSecurityGroupRules = revokedSecurityGroupRules
            self.unknownIpPermissions = unknownIpPermissions
        }
    }
}

extension EC2.RevokeSecurityGroupIngressRequest {
    package func write(to form: inout FormWriter) {
        form.member("CidrIp", cidrIp) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("FromPort", fromPort) { $0.write($1) }
        form.member("GroupId", groupId) { $0.write($1) }
        form.member("GroupName", groupName) { $0.write($1) }
        form.member("IpPermissions", ipPermissions) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("IpProtocol", ipProtocol) { $0.write($1) }
        form.member("SecurityGroupRuleId", securityGroupRuleIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("SourceSecurityGroupName", sourceSecurityGroupName) { $0.write($1) }
        form.member("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId) { $0.write($1) }
        form.member("ToPort", toPort) { $0.write($1) }
    }
}

extension EC2.RevokeSecurityGroupIngressResult {
    package init(xml: XMLElement) throws {
        self.`return` = try xml.member("return") { try $0.boolean() }
        self.revokedSecurityGroupRules = try xml.member("revokedSecurityGroupRuleSet") { try $0.list { try EC2.RevokedSecurityGroupRule(xml: $0) } }
        self.unknownIpPermissions = try xml.member("unknownIpPermissionSet") { try $0.list { try EC2.IpPermission(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `RevokeSecurityGroupIngress`.
    @discardableResult
    public func revokeSecurityGroupIngress(_ input: RevokeSecurityGroupIngressRequest = RevokeSecurityGroupIngressRequest()) async throws -> RevokeSecurityGroupIngressResult {
        try await client.execute(RevokeSecurityGroupIngress.self, input)
    }
}
