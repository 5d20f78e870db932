// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeVpnGateways` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpnGateways.html
    public enum DescribeVpnGateways: AWSOperation {
        public typealias Input = DescribeVpnGatewaysRequest
        public typealias Output = DescribeVpnGatewaysResult

        public static let name = "DescribeVpnGateways"
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

    /// `DescribeVpnGatewaysRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeVpnGatewaysRequest: Sendable, Hashable {
        /// `DryRun`.
        public var dryRun: Bool?
        /// `Filters`.
        public var filters: [Filter]?
        /// `VpnGatewayIds`.
        public var vpnGatewayIds: [String]?

        /// What is left out is the service's to choose.
        public init(dryRun: Bool? = nil, filters: [Filter]? = nil, vpnGatewayIds: [String]? = nil) {
            self.dryRun = dryRun
            self.filters = filters
            self.vpnGatewayIds = vpnGatewayIds
        }
    }

    /// `DescribeVpnGatewaysResult` of Amazon Elastic Compute Cloud.
    public struct DescribeVpnGatewaysResult: Sendable, Hashable {
        /// `VpnGateways`.
        public var vpnGateways: [VpnGateway]?

        /// What is left out is the service's to choose.
        public init(vpnGateways: [VpnGateway]? = nil) {
            self.vpnGateways = vpnGateways
        }
    }
}

extension EC2.DescribeVpnGatewaysRequest {
    package func write(to form: inout FormWriter) {
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("Filter", filters) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("VpnGatewayId", vpnGatewayIds) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.DescribeVpnGatewaysResult {
    package init(xml: XMLElement) throws {
        self.vpnGateways = try xml.member("vpnGatewaySet") { try $0.list { try EC2.VpnGateway(xml: $0) } }
    }
}

extension EC2 {
    /// Calls `DescribeVpnGateways`.
    @discardableResult
    public func describeVpnGateways(_ input: DescribeVpnGatewaysRequest = DescribeVpnGatewaysRequest()) async throws -> DescribeVpnGatewaysResult {
        try await client.execute(DescribeVpnGateways.self, input)
    }
}
