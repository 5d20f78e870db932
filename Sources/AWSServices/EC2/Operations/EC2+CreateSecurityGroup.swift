// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateSecurityGroup` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateSecurityGroup.html
    public enum CreateSecurityGroup: AWSOperation {
        public typealias Input = CreateSecurityGroupRequest
        public typealias Output = CreateSecurityGroupResult

        public static let name = "CreateSecurityGroup"
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

    /// `CreateSecurityGroupRequest` of Amazon Elastic Compute Cloud.
    public struct CreateSecurityGroupRequest: Sendable, Hashable {
        /// `Description`.
        public var description: String
        /// `GroupName`.
        public var groupName: String
        /// `DryRun`.
        public var dryRun: Bool?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            description: String,
            groupName: String,
            dryRun: Bool? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            vpcId: String? = nil
        ) {
            self.description = description
            self.groupName = groupName
            self.dryRun = dryRun
            self.tagSpecifications = tagSpecifications
            self.vpcId = vpcId
        }
    }

    /// `CreateSecurityGroupResult` of Amazon Elastic Compute Cloud.
    public struct CreateSecurityGroupResult: Sendable, Hashable {
        /// `GroupId`.
        public var groupId: String?
        /// `SecurityGroupArn`.
        public var securityGroupArn: String?
        /// `Tags`.
        public var tags: [Tag]?

        /// What is left out is the service's to choose.
        public init(groupId: String? = nil, securityGroupArn: String? = nil, tags: [Tag]? = nil) {
            self.groupId = groupId
            self.securityGroupArn = securityGroupArn
            self.tags = tags
        }
    }
}

extension EC2.CreateSecurityGroupRequest {
    package func write(to form: inout FormWriter) {
        form.member("GroupDescription", description) { $0.write($1) }
        form.member("GroupName", groupName) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("VpcId", vpcId) { $0.write($1) }
    }
}

extension EC2.CreateSecurityGroupResult {
    package init(xml: XMLElement) throws {
        self.groupId = try xml.member("groupId") { try $0.string() }
        self.securityGroupArn = try xml.member("securityGroupArn") { try $0.string() }
        self.tags = try xml.member("tagSet") { try $0.list { try EC2.Tag(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `CreateSecurityGroup`.
    @discardableResult
    public func createSecurityGroup(_ input: CreateSecurityGroupRequest) async throws -> CreateSecurityGroupResult {
        try await client.execute(CreateSecurityGroup.self, input)
    }
}
