// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `ModifyIpPools` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ModifyIpPools.html
    public enum ModifyIpPools: AWSOperation {
        public typealias Input = ModifyIpPoolsInput
        public typealias Output = ModifyIpPoolsOutput

        public static let name = "ModifyIpPools"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyIpPoolsResult"))
        }
    }

    /// `ModifyIpPoolsInput` of Elastic Load Balancing.
    public struct ModifyIpPoolsInput: Sendable, Hashable {
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String
        /// `IpamPools`.
        public var ipamPools: IpamPools?
        /// `RemoveIpamPools`.
        public var removeIpamPools: [RemoveIpamPoolEnum]?

        /// What is left out is the service's to choose.
        public init(
            loadBalancerArn: String,
            ipamPools: IpamPools? = nil,
            removeIpamPools: [RemoveIpamPoolEnum]? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.ipamPools = ipamPools
            self.removeIpamPools = removeIpamPools
        }
    }

    /// `ModifyIpPoolsOutput` of Elastic Load Balancing.
    public struct ModifyIpPoolsOutput: Sendable, Hashable {
        /// `IpamPools`.
        public var ipamPools: IpamPools?

        /// What is left out is the service's to choose.
        public init(ipamPools: IpamPools? = nil) {
            self.ipamPools = ipamPools
        }
    }
}

extension ElasticLoadBalancingV2.ModifyIpPoolsInput {
    package func write(to form: inout FormWriter) {
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
        form.member("IpamPools", ipamPools) { $1.write(to: &$0) }
        form.member("RemoveIpamPools", removeIpamPools) { $0.list($1, item: "member") { $0.write($1.rawValue) } }
    }
}

extension ElasticLoadBalancingV2.ModifyIpPoolsOutput {
    package init(xml: XMLElement) throws {
        self.ipamPools = try xml.member("IpamPools") { try ElasticLoadBalancingV2.IpamPools(xml: $0) }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `ModifyIpPools`.
    @discardableResult
    public func modifyIpPools(_ input: ModifyIpPoolsInput) async throws -> ModifyIpPoolsOutput {
        try await client.execute(ModifyIpPools.self, input)
    }
}
