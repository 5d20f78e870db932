// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AssociateNatGatewayAddress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssociateNatGatewayAddress.html
    public enum AssociateNatGatewayAddress: AWSOperation {
        public typealias Input = AssociateNatGatewayAddressRequest
        public typealias Output = AssociateNatGatewayAddressResult

        public static let name = "AssociateNatGatewayAddress"
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

    /// `AssociateNatGatewayAddressRequest` of Amazon Elastic Compute Cloud.
    public struct AssociateNatGatewayAddressRequest: Sendable, Hashable {
        /// `AllocationIds`.
        public var allocationIds: [String]
        /// `NatGatewayId`.
        public var natGatewayId: String
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `AvailabilityZoneId`.
        public var availabilityZoneId: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `PrivateIpAddresses`.
        public var privateIpAddresses: [String]?

        /// What is left out is the service's to choose.
        public init(
            allocationIds: [String],
            natGatewayId: String,
            availabilityZone: String? = nil,
            availabilityZoneId: String? = nil,
            dryRun: Bool? = nil,
            privateIpAddresses: [String]? = nil
        ) {
            self.allocationIds = allocationIds
            self.natGatewayId = natGatewayId
            self.availabilityZone = availabilityZone
            self.availabilityZoneId = availabilityZoneId
            self.dryRun = dryRun
            self.privateIpAddresses = privateIpAddresses
        }
    }

    /// `AssociateNatGatewayAddressResult` of Amazon Elastic Compute Cloud.
    public struct AssociateNatGatewayAddressResult: Sendable, Hashable {
        /// `NatGatewayAddresses`.
        public var natGatewayAddresses: [NatGatewayAddress]?
        /// `NatGatewayId`.
        public var natGatewayId: String?

        /// What is left out is the service's to choose.
        public init(natGatewayAddresses: [NatGatewayAddress]? = nil, natGatewayId: String? = nil) {
            self.natGatewayAddresses = natGatewayAddresses
            self.natGatewayId = natGatewayId
        }
    }
}

extension EC2.AssociateNatGatewayAddressRequest {
    package func write(to form: inout FormWriter) {
        form.member("AllocationId", allocationIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("NatGatewayId", natGatewayId) { $0.write($1) }
        form.member("AvailabilityZone", availabilityZone) { $0.write($1) }
        form.member("AvailabilityZoneId", availabilityZoneId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("PrivateIpAddress", privateIpAddresses) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.AssociateNatGatewayAddressResult {
    package init(xml: XMLElement) throws {
        self.natGatewayAddresses = try xml.member("natGatewayAddressSet") { try $0.list { try EC2.NatGatewayAddress(xml: $0) } }
        self.natGatewayId = try xml.member("natGatewayId") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `AssociateNatGatewayAddress`.
    @discardableResult
    public func associateNatGatewayAddress(_ input: AssociateNatGatewayAddressRequest) async throws -> AssociateNatGatewayAddressResult {
        try await client.execute(AssociateNatGatewayAddress.self, input)
    }
}
