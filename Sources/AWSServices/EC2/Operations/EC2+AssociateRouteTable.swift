// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AssociateRouteTable` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateRouteTable.html
    public enum AssociateRouteTable: AWSOperation {
        public typealias Input = AssociateRouteTableRequest
        public typealias Output = AssociateRouteTableResult

        public static let name = "AssociateRouteTable"
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

    /// `AssociateRouteTableRequest` of Amazon Elastic Compute Cloud.
    public struct AssociateRouteTableRequest: Sendable, Hashable {
        /// `RouteTableId`.
        public var routeTableId: String
        /// `DryRun`.
        public var dryRun: Bool?
        /// `GatewayId`.
        public var gatewayId: String?
        /// `PublicIpv4Pool`.
        public var publicIpv4Pool: String?
        /// `SubnetId`.
        public var subnetId: String?

        /// What is left out is the service's to choose.
        public init(
            routeTableId: String,
            dryRun: Bool? = nil,
            gatewayId: String? = nil,
            publicIpv4Pool: String? = nil,
            subnetId: String? = nil
        ) {
            self.routeTableId = routeTableId
            self.dryRun = dryRun
            self.gatewayId = gatewayId
            self.publicIpv4Pool = publicIpv4Pool
            self.subnetId = subnetId
        }
    }

    /// `AssociateRouteTableResult` of Amazon Elastic Compute Cloud.
    public struct AssociateRouteTableResult: Sendable, Hashable {
        /// `AssociationId`.
        public var associationId: String?
        /// `AssociationState`.
        public var associationState: RouteTableAssociationState?

        /// What is left out is the service's to choose.
        public init(associationId: String? = nil, associationState: RouteTableAssociationState? = nil) {
            self.associationId = associationId
            self.associationState = associationState
        }
    }
}

extension EC2.AssociateRouteTableRequest {
    package func write(to form: inout FormWriter) {
        form.member("RouteTableId", routeTableId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("GatewayId", gatewayId) { $0.write($1) }
        form.member("PublicIpv4Pool", publicIpv4Pool) { $0.write($1) }
        form.member("SubnetId", subnetId) { $0.write($1) }
    }
}

extension EC2.AssociateRouteTableResult {
    package init(xml: XMLElement) throws {
        self.associationId = try xml.member("associationId") { try $0.string() }
        self.associationState = try xml.member("associationState") { try EC2.RouteTableAssociationState(xml: $0) }
    }
}

extension EC2 {
    /// Calls `AssociateRouteTable`.
    @discardableResult
    public func associateRouteTable(_ input: AssociateRouteTableRequest) async throws -> AssociateRouteTableResult {
        try await client.execute(AssociateRouteTable.self, input)
    }
}
