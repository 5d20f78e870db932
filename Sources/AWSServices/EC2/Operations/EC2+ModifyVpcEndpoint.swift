// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `ModifyVpcEndpoint` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcEndpoint.html
    public enum ModifyVpcEndpoint: AWSOperation {
        public typealias Input = ModifyVpcEndpointRequest
        public typealias Output = ModifyVpcEndpointResult

        public static let name = "ModifyVpcEndpoint"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

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

    /// `ModifyVpcEndpointRequest` of Amazon Elastic Compute Cloud.
    public struct ModifyVpcEndpointRequest: Sendable, Hashable {
        /// `VpcEndpointId`.
        public var vpcEndpointId: String
        /// `AddRouteTableIds`.
        public var addRouteTableIds: [String]?
        /// `AddSecurityGroupIds`.
        public var addSecurityGroupIds: [String]?
        /// `AddSubnetIds`.
        public var addSubnetIds: [String]?
        /// `DnsOptions`.
        public var dnsOptions: DnsOptionsSpecification?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `IpAddressType`.
        public var ipAddressType: IpAddressType?
        /// `PolicyDocument`.
        public var policyDocument: String?
        /// `PrivateDnsEnabled`.
        public var privateDnsEnabled: Bool?
        /// `RemoveRouteTableIds`.
        public var removeRouteTableIds: [String]?
        /// `RemoveSecurityGroupIds`.
        public var removeSecurityGroupIds: [String]?
        /// `RemoveSubnetIds`.
        public var removeSubnetIds: [String]?
        /// `ResetPolicy`.
        public var resetPolicy: Bool?
        /// `SubnetConfigurations`.
        public var subnetConfigurations: [SubnetConfiguration]?

        /// What is left out is the service's to choose.
        public init(
            vpcEndpointId: String,
            addRouteTableIds: [String]? = nil,
            addSecurityGroupIds: [String]? = nil,
            addSubnetIds: [String]? = nil,
            dnsOptions: DnsOptionsSpecification? = nil,
            dryRun: Bool? = nil,
            ipAddressType: IpAddressType? = nil,
            policyDocument: String? = nil,
            privateDnsEnabled: Bool? = nil,
            removeRouteTableIds: [String]? = nil,
            removeSecurityGroupIds: [String]? = nil,
            removeSubnetIds: [String]? = nil,
            resetPolicy: Bool? = nil,
            subnetConfigurations: [SubnetConfiguration]? = nil
        ) {
            self.vpcEndpointId = vpcEndpointId
            self.addRouteTableIds = addRouteTableIds
            self.addSecurityGroupIds = addSecurityGroupIds
            self.addSubnetIds = addSubnetIds
            self.dnsOptions = dnsOptions
            self.dryRun = dryRun
            self.ipAddressType = ipAddressType
            self.policyDocument = policyDocument
            self.privateDnsEnabled = privateDnsEnabled
            self.removeRouteTableIds = removeRouteTableIds
            self.removeSecurityGroupIds = removeSecurityGroupIds
            self.removeSubnetIds = removeSubnetIds
            self.resetPolicy = resetPolicy
            self.subnetConfigurations = subnetConfigurations
        }
    }

    /// `ModifyVpcEndpointResult` of Amazon Elastic Compute Cloud.
    public struct ModifyVpcEndpointResult: Sendable, Hashable {
        /// `Return`.
        public var `return`: Bool?

        /// What is left out is the service's to choose.
        public init(`return`: Bool? = nil) {
            self.`return` = `return`
        }
    }
}

extension EC2.ModifyVpcEndpointRequest {
    package func write(to form: inout FormWriter) {
        form.member("VpcEndpointId", vpcEndpointId) { $0.write($1) }
        form.member("AddRouteTableId", addRouteTableIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("AddSecurityGroupId", addSecurityGroupIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("AddSubnetId", addSubnetIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("DnsOptions", dnsOptions) { $1.write(to: &$0) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("IpAddressType", ipAddressType) { $0.write($1.rawValue) }
        form.member("PolicyDocument", policyDocument) { $0.write($1) }
        form.member("PrivateDnsEnabled", privateDnsEnabled) { $0.write($1) }
        form.member("RemoveRouteTableId", removeRouteTableIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("RemoveSecurityGroupId", removeSecurityGroupIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("RemoveSubnetId", removeSubnetIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("ResetPolicy", resetPolicy) { $0.write($1) }
        form.member("SubnetConfiguration", subnetConfigurations) { $0.list($1, item: nil) { $1.write(to: &$0) } }
    }
}

extension EC2.ModifyVpcEndpointResult {
    package init(xml: XMLElement) throws {
        self.`return` = try xml.member("return") { try $0.boolean() }
    }
}

extension EC2 {
    /// Calls `ModifyVpcEndpoint`.
    @discardableResult
    public func modifyVpcEndpoint(_ input: ModifyVpcEndpointRequest) async throws -> ModifyVpcEndpointResult {
        try await client.execute(ModifyVpcEndpoint.self, input)
    }
}
