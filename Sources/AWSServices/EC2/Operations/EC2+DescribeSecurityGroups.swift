// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeSecurityGroups` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeSecurityGroups.html
    public enum DescribeSecurityGroups: AWSOperation {
        public typealias Input = DescribeSecurityGroupsRequest
        public typealias Output = DescribeSecurityGroupsResult

        public static let name = "DescribeSecurityGroups"
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

    /// `DescribeSecurityGroupsRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeSecurityGroupsRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `GroupIds`.
        public var groupIds: [String]?
        /// `GroupNames`.
        public var groupNames: [String]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            groupIds: [String]? = nil,
            groupNames: [String]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.groupIds = groupIds
            self.groupNames = groupNames
            self.maxResults = maxResults
            self.nextToken = nextToken
        }
    }

    /// `DescribeSecurityGroupsResult` of Amazon Elastic Compute Cloud.
    public struct DescribeSecurityGroupsResult: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `SecurityGroups`.
        public var securityGroups: [SecurityGroup]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, securityGroups: [SecurityGroup]? = nil) {
            self.nextToken = nextToken
            self.securityGroups = securityGroups
        }
    }
}

extension EC2.DescribeSecurityGroupsRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("GroupId", groupIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("GroupName", groupNames) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
    }
}

extension EC2.DescribeSecurityGroupsResult {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("nextToken") { try $0.string() }
        self.securityGroups = try xml.member("securityGroupInfo") { try $0.list { try EC2.SecurityGroup(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeSecurityGroups`.
    @discardableResult
    public func describeSecurityGroups(_ input: DescribeSecurityGroupsRequest = DescribeSecurityGroupsRequest()) async throws -> DescribeSecurityGroupsResult {
        try await client.execute(DescribeSecurityGroups.self, input)
    }

    /// Every page of `DescribeSecurityGroups`, each asked for when the loop comes to it.
    public func describeSecurityGroupsPages(
        _ input: DescribeSecurityGroupsRequest = DescribeSecurityGroupsRequest()
    ) -> Pages<DescribeSecurityGroupsRequest, DescribeSecurityGroupsResult> {
        Pages(input, call: { try await describeSecurityGroups($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}

extension Waiter where O == EC2.DescribeSecurityGroups {
    /// `SecurityGroupExists`: asks `DescribeSecurityGroups`.
    public static var securityGroupExists: Waiter<EC2.DescribeSecurityGroups> {
        Waiter(
            "SecurityGroupExists",
            delay: .seconds(5),
            acceptors: [
                .output(.success) { !([$0].compactMap(\.securityGroups).flatMap { $0 }.compactMap(\.groupId)).isEmpty },
                .error("InvalidGroup.NotFound", .retry),
            ]
        )
    }
}
