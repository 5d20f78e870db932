// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DescribeVpcAttribute` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DescribeVpcAttribute.html
    public enum DescribeVpcAttribute: AWSOperation {
        public typealias Input = DescribeVpcAttributeRequest
        public typealias Output = DescribeVpcAttributeResult

        public static let name = "DescribeVpcAttribute"
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

    /// `DescribeVpcAttributeRequest` of Amazon Elastic Compute Cloud.
    public struct DescribeVpcAttributeRequest: Sendable, Hashable {
        /// `Attribute`.
        public var attribute: VpcAttributeName
        /// `VpcId`.
        public var vpcId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(attribute: VpcAttributeName, vpcId: String, dryRun: Bool? = nil) {
            self.attribute = attribute
            self.vpcId = vpcId
            self.dryRun = dryRun
        }
    }

    /// `DescribeVpcAttributeResult` of Amazon Elastic Compute Cloud.
    public struct DescribeVpcAttributeResult: Sendable, Hashable {
        /// `EnableDnsHostnames`.
        public var enableDnsHostnames: AttributeBooleanValue?
        /// `EnableDnsSupport`.
        public var enableDnsSupport: AttributeBooleanValue?
        /// `EnableNetworkAddressUsageMetrics`.
        public var enableNetworkAddressUsageMetrics: AttributeBooleanValue?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            enableDnsHostnames: AttributeBooleanValue? = nil,
            enableDnsSupport: AttributeBooleanValue? = nil,
            enableNetworkAddressUsageMetrics: AttributeBooleanValue? = nil,
            vpcId: String? = nil
        ) {
            self.enableDnsHostnames = enableDnsHostnames
            self.enableDnsSupport = enableDnsSupport
            self.enableNetworkAddressUsageMetrics = enableNetworkAddressUsageMetrics
            self.vpcId = vpcId
        }
    }
}

extension EC2.DescribeVpcAttributeRequest {
    package func write(to form: inout FormWriter) {
        form.member("Attribute", attribute) { $0.write($1.rawValue) }
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2.DescribeVpcAttributeResult {
    package init(xml: XMLElement) throws {
        self.enableDnsHostnames = try xml.member("enableDnsHostnames") { try EC2.AttributeBooleanValue(xml: $0) }
        self.enableDnsSupport = try xml.member("enableDnsSupport") { try EC2.AttributeBooleanValue(xml: $0) }
        self.enableNetworkAddressUsageMetrics = try xml.member("enableNetworkAddressUsageMetrics") { try EC2.AttributeBooleanValue(xml: $0) }
        self.vpcId = try xml.member("vpcId") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DescribeVpcAttribute`.
    @discardableResult
    public func describeVpcAttribute(_ input: DescribeVpcAttributeRequest) async throws -> DescribeVpcAttributeResult {
        try await client.execute(DescribeVpcAttribute.self, input)
    }
}
