// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DeleteInternetGateway` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DeleteInternetGateway.html
    public enum DeleteInternetGateway: AWSOperation {
        public typealias Input = DeleteInternetGatewayRequest
        public typealias Output = Void

        public static let name = "DeleteInternetGateway"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DeleteInternetGatewayRequest` of Amazon Elastic Compute Cloud.
    public struct DeleteInternetGatewayRequest: Sendable, Hashable {
        /// `InternetGatewayId`.
        public var internetGatewayId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(internetGatewayId: String, dryRun: Bool? = nil) {
            self.internetGatewayId = internetGatewayId
            self.dryRun = dryRun
        }
    }
}

extension EC2.DeleteInternetGatewayRequest {
    package func write(to form: inout FormWriter) {
        form.member("InternetGatewayId", internetGatewayId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `DeleteInternetGateway`.
    public func deleteInternetGateway(_ input: DeleteInternetGatewayRequest) async throws {
        try await client.execute(DeleteInternetGateway.self, input)
    }
}
