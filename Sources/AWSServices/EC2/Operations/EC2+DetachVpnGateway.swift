// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `DetachVpnGateway` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_DetachVpnGateway.html
    public enum DetachVpnGateway: AWSOperation {
        public typealias Input = DetachVpnGatewayRequest
        public typealias Output = Void

        public static let name = "DetachVpnGateway"
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

    /// `DetachVpnGatewayRequest` of Amazon Elastic Compute Cloud.
    public struct DetachVpnGatewayRequest: Sendable, Hashable {
        /// `VpcId`.
        public var vpcId: String
        /// `VpnGatewayId`.
        public var vpnGatewayId: String
        /// `DryRun`.
        public var dryRun: Bool?

        /// What is left out is the service's to choose.
        public init(vpcId: String, vpnGatewayId: String, dryRun: Bool? = nil) {
            self.vpcId = vpcId
            self.vpnGatewayId = vpnGatewayId
            self.dryRun = dryRun
        }
    }
}

extension EC2.DetachVpnGatewayRequest {
    package func write(to form: inout FormWriter) {
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("VpnGatewayId", vpnGatewayId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2 {
    /// Calls `DetachVpnGateway`.
    public func detachVpnGateway(_ input: DetachVpnGatewayRequest) async throws {
        try await client.execute(DetachVpnGateway.self, input)
    }
}
