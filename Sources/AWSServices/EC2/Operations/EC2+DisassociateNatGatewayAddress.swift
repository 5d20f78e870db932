// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DisassociateNatGatewayAddress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateNatGatewayAddress.html
    public enum DisassociateNatGatewayAddress: AWSOperation {
        public typealias Input = DisassociateNatGatewayAddressRequest
        public typealias Output = DisassociateNatGatewayAddressResult

        public static let name = "DisassociateNatGatewayAddress"
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

    /// `DisassociateNatGatewayAddressRequest` of Amazon Elastic Compute Cloud.
    public struct DisassociateNatGatewayAddressRequest: Sendable, Hashable {
        /// `AssociationIds`.
        public var associationIds: [String]
        /// `NatGatewayId`.
        public var natGatewayId: String
        /// `DryRun`.
        public var dryRun: Bool?
        /// `MaxDrainDurationSeconds`.
        public var maxDrainDurationSeconds: Int?

        /// What is left out is the service's to choose.
        public init(
            associationIds: [String],
            natGatewayId: String,
            dryRun: Bool? = nil,
            maxDrainDurationSeconds: Int? = nil
        ) {
            self.associationIds = associationIds
            self.natGatewayId = natGatewayId
            self.dryRun = dryRun
            self.maxDrainDurationSeconds = maxDrainDurationSeconds
        }
    }

    /// `DisassociateNatGatewayAddressResult` of Amazon Elastic Compute Cloud.
    public struct DisassociateNatGatewayAddressResult: Sendable, Hashable {
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

extension EC2.DisassociateNatGatewayAddressRequest {
    package func write(to form: inout FormWriter) {
        form.member("AssociationId", associationIds) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("NatGatewayId", natGatewayId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("MaxDrainDurationSeconds", maxDrainDurationSeconds) { $0.write($1) }
    }
}

extension EC2.DisassociateNatGatewayAddressResult {
    package init(xml: XMLElement) throws {
        self.natGatewayAddresses = try xml.member("natGatewayAddressSet") { try $0.list { try EC2.NatGatewayAddress(xml: $0) } }
        self.natGatewayId = try xml.member("natGatewayId") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DisassociateNatGatewayAddress`.
    @discardableResult
    public func disassociateNatGatewayAddress(_ input: DisassociateNatGatewayAddressRequest) async throws -> DisassociateNatGatewayAddressResult {
        try await client.execute(DisassociateNatGatewayAddress.self, input)
    }
}
