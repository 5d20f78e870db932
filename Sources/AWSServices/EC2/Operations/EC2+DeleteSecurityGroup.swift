// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteSecurityGroup` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteSecurityGroup.html
    public enum DeleteSecurityGroup: AWSOperation {
        public typealias Input = DeleteSecurityGroupRequest
        public typealias Output = DeleteSecurityGroupResult

        public static let name = "DeleteSecurityGroup"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

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

    /// `DeleteSecurityGroupRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteSecurityGroupRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `GroupId`.
        public var groupId: String?
        /// `GroupName`.
        public var groupName: String?

        /// What is left out is the service's to choose.
        public init(dryRun: Bool? = nil, groupId: String? = nil, groupName: String? = nil) {
            self.dryRun = dryRun
            self.groupId = groupId
            self.groupName = groupName
        }
    }

    /// `DeleteSecurityGroupResult` of Amazon Elastic Compute Cloud.
    public struct DeleteSecurityGroupResult: Sendable, Hashable {
        /// `GroupId`.
        public var groupId: String?
        /// `Return`.
        public var `return`: Bool?

        /// What is left out is the service's to choose.
        public init(groupId: String? = nil, `return`: Bool? = nil) {
            self.groupId = groupId
            self.`return` = `return`
        }
    }
}

extension EC2.DeleteSecurityGroupRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("GroupId", groupId) { $0.write($1) }
        form.member("GroupName", groupName) { $0.write($1) }
    }
}

extension EC2.DeleteSecurityGroupResult {
    package init(xml: XMLElement) throws {
        self.groupId = try xml.member("groupId") { try $0.string() }
        self.`return` = try xml.member("return") { try $0.boolean() }
    }
}

extension EC2 {
    /// Calls `DeleteSecurityGroup`.
    @discardableResult
    public func deleteSecurityGroup(_ input: DeleteSecurityGroupRequest = DeleteSecurityGroupRequest()) async throws -> DeleteSecurityGroupResult {
        try await client.execute(DeleteSecurityGroup.self, input)
    }
}
