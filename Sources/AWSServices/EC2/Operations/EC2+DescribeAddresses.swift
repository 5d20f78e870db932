// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeAddresses` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeAddresses.html
    public enum DescribeAddresses: AWSOperation {
        public typealias Input = DescribeAddressesRequest
        public typealias Output = DescribeAddressesResult

        public static let name = "DescribeAddresses"
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

    /// `DescribeAddressesRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeAddressesRequest: Sendable, Hashable {
        /// `AllocationIds`.
        public var allocationIds: [String]?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `PublicIps`.
        public var publicIps: [String]?

        /// What is left out is the service's to choose.
        public init(
            allocationIds: [String]? = nil,
            dryRun: Bool? = nil,
            filters: [Filter]? = nil,
            publicIps: [String]? = nil
        ) {
            self.allocationIds = allocationIds
            self.dryRun = dryRun
            self.filters = filters
            self.publicIps = publicIps
        }
    }

    /// `DescribeAddressesResult` of Amazon Elastic Compute Cloud.
    public struct DescribeAddressesResult: Sendable, Hashable {
        /// `Addresses`.
        public var addresses: [Address]?

        /// What is left out is the service's to choose.
        public init(addresses: [Address]? = nil) {
            self.addresses = addresses
        }
    }
}

extension EC2.DescribeAddressesRequest {
    package func write(to form: inout FormWriter) {
        form.member("AllocationId", allocationIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("PublicIp", publicIps) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.DescribeAddressesResult {
    package init(xml: XMLElement) throws {
        self.addresses = try xml.member("addressesSet") { try $0.list { try EC2.Address(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeAddresses`.
    @discardableResult
    public func describeAddresses(_ input: DescribeAddressesRequest = DescribeAddressesRequest()) async throws -> DescribeAddressesResult {
        try await client.execute(DescribeAddresses.self, input)
    }
}
