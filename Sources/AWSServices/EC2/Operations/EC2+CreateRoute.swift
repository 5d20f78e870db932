// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `CreateRoute` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateRoute.html
    public enum CreateRoute: AWSOperation {
        public typealias Input = CreateRouteRequest
        public typealias Output = CreateRouteResult

        public static let name = "CreateRoute"
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

    /// `CreateRouteRequest` of Amazon Elastic Compute Cloud.
    public struct CreateRouteRequest: Sendable, Hashable {
        /// `RouteTableId`.
        public var routeTableId: String
        /// `CarrierGatewayId`.
        public var carrierGatewayId: String?
        /// `CoreNetworkArn`.
        public var coreNetworkArn: String?
        /// `DestinationCidrBlock`.
        public var destinationCidrBlock: String?
        /// `DestinationIpv6CidrBlock`.
        public var destinationIpv6CidrBlock: String?
        /// `DestinationPrefixListId`.
        public var destinationPrefixListId: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `EgressOnlyInternetGatewayId`.
        public var egressOnlyInternetGatewayId: String?
        /// `GatewayId`.
        public var gatewayId: String?
        /// `InstanceId`.
        public var instanceId: String?
        /// `LocalGatewayId`.
        public var localGatewayId: String?
        /// `NatGatewayId`.
        public var natGatewayId: String?
        /// `NetworkInterfaceId`.
        public var networkInterfaceId: String?
        /// `OdbNetworkArn`.
        public var odbNetworkArn: String?
        /// `TransitGatewayId`.
        public var transitGatewayId: String?
        /// `VpcEndpointId`.
        public var vpcEndpointId: String?
        /// `VpcPeeringConnectionId`.
        public var vpcPeeringConnectionId: String?

        /// What is left out is the service's to choose.
        public init(
            routeTableId: String,
            carrierGatewayId: String? = nil,
            coreNetworkArn: String? = nil,
            destinationCidrBlock: String? = nil,
            destinationIpv6CidrBlock: String? = nil,
            destinationPrefixListId: String? = nil,
            dryRun: Bool? = nil,
            egressOnlyInternetGatewayId: String? = nil,
            gatewayId: String? = nil,
            instanceId: String? = nil,
            localGatewayId: String? = nil,
            natGatewayId: String? = nil,
            networkInterfaceId: String? = nil,
            odbNetworkArn: String? = nil,
            transitGatewayId: String? = nil,
            vpcEndpointId: String? = nil,
            vpcPeeringConnectionId: String? = nil
        ) {
            self.routeTableId = routeTableId
            self.carrierGatewayId = carrierGatewayId
            self.coreNetworkArn = coreNetworkArn
            self.destinationCidrBlock = destinationCidrBlock
            self.destinationIpv6CidrBlock = destinationIpv6CidrBlock
            self.destinationPrefixListId = destinationPrefixListId
            self.dryRun = dryRun
            self.egressOnlyInternetGatewayId = egressOnlyInternetGatewayId
            self.gatewayId = gatewayId
            self.instanceId = instanceId
            self.localGatewayId = localGatewayId
            self.natGatewayId = natGatewayId
            self.networkInterfaceId = networkInterfaceId
            self.odbNetworkArn = odbNetworkArn
            self.transitGatewayId = transitGatewayId
            self.vpcEndpointId = vpcEndpointId
            self.vpcPeeringConnectionId = vpcPeeringConnectionId
        }
    }

    /// `CreateRouteResult` of Amazon Elastic Compute Cloud.
    public struct CreateRouteResult: Sendable, Hashable {
        /// `Return`.
        public var `return`: Bool?

        /// What is left out is the service's to choose.
        public init(`return`: Bool? = nil) {
            self.`return` = `return`
        }
    }
}

extension EC2.CreateRouteRequest {
    package func write(to form: inout FormWriter) {
        form.member("RouteTableId", routeTableId) { $0.write($1) }
        form.member("CarrierGatewayId", carrierGatewayId) { $0.write($1) }
        form.member("CoreNetworkArn", coreNetworkArn) { $0.write($1) }
        form.member("DestinationCidrBlock", destinationCidrBlock) { $0.write($1) }
        form.member("DestinationIpv6CidrBlock", destinationIpv6CidrBlock) { $0.write($1) }
        form.member("DestinationPrefixListId", destinationPrefixListId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("EgressOnlyInternetGatewayId", egressOnlyInternetGatewayId) { $0.write($1) }
        form.member("GatewayId", gatewayId) { $0.write($1) }
        form.member("InstanceId", instanceId) { $0.write($1) }
        form.member("LocalGatewayId", localGatewayId) { $0.write($1) }
        form.member("NatGatewayId", natGatewayId) { $0.write($1) }
        form.member("NetworkInterfaceId", networkInterfaceId) { $0.write($1) }
        form.member("OdbNetworkArn", odbNetworkArn) { $0.write($1) }
        form.member("TransitGatewayId", transitGatewayId) { $0.write($1) }
        form.member("VpcEndpointId", vpcEndpointId) { $0.write($1) }
        form.member("VpcPeeringConnectionId", vpcPeeringConnectionId) { $0.write($1) }
    }
}

extension EC2.CreateRouteResult {
    package init(xml: XMLElement) throws {
        self.`return` = try xml.member("return") { try $0.boolean() }
    }
}

extension EC2 {
    /// Calls `CreateRoute`.
    @discardableResult
    public func createRoute(_ input: CreateRouteRequest) async throws -> CreateRouteResult {
        try await client.execute(CreateRoute.self, input)
    }
}
