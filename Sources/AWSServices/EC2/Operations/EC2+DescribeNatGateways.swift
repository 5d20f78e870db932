// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeNatGateways` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNatGateways.html
    public enum DescribeNatGateways: AWSOperation {
        public typealias Input = DescribeNatGatewaysRequest
        public typealias Output = DescribeNatGatewaysResult

        public static let name = "DescribeNatGateways"
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

    /// `DescribeNatGatewaysRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeNatGatewaysRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filter`.
        public var filter: [Filter]?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NatGatewayIds`.
        public var natGatewayIds: [String]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filter: [Filter]? = nil,
            maxResults: Int? = nil,
            natGatewayIds: [String]? = nil,
            nextToken: String? = nil
        ) {
            self.dryRun = dryRun
            self.filter = filter
            self.maxResults = maxResults
            self.natGatewayIds = natGatewayIds
            self.nextToken = nextToken
        }
    }

    /// `DescribeNatGatewaysResult` of Amazon Elastic Compute Cloud.
    public struct DescribeNatGatewaysResult: Sendable, Hashable {
        /// `NatGateways`.
        public var natGateways: [NatGateway]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(natGateways: [NatGateway]? = nil, nextToken: String? = nil) {
            self.natGateways = natGateways
            self.nextToken = nextToken
        }
    }
}

extension EC2.DescribeNatGatewaysRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filter) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NatGatewayId", natGatewayIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("NextToken", nextToken) { $0.write($1) }
    }
}

extension EC2.DescribeNatGatewaysResult {
    package init(xml: XMLElement) throws {
        self.natGateways = try xml.member("natGatewaySet") { try $0.list { try EC2.NatGateway(xml: $0) } }
        self.nextToken = try xml.member("nextToken") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DescribeNatGateways`.
    @discardableResult
    public func describeNatGateways(_ input: DescribeNatGatewaysRequest = DescribeNatGatewaysRequest()) async throws -> DescribeNatGatewaysResult {
        try await client.execute(DescribeNatGateways.self, input)
    }

    /// Every page of `DescribeNatGateways`, each asked for when the loop comes to it.
    public func describeNatGatewaysPages(
        _ input: DescribeNatGatewaysRequest = DescribeNatGatewaysRequest()
    ) -> Pages<DescribeNatGatewaysRequest, DescribeNatGatewaysResult> {
        Pages(input, call: { try await describeNatGateways($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}

extension Waiter where O == EC2.DescribeNatGateways {
    /// `NatGatewayAvailable`: asks `DescribeNatGateways`.
    public static var natGatewayAvailable: Waiter<EC2.DescribeNatGateways> {
        Waiter(
            "NatGatewayAvailable",
            delay: .seconds(15),
            acceptors: [
                .all("available", .success) { ([$0].compactMap(\.natGateways).flatMap { $0 }.compactMap(\.state)).map(\.rawValue) },
                .any("failed", .failure) { ([$0].compactMap(\.natGateways).flatMap { $0 }.compactMap(\.state)).map(\.rawValue) },
                .any("deleting", .failure) { ([$0].compactMap(\.natGateways).flatMap { $0 }.compactMap(\.state)).map(\.rawValue) },
                .any("deleted", .failure) { ([$0].compactMap(\.natGateways).flatMap { $0 }.compactMap(\.state)).map(\.rawValue) },
                .error("NatGatewayNotFound", .retry),
            ]
        )
    }
}

extension Waiter where O == EC2.DescribeNatGateways {
    /// `NatGatewayDeleted`: asks `DescribeNatGateways`.
    public static var natGatewayDeleted: Waiter<EC2.DescribeNatGateways> {
        Waiter(
            "NatGatewayDeleted",
            delay: .seconds(15),
            acceptors: [
                .all("deleted", .success) { ([$0].compactMap(\.natGateways).flatMap { $0 }.compactMap(\.state)).map(\.rawValue) },
                .error("NatGatewayNotFound", .success),
            ]
        )
    }
}
