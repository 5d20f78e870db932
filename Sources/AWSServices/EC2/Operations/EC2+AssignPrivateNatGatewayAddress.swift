// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AssignPrivateNatGatewayAddress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AssignPrivateNatGatewayAddress.html
    public enum AssignPrivateNatGatewayAddress: AWSOperation {
        public typealias Input = AssignPrivateNatGatewayAddressRequest
        public typealias Output = AssignPrivateNatGatewayAddressResult

        public static let name = "AssignPrivateNatGatewayAddress"
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

    /// `AssignPrivateNatGatewayAddressRequest` of Amazon Elastic Compute Cloud.
    public struct AssignPrivateNatGatewayAddressRequest: Sendable, Hashable {
        /// `NatGatewayId`.
        public var natGatewayId: String
        /// `DryRun`.
        public var dryRun: Bool?
        /// `PrivateIpAddressCount`.
        public var privateIpAddressCount: Int?
        /// `PrivateIpAddresses`.
        public var privateIpAddresses: [String]?

        /// What is left out is the service's to choose.
        public init(
            natGatewayId: String,
            dryRun: Bool? = nil,
            privateIpAddressCount: Int? = nil,
            privateIpAddresses: [String]? = nil
        ) {
            self.natGatewayId = natGatewayId
            self.dryRun = dryRun
            self.privateIpAddressCount = privateIpAddressCount
            self.privateIpAddresses = privateIpAddresses
        }
    }

    /// `AssignPrivateNatGatewayAddressResult` of Amazon Elastic Compute Cloud.
    public struct AssignPrivateNatGatewayAddressResult: Sendable, Hashable {
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

extension EC2.AssignPrivateNatGatewayAddressRequest {
    package func write(to form: inout FormWriter) {
        form.member("NatGatewayId", natGatewayId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("PrivateIpAddressCount", privateIpAddressCount) { $0.write($1) }
        form.member("PrivateIpAddress", privateIpAddresses) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2.AssignPrivateNatGatewayAddressResult {
    package init(xml: XMLElement) throws {
        self.natGatewayAddresses = try xml.member("natGatewayAddressSet") { try $0.list { try EC2.NatGatewayAddress(xml: $0) } }
        self.natGatewayId = try xml.member("natGatewayId") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `AssignPrivateNatGatewayAddress`.
    @discardableResult
    public func assignPrivateNatGatewayAddress(_ input: AssignPrivateNatGatewayAddressRequest) async throws -> AssignPrivateNatGatewayAddressResult {
        try await client.execute(AssignPrivateNatGatewayAddress.self, input)
    }
}
