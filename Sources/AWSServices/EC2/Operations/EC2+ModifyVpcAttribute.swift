// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ModifyVpcAttribute` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html
    public enum ModifyVpcAttribute: AWSOperation {
        public typealias Input = ModifyVpcAttributeRequest
        public typealias Output = Void

        public static let name = "ModifyVpcAttribute"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `ModifyVpcAttributeRequest` of Amazon Elastic Compute Cloud.
    public struct ModifyVpcAttributeRequest: Sendable, Hashable {
        /// `VpcId`.
        public var vpcId: String
        /// `EnableDnsHostnames`.
        public var enableDnsHostnames: AttributeBooleanValue?
        /// `EnableDnsSupport`.
        public var enableDnsSupport: AttributeBooleanValue?
        /// `EnableNetworkAddressUsageMetrics`.
        public var enableNetworkAddressUsageMetrics: AttributeBooleanValue?

        /// What is left out is the service's to choose.
        public init(
            vpcId: String,
            enableDnsHostnames: AttributeBooleanValue? = nil,
            enableDnsSupport: AttributeBooleanValue? = nil,
            enableNetworkAddressUsageMetrics: AttributeBooleanValue? = nil
        ) {
            self.vpcId = vpcId
            self.enableDnsHostnames = enableDnsHostnames
            self.enableDnsSupport = enableDnsSupport
            self.enableNetworkAddressUsageMetrics = enableNetworkAddressUsageMetrics
        }
    }
}

extension EC2.ModifyVpcAttributeRequest {
    package func write(to form: inout FormWriter) {
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("EnableDnsHostnames", enableDnsHostnames) { $1.write(to: &$0) }
        form.member("EnableDnsSupport", enableDnsSupport) { $1.write(to: &$0) }
        form.member("EnableNetworkAddressUsageMetrics", enableNetworkAddressUsageMetrics) { $1.write(to: &$0) }
    }
}

extension EC2 {
    /// Calls `ModifyVpcAttribute`.
    public func modifyVpcAttribute(_ input: ModifyVpcAttributeRequest) async throws {
        try await client.execute(ModifyVpcAttribute.self, input)
    }
}
