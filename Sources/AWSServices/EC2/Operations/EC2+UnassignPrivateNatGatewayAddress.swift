// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `UnassignPrivateNatGatewayAddress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_UnassignPrivateNatGatewayAddress.html
    public enum UnassignPrivateNatGatewayAddress: AWSOperation {
        public typealias Input = UnassignPrivateNatGatewayAddressRequest
        public typealias Output = UnassignPrivateNatGatewayAddressResult

        public static let name = "UnassignPrivateNatGatewayAddress"
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

    /// `UnassignPrivateNatGatewayAddressRequest` of Amazon Elastic Compute Cloud.
    public struct UnassignPrivateNatGatewayAddressRequest: Sendable, Hashable {
        /// `NatGatewayId`.
        public var natGatewayId: String
        /// `PrivateIpAddresses`.
        public var privateIpAddresses: [String]
        /// `DryRun`.
        public var dryRun: Bool?
        /// `MaxDrainDurationSeconds`.
        public var maxDrainDurationSeconds: Int?

        /// What is left out is the service's to choose.
        public init(
            natGatewayId: String,
            privateIpAddresses: [String],
            dryRun: Bool? = nil,
            maxDrainDurationSeconds: Int? = nil
        ) {
            self.natGatewayId = natGatewayId
            self.privateIpAddresses = privateIpAddresses
            self.dryRun = dryRun
            self.maxDrainDurationSeconds = maxDrainDurationSeconds
        }
    }

    /// `UnassignPrivateNatGatewayAddressResult` of Amazon Elastic Compute Cloud.
    public struct UnassignPrivateNatGatewayAddressResult: Sendable, Hashable {
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

extension EC2.UnassignPrivateNatGatewayAddressRequest {
    package func write(to form: inout FormWriter) {
        form.member("NatGatewayId", natGatewayId) { $0.write($1) }
        form.member("PrivateIpAddress", privateIpAddresses) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("MaxDrainDurationSeconds", maxDrainDurationSeconds) { $0.write($1) }
    }
}

extension EC2.UnassignPrivateNatGatewayAddressResult {
    package init(xml: XMLElement) throws {
        self.natGatewayAddresses = try xml.member("natGatewayAddressSet") { try $0.list { try EC2.NatGatewayAddress(xml: $0) } }
        self.natGatewayId = try xml.member("natGatewayId") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `UnassignPrivateNatGatewayAddress`.
    @discardableResult
    public func unassignPrivateNatGatewayAddress(_ input: UnassignPrivateNatGatewayAddressRequest) async throws -> UnassignPrivateNatGatewayAddressResult {
        try await client.execute(UnassignPrivateNatGatewayAddress.self, input)
    }
}
