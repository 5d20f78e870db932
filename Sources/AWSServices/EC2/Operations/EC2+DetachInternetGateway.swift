// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DetachInternetGateway` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachInternetGateway.html
    public enum DetachInternetGateway: AWSOperation {
        public typealias Input = DetachInternetGatewayRequest
        public typealias Output = Void

        public static let name = "DetachInternetGateway"
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

    /// `DetachInternetGatewayRequest` of Amazon Elastic Compute Cloud.
    public struct DetachInternetGatewayRequest: Sendable, Hashable {
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

extension EC2.DetachInternetGatewayRequest {
    package func write(to form: inout FormWriter) {
        form.member("InternetGatewayId", internetGatewayId) { $0.write($1) }
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `DetachInternetGateway`.
    public func detachInternetGateway(_ input: DetachInternetGatewayRequest) async throws {
        try await client.execute(DetachInternetGateway.self, input)
    }
}
