// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AttachInternetGateway` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachInternetGateway.html
    public enum AttachInternetGateway: AWSOperation {
        public typealias Input = AttachInternetGatewayRequest
        public typealias Output = Void

        public static let name = "AttachInternetGateway"
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

    /// `AttachInternetGatewayRequest` of Amazon Elastic Compute Cloud.
    public struct AttachInternetGatewayRequest: Sendable, Hashable {
        /// `InternetGatewayId`.
        public var internetGatewayId: String
        /// `VpcId`.
        public var vpcId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(internetGatewayId: String, vpcId: String, dryRun: Bool? = nil) {
            self.internetGatewayId = internetGatewayId
            self.vpcId = vpcId
            self.dryRun = dryRun
        }
    }
}

extension EC2.AttachInternetGatewayRequest {
    package func write(to form: inout FormWriter) {
        form.member("InternetGatewayId", internetGatewayId) { $0.write($1) }
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `AttachInternetGateway`.
    public func attachInternetGateway(_ input: AttachInternetGatewayRequest) async throws {
        try await client.execute(AttachInternetGateway.self, input)
    }
}
