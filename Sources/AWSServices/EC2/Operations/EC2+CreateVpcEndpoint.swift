// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateVpcEndpoint` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpcEndpoint.html
    public enum CreateVpcEndpoint: AWSOperation {
        public typealias Input = CreateVpcEndpointRequest
        public typealias Output = CreateVpcEndpointResult

        public static let name = "CreateVpcEndpoint"
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

    /// `CreateVpcEndpointRequest` of Amazon Elastic Compute Cloud.
    public struct CreateVpcEndpointRequest: Sendable, Hashable {
        /// `VpcId`.
        public var vpcId: String
        /// `ClientToken`.
        public var clientToken: String?
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
        /// `ResourceConfigurationArn`.
        public var resourceConfigurationArn: String?
        /// `RouteTableIds`.
        public var routeTableIds: [String]?
        /// `SecurityGroupIds`.
        public var securityGroupIds: [String]?
        /// `ServiceName`.
        public var serviceName: String?
        /// `ServiceNetworkArn`.
        public var serviceNetworkArn: String?
        /// `ServiceRegion`.
        public var serviceRegion: String?
        /// `SubnetConfigurations`.
        public var subnetConfigurations: [SubnetConfiguration]?
        /// `SubnetIds`.
        public var subnetIds: [String]?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
        /// `VpcEndpointType`.
        public var vpcEndpointType: VpcEndpointType?

        /// What is left out is the service's to choose.
        public init(
            vpcId: String,
            clientToken: String? = nil,
            dnsOptions: DnsOptionsSpecification? = nil,
            dryRun: Bool? = nil,
            ipAddressType: IpAddressType? = nil,
            policyDocument: String? = nil,
            privateDnsEnabled: Bool? = nil,
            resourceConfigurationArn: String? = nil,
            routeTableIds: [String]? = nil,
            securityGroupIds: [String]? = nil,
            serviceName: String? = nil,
            serviceNetworkArn: String? = nil,
            serviceRegion: String? = nil,
            subnetConfigurations: [SubnetConfiguration]? = nil,
            subnetIds: [String]? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            vpcEndpointType: VpcEndpointType? = nil
        ) {
            self.vpcId = vpcId
            self.clientToken = clientToken
            self.dnsOptions = dnsOptions
            self.dryRun = dryRun
            self.ipAddressType = ipAddressType
            self.policyDocument = policyDocument
            self.privateDnsEnabled = privateDnsEnabled
            self.resourceConfigurationArn = resourceConfigurationArn
            self.routeTableIds = routeTableIds
            self.securityGroupIds = securityGroupIds
            self.serviceName = serviceName
            self.serviceNetworkArn = serviceNetworkArn
            self.serviceRegion = serviceRegion
            self.subnetConfigurations = subnetConfigurations
            self.subnetIds = subnetIds
            self.tagSpecifications = tagSpecifications
            self.vpcEndpointType = vpcEndpointType
        }
    }

    /// `CreateVpcEndpointResult` of Amazon Elastic Compute Cloud.
    public struct CreateVpcEndpointResult: Sendable, Hashable {
        /// `ClientToken`.
        public var clientToken: String?
        /// `VpcEndpoint`.
        public var vpcEndpoint: VpcEndpoint?

        /// What is left out is the service's to choose.
        public init(clientToken: String? = nil, vpcEndpoint: VpcEndpoint? = nil) {
            self.clientToken = clientToken
            self.vpcEndpoint = vpcEndpoint
        }
    }
}

extension EC2.CreateVpcEndpointRequest {
    package func write(to form: inout FormWriter) {
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("ClientToken", clientToken) { $0.write($1) }
        form.member("DnsOptions", dnsOptions) { $1.write(to: &$0) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("IpAddressType", ipAddressType) { $0.write($1.rawValue) }
        form.member("PolicyDocument", policyDocument) { $0.write($1) }
        form.member("PrivateDnsEnabled", privateDnsEnabled) { $0.write($1) }
        form.member("ResourceConfigurationArn", resourceConfigurationArn) { $0.write($1) }
        form.member("RouteTableId", routeTableIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("SecurityGroupId", securityGroupIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("ServiceName", serviceName) { $0.write($1) }
        form.member("ServiceNetworkArn", serviceNetworkArn) { $0.write($1) }
        form.member("ServiceRegion", serviceRegion) { $0.write($1) }
        form.member("SubnetConfiguration", subnetConfigurations) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("SubnetId", subnetIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("TagSpecification", tagSpecifications) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("VpcEndpointType", vpcEndpointType) { $0.write($1.rawValue) }
    }
}

extension EC2.CreateVpcEndpointResult {
    package init(xml: XMLElement) throws {
        self.clientToken = try xml.member("clientToken") { try $0.string() }
        self.vpcEndpoint = try xml.member("vpcEndpoint") { try EC2.VpcEndpoint(xml: $0) }
    }
}

extension EC2 {
    /// Calls `CreateVpcEndpoint`.
    @discardableResult
    public func createVpcEndpoint(_ input: CreateVpcEndpointRequest) async throws -> CreateVpcEndpointResult {
        try await client.execute(CreateVpcEndpoint.self, input)
    }
}
