// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension ElasticLoadBalancingV2 {
    /// `SetSecurityGroups` of Elastic Load Balancing.
    ///
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_SetSecurityGroups.html
    public enum SetSecurityGroups: AWSOperation {
        public typealias Input = SetSecurityGroupsInput
        public typealias Output = SetSecurityGroupsOutput

        public static let name = "SetSecurityGroups"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "SetSecurityGroupsResult"))
        }
    }

    /// `SetSecurityGroupsInput` of Elastic Load Balancing.
    public struct SetSecurityGroupsInput: Sendable, Hashable {
        /// `LoadBalancerArn`.
        public var loadBalancerArn: String
        /// `SecurityGroups`.
        public var securityGroups: [String]
        /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
        public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum?

        /// What is left out is the service's to choose.
        public init(
            loadBalancerArn: String,
            securityGroups: [String],
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum? = nil
        ) {
            self.loadBalancerArn = loadBalancerArn
            self.securityGroups = securityGroups
            self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
        }
    }

    /// `SetSecurityGroupsOutput` of Elastic Load Balancing.
    public struct SetSecurityGroupsOutput: Sendable, Hashable {
        /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`.
        public var enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum?
        /// `SecurityGroupIds`.
        public var securityGroupIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            enforceSecurityGroupInboundRulesOnPrivateLinkTraffic: EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum? = nil,
            securityGroupIds: [String]? = nil
        ) {
            self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = enforceSecurityGroupInboundRulesOnPrivateLinkTraffic
            self.securityGroupIds = securityGroupIds
        }
    }
}

extension ElasticLoadBalancingV2.SetSecurityGroupsInput {
    package func write(to form: inout FormWriter) {
        form.member("LoadBalancerArn", loadBalancerArn) { $0.write($1) }
        form.member("SecurityGroups", securityGroups) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", enforceSecurityGroupInboundRulesOnPrivateLinkTraffic) { $0.write($1.rawValue) }
    }
}

extension ElasticLoadBalancingV2.SetSecurityGroupsOutput {
    package init(xml: XMLElement) throws {
        self.enforceSecurityGroupInboundRulesOnPrivateLinkTraffic = try xml.member("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic") { ElasticLoadBalancingV2.EnforceSecurityGroupInboundRulesOnPrivateLinkTrafficEnum(rawValue: try $0.string()) }
        self.securityGroupIds = try xml.member("SecurityGroupIds") { try $0.list { try $0.string() } }
    }
}

extension ElasticLoadBalancingV2 {
    /// Calls `SetSecurityGroups`.
    @discardableResult
    public func setSecurityGroups(_ input: SetSecurityGroupsInput) async throws -> SetSecurityGroupsOutput {
        try await client.execute(SetSecurityGroups.self, input)
    }
}
