// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteNatGateway` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteNatGateway.html
    public enum DeleteNatGateway: AWSOperation {
        public typealias Input = DeleteNatGatewayRequest
        public typealias Output = DeleteNatGatewayResult

        public static let name = "DeleteNatGateway"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

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

    /// `DeleteNatGatewayRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteNatGatewayRequest: Sendable, Hashable {
        /// `NatGatewayId`.
        public var natGatewayId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(natGatewayId: String, dryRun: Bool? = nil) {
            self.natGatewayId = natGatewayId
            self.dryRun = dryRun
        }
    }

    /// `DeleteNatGatewayResult` of Amazon Elastic Compute Cloud.
    public struct DeleteNatGatewayResult: Sendable, Hashable {
        /// `NatGatewayId`.
        public var natGatewayId: String?

        /// What is left out is the service's to choose.
        public init(natGatewayId: String? = nil) {
            self.natGatewayId = natGatewayId
        }
    }
}

extension EC2.DeleteNatGatewayRequest {
    package func write(to form: inout FormWriter) {
        form.member("NatGatewayId", natGatewayId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2.DeleteNatGatewayResult {
    package init(xml: XMLElement) throws {
        self.natGatewayId = try xml.member("natGatewayId") { try $0.string() }
    }
}

extension EC2 {
    /// Calls `DeleteNatGateway`.
    @discardableResult
    public func deleteNatGateway(_ input: DeleteNatGatewayRequest) async throws -> DeleteNatGatewayResult {
        try await client.execute(DeleteNatGateway.self, input)
    }
}
