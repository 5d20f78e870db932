// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `SetSubnets` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSubnets.html
    public enum SetSubnets: AWSOperation {
        public typealias Input = SetSubnetsInput
        public typealias Output = SetSubnetsOutput

        public static let name = "SetSubnets"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "SetSubnetsResult"))
        }
    }

    /// `SetSubnetsInput` of Elastic Load Balancing.
    public struct SetSubnetsInput: Sendable, Hashable {
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String
        /// `EnablePrefixForIpv6SourceNat`.
        public var enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum?
        /// `IpAddressType`.
        public var ipAddressType: IpAddressType?
        /// `SubnetMappings`.
        public var subnetMappings: [SubnetMapping]?
        /// `Subnets`.
        public var subnets: [String]?

        /// What is left out is the service's to choose.
        public init(
            loadBalancerArn: String,
            enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum? = nil,
            ipAddressType: IpAddressType? = nil,
            subnetMappings: [SubnetMapping]? = nil,
            subnets: [String]? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
            self.ipAddressType = ipAddressType
            self.subnetMappings = subnetMappings
            self.subnets = subnets
        }
    }

    /// `SetSubnetsOutput` of Elastic Load Balancing.
    public struct SetSubnetsOutput: Sendable, Hashable {
        /// `AvailabilityZones`.
        public var availabilityZones: [AvailabilityZone]?
        /// `EnablePrefixForIpv6SourceNat`.
        public var enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum?
        /// `IpAddressType`.
        public var ipAddressType: IpAddressType?

        /// What is left out is the service's to choose.
        public init(
            availabilityZones: [AvailabilityZone]? = nil,
            enablePrefixForIpv6SourceNat: EnablePrefixForIpv6SourceNatEnum? = nil,
            ipAddressType: IpAddressType? = nil
        ) {
            self.availabilityZones = availabilityZones
            self.enablePrefixForIpv6SourceNat = enablePrefixForIpv6SourceNat
            self.ipAddressType = ipAddressType
        }
    }
}

extension ElasticLoadBalancingV2.SetSubnetsInput {
    package func write(to form: inout FormWriter) {
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
        form.member("EnablePrefixForIpv6SourceNat", enablePrefixForIpv6SourceNat) { $0.write($1.rawValue) }
        form.member("IpAddressType", ipAddressType) { $0.write($1.rawValue) }
        form.member("SubnetMappings", subnetMappings) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("Subnets", subnets) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension ElasticLoadBalancingV2.SetSubnetsOutput {
    package init(xml: XMLElement) throws {
        self.availabilityZones = try xml.member("AvailabilityZones") { try $0.list { try ElasticLoadBalancingV2.AvailabilityZone(xml: $0) } }
        self.enablePrefixForIpv6SourceNat = try xml.member("EnablePrefixForIpv6SourceNat") { ElasticLoadBalancingV2.EnablePrefixForIpv6SourceNatEnum(rawValue: try $0.string()) }
        self.ipAddressType = try xml.member("IpAddressType") { ElasticLoadBalancingV2.IpAddressType(rawValue: try $0.string()) }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `SetSubnets`.
    @discardableResult
    public func setSubnets(_ input: SetSubnetsInput) async throws -> SetSubnetsOutput {
        try await client.execute(SetSubnets.self, input)
    }
}
