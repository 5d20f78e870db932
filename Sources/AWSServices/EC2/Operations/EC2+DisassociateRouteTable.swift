// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DisassociateRouteTable` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DisassociateRouteTable.html
    public enum DisassociateRouteTable: AWSOperation {
        public typealias Input = DisassociateRouteTableRequest
        public typealias Output = Void

        public static let name = "DisassociateRouteTable"
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

    /// `DisassociateRouteTableRequest` of Amazon Elastic Compute Cloud.
    public struct DisassociateRouteTableRequest: Sendable, Hashable {
        /// `AssociationId`.
        public var associationId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(associationId: String, dryRun: Bool? = nil) {
            self.associationId = associationId
            self.dryRun = dryRun
        }
    }
}

extension EC2.DisassociateRouteTableRequest {
    package func write(to form: inout FormWriter) {
        form.member("AssociationId", associationId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `DisassociateRouteTable`.
    public func disassociateRouteTable(_ input: DisassociateRouteTableRequest) async throws {
        try await client.execute(DisassociateRouteTable.self, input)
    }
}
