// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeNetworkInterfaces` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeNetworkInterfaces.html
    public enum DescribeNetworkInterfaces: AWSOperation {
        public typealias Input = DescribeNetworkInterfacesRequest
        public typealias Output = DescribeNetworkInterfacesResult

        public static let name = "DescribeNetworkInterfaces"
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

    /// `DescribeNetworkInterfacesRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeNetworkInterfacesRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `IncludeManagedResources`.
        public var includeManagedResources: Bool?
        /// `MaxResults`.
        public var maxResults: Int?
        /// `NetworkInterfaceIds`.
        public var networkInterfaceIds: [String]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            includeManagedResources: Bool? = nil,
            maxResults: Int? = nil,
            networkInterfaceIds: [String]? = nil,
            nextToken: String? = nil
        ) {
            self.dryRun = dryRun
            self.filters = filters
            self.includeManagedResources = includeManagedResources
            self.maxResults = maxResults
            self.networkInterfaceIds = networkInterfaceIds
            self.nextToken = nextToken
        }
    }

    /// `DescribeNetworkInterfacesResult` of Amazon Elastic Compute Cloud.
    public struct DescribeNetworkInterfacesResult: Sendable, Hashable {
        /// `NetworkInterfaces`.
        public var networkInterfaces: [NetworkInterface]?
        /// `NextToken`.
        public var nextToken: String?

        /// What is left out is the service's to choose.
        public init(networkInterfaces: [NetworkInterface]? = nil, nextToken: String? = nil) {
            self.networkInterfaces = networkInterfaces
            self.nextToken = nextToken
        }
    }
}

extension EC2.DescribeNetworkInterfacesRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("IncludeManagedResources", includeManagedResources) { $0.write($1) }
        form.member("MaxResults", maxResults) { $0.write($1) }
        form.member("NetworkInterfaceId", networkInterfaceIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("NextToken", nextToken) { $0.write($1) }
    }
}

extension EC2.DescribeNetworkInterfacesResult {
    package init(xml: XMLElement) throws {
        self.networkInterfaces = try xml.member("networkInterfaceSet") { try $0.list { try EC2.NetworkInterface(xml: $0) } }
        self.nextToken = try xml.member("nextToken") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DescribeNetworkInterfaces`.
    @discardableResult
    public func describeNetworkInterfaces(_ input: DescribeNetworkInterfacesRequest = DescribeNetworkInterfacesRequest()) async throws -> DescribeNetworkInterfacesResult {
        try await client.execute(DescribeNetworkInterfaces.self, input)
    }

    /// Every page of `DescribeNetworkInterfaces`, each asked for when the loop comes to it.
    public func describeNetworkInterfacesPages(
        _ input: DescribeNetworkInterfacesRequest = DescribeNetworkInterfacesRequest()
    ) -> Pages<DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResult> {
        Pages(input, call: { try await describeNetworkInterfaces($0) }) {
            page, input in
            guard page.nextToken?.isEmpty == false else { return false }
            input.nextToken = page.nextToken
            return true
        }
    }
}

extension Waiter where O == EC2.DescribeNetworkInterfaces {
    /// `NetworkInterfaceAvailable`: asks `DescribeNetworkInterfaces`.
    public static var networkInterfaceAvailable: Waiter<EC2.DescribeNetworkInterfaces> {
        Waiter(
            "NetworkInterfaceAvailable",
            delay: .seconds(20),
            acceptors: [
                .all("available", .success) { ([$0].compactMap(\.networkInterfaces).flatMap { $0 }.compactMap(\.status)).map(\.rawValue) },
                .error("InvalidNetworkInterfaceID.NotFound", .failure),
            ]
        )
    }
}
