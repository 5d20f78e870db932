// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AuthorizeSecurityGroupIngress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AuthorizeSecurityGroupIngress.html
    public enum AuthorizeSecurityGroupIngress: AWSOperation {
        public typealias Input = AuthorizeSecurityGroupIngressRequest
        public typealias Output = AuthorizeSecurityGroupIngressResult

        public static let name = "AuthorizeSecurityGroupIngress"
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

    /// `AuthorizeSecurityGroupIngressRequest` of Amazon Elastic Compute Cloud.
    public struct AuthorizeSecurityGroupIngressRequest: Sendable, Hashable {
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
        /// `SourceSecurityGroupName`.
        public var sourceSecurityGroupName: String?
        /// `SourceSecurityGroupOwnerId`.
        public var sourceSecurityGroupOwnerId: String?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
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
            sourceSecurityGroupName: String? = nil,
            sourceSecurityGroupOwnerId: String? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            toPort: Int? = nil
        ) {
            self.cidrIp = cidrIp
            self.dryRun = dryRun
            self.fromPort = fromPort
            self.groupId = groupId
            self.groupName = groupName
            self.ipPermissions = ipPermissions
            self.ipProtocol = ipProtocol
            self.sourceSecurityGroupName = sourceSecurityGroupName
            self.sourceSecurityGroupOwnerId = sourceSecurityGroupOwnerId
            self.tagSpecifications = tagSpecifications
            self.toPort = toPort
        }
    }

    /// `AuthorizeSecurityGroupIngressResult` of Amazon Elastic Compute Cloud.
    public struct AuthorizeSecurityGroupIngressResult: Sendable, Hashable {
        /// `Return`.
        public var `return`: Bool?
        /// `SecurityGroupRules`.
        public var securityGroupRules: [SecurityGroupRule]?

        /// What is left out is the service's to choose.
        public init(`return`: Bool? = nil, securityGroupRules: [SecurityGroupRule]? = nil) {
            self.`return` = `return`
            self.securityGroupRules = securityGroupRules
        }
    }
}

extension EC2.AuthorizeSecurityGroupIngressRequest {
    package func write(to form: inout FormWriter) {
        form.member("CidrIp", cidrIp) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("FromPort", fromPort) { $0.write($1) }
        form.member("GroupId", groupId) { $0.write($1) }
        form.member("GroupName", groupName) { $0.write($1) }
        form.member("IpPermissions", ipPermissions) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("IpProtocol", ipProtocol) { $0.write($1) }
        form.member("SourceSecurityGroupName", sourceSecurityGroupName) { $0.write($1) }
        form.member("SourceSecurityGroupOwnerId", sourceSecurityGroupOwnerId) { $0.write($1) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("ToPort", toPort) { $0.write($1) }
    }
}

extension EC2.AuthorizeSecurityGroupIngressResult {
    package init(xml: XMLElement) throws {
        self.`return` = try xml.member("return") { try $0.boolean() }
        self.securityGroupRules = try xml.member("securityGroupRuleSet") { try $0.list { try EC2.SecurityGroupRule(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `AuthorizeSecurityGroupIngress`.
    @discardableResult
    public func authorizeSecurityGroupIngress(_ input: AuthorizeSecurityGroupIngressRequest = AuthorizeSecurityGroupIngressRequest()) async throws -> AuthorizeSecurityGroupIngressResult {
        try await client.execute(AuthorizeSecurityGroupIngress.self, input)
    }
}
