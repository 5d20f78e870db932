// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `RevokeSecurityGroupEgress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_RevokeSecurityGroupEgress.html
    public enum RevokeSecurityGroupEgress: AWSOperation {
        public typealias Input = RevokeSecurityGroupEgressRequest
        public typealias Output = RevokeSecurityGroupEgressResult

        public static let name = "RevokeSecurityGroupEgress"
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

    /// `RevokeSecurityGroupEgressRequest` of Amazon Elastic Compute Cloud.
    public struct RevokeSecurityGroupEgressRequest: Sendable, Hashable {
        /// `GroupId`.
        public var groupId: String
        /// `CidrIp`.
        public var cidrIp: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `FromPort`.
        public var fromPort: Int?
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
            groupId: String,
            cidrIp: String? = nil,
            dryRun: Bool? = nil,
            fromPort: Int? = nil,
            ipPermissions: [IpPermission]? = nil,
            ipProtocol: String? = nil,
            securityGroupRuleIds: [String]? = nil,
            sourceSecurityGroupName: String? = nil,
            sourceSecurityGroupOwnerId: String? = nil,
            toPort: Int? = nil
        ) {
            self.groupId = groupId
            self.cidrIp = cidrIp
            self.dryRun = dryRun
            self.fromPort = fromPort
            self.ipPermissions = ipPermissions
            self.ipProtocol = ipProtocol
            self.securityGroupRuleIds = securityGroupRuleIds
            self.sourceSecurityGroupName = sourceSecurityGroupName
            self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
            self.toPort = toPort
        }
    }

    /// `RevokeSecurityGroupEgressResult` of Amazon Elastic Compute Cloud.
    public struct RevokeSecurityGroupEgressResult: Sendable, Hashable {
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

extension EC2.RevokeSecurityGroupEgressRequest {
    package func write(to form: inout FormWriter) {
        form.member("GroupId", groupId) { $0.write($1) }
        form.member("CidrIp", cidrIp) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("FromPort", fromPort) { $0.write($1) }
        form.member("IpPermissions", ipPermissions) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("IpProtocol", ipProtocol) { $0.write($1) }
        form.member("SecurityGroupRuleId", securityGroupRuleIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("SourceSecurityGroupName", sourceSecurityGroupName) { $0.write($1) }
        form.member("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId) { $0.write($1) }
        form.member("ToPort", toPort) { $0.write($1) }
    }
}

extension EC2.RevokeSecurityGroupEgressResult {
    package init(xml: XMLElement) throws {
        self.`return` = try xml.member("return") { try $0.boolean() }
        self.revokedSecurityGroupRules = try xml.member("revokedSecurityGroupRuleSet") { try $0.list { try EC2.RevokedSecurityGroupRule(xml: $0) } }
        self.unknownIpPermissions = try xml.member("unknownIpPermissionSet") { try $0.list { try EC2.IpPermission(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `RevokeSecurityGroupEgress`.
    @discardableResult
    public func revokeSecurityGroupEgress(_ input: RevokeSecurityGroupEgressRequest) async throws -> RevokeSecurityGroupEgressResult {
        try await client.execute(RevokeSecurityGroupEgress.self, input)
    }
}
