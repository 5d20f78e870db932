// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ModifySecurityGroupRules` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifySecurityGroupRules.html
    public enum ModifySecurityGroupRules: AWSOperation {
        public typealias Input = ModifySecurityGroupRulesRequest
        public typealias Output = ModifySecurityGroupRulesResult

        public static let name = "ModifySecurityGroupRules"
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

    /// `ModifySecurityGroupRulesRequest` of Amazon Elastic Compute Cloud.
    public struct ModifySecurityGroupRulesRequest: Sendable, Hashable {
        /// `GroupId`.
        public var groupId: String
        /// `SecurityGroupRules`.
        public var securityGroupRules: [SecurityGroupRuleUpdate]
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(groupId: String, securityGroupRules: [SecurityGroupRuleUpdate], dryRun: Bool? = nil) {
            self.groupId = groupId
            self.securityGroupRules = securityGroupRules
            self.dryRun = dryRun
        }
    }

    /// `ModifySecurityGroupRulesResult` of Amazon Elastic Compute Cloud.
    public struct ModifySecurityGroupRulesResult: Sendable, Hashable {
        /// `Return`.
        public var `return`: Bool?

        /// What is left out is the service's to choose.
        public init(`return`: Bool? = nil) {
            self.`return` = `return`
        }
    }
}

extension EC2.ModifySecurityGroupRulesRequest {
    package func write(to form: inout FormWriter) {
        form.member("GroupId", groupId) { $0.write($1) }
        form.member("SecurityGroupRule", securityGroupRules) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2.ModifySecurityGroupRulesResult {
    package init(xml: XMLElement) throws {
        self.`return` = try xml.member("return") { try $0.boolean() }
    }
}

extension EC2 {
    /// Calls `ModifySecurityGroupRules`.
    @discardableResult
    public func modifySecurityGroupRules(_ input: ModifySecurityGroupRulesRequest) async throws -> ModifySecurityGroupRulesResult {
        try await client.execute(ModifySecurityGroupRules.self, input)
    }
}
