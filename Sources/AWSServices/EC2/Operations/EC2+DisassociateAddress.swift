// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DisassociateAddress` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateAddress.html
    public enum DisassociateAddress: AWSOperation {
        public typealias Input = DisassociateAddressRequest
        public typealias Output = Void

        public static let name = "DisassociateAddress"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DisassociateAddressRequest` of Amazon Elastic Compute Cloud.
    public struct DisassociateAddressRequest: Sendable, Hashable {
        /// `AssociationId`.
        public var associationId: String?
        /// `DryRun`.
        public var dryRun: Bool?
        /// `PublicIp`.
        public var publicIp: String?

        /// What is left out is the service's to choose.
        public init(associationId: String? = nil, dryRun: Bool? = nil, publicIp: String? = nil) {
            self.associationId = associationId
            self.dryRun = dryRun
            self.publicIp = publicIp
        }
    }
}

extension EC2.DisassociateAddressRequest {
    package func write(to form: inout FormWriter) {
        form.member("AssociationId", associationId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
        form.member("PublicIp", publicIp) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `DisassociateAddress`.
    public func disassociateAddress(_ input: DisassociateAddressRequest = DisassociateAddressRequest()) async throws {
        try await client.execute(DisassociateAddress.self, input)
    }
}
