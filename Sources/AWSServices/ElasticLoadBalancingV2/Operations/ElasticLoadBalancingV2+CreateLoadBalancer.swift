// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `CreateLoadBalancer` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_CreateLoadBalancer.html
    public enum CreateLoadBalancer: AWSOperation {
        public typealias Input = CreateLoadBalancerInput
        public typealias Output = CreateLoadBalancerOutput

        public static let name = "CreateLoadBalancer"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateLoadBalancerResult"))
        }
    }

    /// `CreateLoadBalancerInput` of Elastic Load Balancing.
    public struct CreateLoadBalancerInput: Sendable, Hashable {
        /// `Name`.
        public var name: String
        /// `CustomerOwnedIpv4Pool`.
        public var customerOwnedIpv4Pool: String?
        /// `EnablePrefixForIpv6SourceNat`.
        public var enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum?
        /// `IpAddressType`.
        public var ipAddressType: IpAddressType?
        /// `IpamPools`.
        public var ipamPools: IpamPools?
        /// `Scheme`.
        public var scheme: LoadBalancerSchemeEnum?
        /// `SecurityGroups`.
        public var securityGroups: [String]?
        /// `SubnetMappings`.
        public var subnetMappings: [SubnetMapping]?
        /// `Subnets`.
        public var subnets: [String]?
        /// `Tags`.
        public var tags: [Tag]?
        /// `Type`.
        public var type: LoadBalancerTypeEnum?

        /// What is left out is the service's to choose.
        public init(
            name: String,
            customerOwnedIpv4Pool: String? = nil,
            enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum? = nil,
            ipAddressType: IpAddressType? = nil,
            ipamPools: IpamPools? = nil,
            scheme: LoadBalancerSchemeEnum? = nil,
            securityGroups: [String]? = nil,
            subnetMappings: [SubnetMapping]? = nil,
            subnets: [String]? = nil,
            tags: [Tag]? = nil,
            type: LoadBalancerTypeEnum? = nil
        ) {
            self.name = name
            self.customerOwnedIpv4Pool = customerOwnedIpv4Pool
            self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
            self.ipAddressType = ipAddressType
            self.ipamPools = ipamPools
            self.scheme = scheme
            self.securityGroups = securityGroups
            self.subnetMappings = subnetMappings
            self.subnets = subnets
            self.tags = tags
            self.type = type
        }
    }

    /// `CreateLoadBalancerOutput` of Elastic Load Balancing.
    public struct CreateLoadBalancerOutput: Sendable, Hashable {
        /// `LoadBalancers`.
        public var loadBalancers: [LoadBalancer]?

        /// What is left out is the service's to choose.
        public init(loadBalancers: [LoadBalancer]? = nil) {
            self.loadBalancers = loadBalancers
        }
    }
}

extension ElasticLoadBalancingV2.CreateLoadBalancerInput {
    package func write(to form: inout FormWriter) {
        form.member("Name", name) { $0.write($1) }
        form.member("CustomerOwnedIpv4Pool", customerOwnedIpv4Pool) { $0.write($1) }
        form.member("EnablePrefixForIpv6SourceNat", enablePrefixForIpv6SourceNat) { $0.write($1.rawValue) }
        form.member("IpAddressType", ipAddressType) { $0.write($1.rawValue) }
        form.member("IpamPools", ipamPools) { $1.write(to: &$0) }
        form.member("Scheme", scheme) { $0.write($1.rawValue) }
        form.member("SecurityGroups", securityGroups) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("SubnetMappings", subnetMappings) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("Subnets", subnets) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("Tags", tags) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("Type", type) { $0.write($1.rawValue) }
    }
}

extension ElasticLoadBalancingV2.CreateLoadBalancerOutput {
    package init(xml: XMLElement) throws {
        self.loadBalancers = try xml.member("LoadBalancers") { try $0.list { try ElasticLoadBalancingV2.LoadBalancer(xml: $0) } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `CreateLoadBalancer`.
    @discardableResult
    public func createLoadBalancer(_ input: CreateLoadBalancerInput) async throws -> CreateLoadBalancerOutput {
        try await client.execute(CreateLoadBalancer.self, input)
    }
}
