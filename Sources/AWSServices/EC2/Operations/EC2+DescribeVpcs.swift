// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeVpcs` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcs.html
    public enum DescribeVpcs: AWSOperation {
        public typealias Input = DescribeVpcsRequest
        public typealias Output = DescribeVpcsResult

        public static let name = "DescribeVpcs"
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

    /// `DescribeVpcsRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeVpcsRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NextToken`.
        public var nextToken: String?
        /// `VpcIds`.
        public var vpcIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            maxResults: Int? = nil,
            nextToken: String? = nil,
            vpcIds: [String]? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.maxResults = maxResults
            self.nextToken = nextToken
            self.vpcIds = vpcIds
        }
    }

    /// `DescribeVpcsResult` of Amazon Elastic Compute Cloud.
    public struct DescribeVpcsResult: Sendable, Hashable {
        /// `NextToken`.
        public var nextToken: String?
        /// `Vpcs`.
        public var vpcs: [Vpc]?

        /// What is left out is the service's to choose.
        public init(nextToken: String? = nil, vpcs: [Vpc]? = nil) {
            self.nextToken = nextToken
            self.vpcs = vpcs
        }
    }
}

extension EC2.DescribeVpcsRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NextToken", nextToken) { $0.write($1) }
        form.member("VpcId", vpcIds) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.DescribeVpcsResult {
    package init(xml: XMLElement) throws {
        self.nextToken = try xml.member("nextToken") { try $0.string() }
        self.vpcs = try xml.member("vpcSet") { try $0.list { try EC2.Vpc(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeVpcs`.
    @discardableResult
    public func describeVpcs(_ input: DescribeVpcsRequest = DescribeVpcsRequest()) async throws -> DescribeVpcsResult {
        try await client.execute(DescribeVpcs.self, input)
    }

    /// Every page of `DescribeVpcs`, each asked for when the loop comes to it.
    public func describeVpcsPages(
        _ input: DescribeVpcsRequest = DescribeVpcsRequest()
    ) -> Pages<DescribeVpcsRequest, DescribeVpcsResult> {
        Pages(input, call: { try await describeVpcs($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}

extension Waiter where O == EC2.DescribeVpcs {
    /// `VpcAvailable`: asks `DescribeVpcs`.
    public static var vpcAvailable: Waiter<EC2.DescribeVpcs> {
        Waiter(
            "VpcAvailable",
            delay: .seconds(15),
            acceptors: [
                .all("available", .success) { ([$0].compactMap(\.vpcs).flatMap { $0 }.compactMap(\.state)).map(\.rawValue) },
            ]
        )
    }
}

extension Waiter where O == EC2.DescribeVpcs {
    /// `VpcExists`: asks `DescribeVpcs`.
    public static var vpcExists: Waiter<EC2.DescribeVpcs> {
        Waiter(
            "VpcExists",
            delay: .seconds(1),
            acceptors: [
                .anyOutput(.success),
                .error("InvalidVpcID.NotFound", .retry),
            ]
        )
    }
}
