// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `SetIpAddressType` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetIpAddressType.html
    public enum SetIpAddressType: AWSOperation {
        public typealias Input = SetIpAddressTypeInput
        public typealias Output = SetIpAddressTypeOutput

        public static let name = "SetIpAddressType"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "SetIpAddressTypeResult"))
        }
    }

    /// `SetIpAddressTypeInput` of Elastic Load Balancing.
    public struct SetIpAddressTypeInput: Sendable, Hashable {
        /// `IpAddressType`.
        public var ipAddressType: IpAddressType
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String

        /// What is left out is the service's to choose.
        public init(ipAddressType: IpAddressType, loadBalancerArn: String) {
            self.ipAddressType = ipAddressType
            self.loadBalancerArn = loadBalancerArn
        }
    }

    /// `SetIpAddressTypeOutput` of Elastic Load Balancing.
    public struct SetIpAddressTypeOutput: Sendable, Hashable {
        /// `IpAddressType`.
        public var ipAddressType: IpAddressType?

        /// What is left out is the service's to choose.
        public init(ipAddressType: IpAddressType? = nil) {
            self.ipAddressType = ipAddressType
        }
    }
}

extension ElasticLoadBalancingV2.SetIpAddressTypeInput {
    package func write(to form: inout FormWriter) {
        form.member("IpAddressType", ipAddressType) { $0.write($1.rawValue) }
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
    }
}

extension ElasticLoadBalancingV2.SetIpAddressTypeOutput {
    package init(xml: XMLElement) throws {
        self.ipAddressType = try xml.member("IpAddressType") { ElasticLoadBalancingV2.IpAddressType(rawValue: try $0.string()) }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `SetIpAddressType`.
    @discardableResult
    public func setIpAddressType(_ input: SetIpAddressTypeInput) async throws -> SetIpAddressTypeOutput {
        try await client.execute(SetIpAddressType.self, input)
    }
}
