// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `UpdateSecurityGroupRuleDescriptionsIngress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UpdateSecurityGroupRuleDescriptionsIngress.html
    public enum UpdateSecurityGroupRuleDescriptionsIngress: AWSOperation {
        public typealias Input = UpdateSecurityGroupRuleDescriptionsIngressRequest
        public typealias Output = UpdateSecurityGroupRuleDescriptionsIngressResult

        public static let name = "UpdateSecurityGroupRuleDescriptionsIngress"
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

    /// `UpdateSecurityGroupRuleDescriptionsIngressRequest` of Amazon Elastic Compute Cloud.
    public struct UpdateSecurityGroupRuleDescriptionsIngressRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `GroupId`.
        public var groupId: String?
        /// `GroupName`.
        public var groupName: String?
        /// `IpPermissions`.
        public var ipPermissions: [IpPermission]?
        /// `SecurityGroupRuleDescriptions`.
        public var securityGroupRuleDescriptions: [SecurityGroupRuleDescription]?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            groupId: String? = nil,
            groupName: String? = nil,
            ipPermissions: [IpPermission]? = nil,
            securityGroupRuleDescriptions: [SecurityGroupRuleDescription]? = nil
        ) {
            self.dryRun = dryRun
            self.groupId = groupId
            self.groupName = groupName
            self.ipPermissions = ipPermissions
            self.securityGroupRuleDescriptions = securityGroupRuleDescriptions
        }
    }

    /// `UpdateSecurityGroupRuleDescriptionsIngressResult` of Amazon Elastic Compute Cloud.
    public struct UpdateSecurityGroupRuleDescriptionsIngressResult: Sendable, Hashable {
        /// `Return`.
        public var `return`: Bool?

        /// What is left out is the service's to choose.
        public init(`return`: Bool? = nil) {
            self.`return` = `return`
        }
    }
}

extension EC2.UpdateSecurityGroupRuleDescriptionsIngressRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("GroupId", groupId) { $0.write($1) }
        form.member("GroupName", groupName) { $0.write($1) }
        form.member("IpPermissions", ipPermissions) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("SecurityGroupRuleDescription", securityGroupRuleDescriptions) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}

extension EC2.UpdateSecurityGroupRuleDescriptionsIngressResult {
    package init(xml: XMLElement) throws {
        self.`return` = try xml.member("return") { try $0.boolean() }
    }
}

extension EC2 {
    /// Calls `UpdateSecurityGroupRuleDescriptionsIngress`.
    @discardableResult
    public func updateSecurityGroupRuleDescriptionsIngress(_ input: UpdateSecurityGroupRuleDescriptionsIngressRequest = UpdateSecurityGroupRuleDescriptionsIngressRequest()) async throws -> UpdateSecurityGroupRuleDescriptionsIngressResult {
        try await client.execute(UpdateSecurityGroupRuleDescriptionsIngress.self, input)
    }
}
