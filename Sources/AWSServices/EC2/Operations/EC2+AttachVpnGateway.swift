// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension EC2 {
    /// `AttachVpnGateway` of Amazon Elastic Compute Cloud.
    ///
    /// Source: https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_AttachVpnGateway.html
    public enum AttachVpnGateway: AWSOperation {
        public typealias Input = AttachVpnGatewayRequest
        public typealias Output = AttachVpnGatewayResult

        public static let name = "AttachVpnGateway"
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

    /// `AttachVpnGatewayRequest` of Amazon Elastic Compute Cloud.
    public struct AttachVpnGatewayRequest: Sendable, Hashable {
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

    /// `AttachVpnGatewayResult` of Amazon Elastic Compute Cloud.
    public struct AttachVpnGatewayResult: Sendable, Hashable {
        /// `VpcAttachment`.
        public var vpcAttachment: VpcAttachment?

        /// What is left out is the service's to choose.
        public init(vpcAttachment: VpcAttachment? = nil) {
            self.vpcAttachment = vpcAttachment
        }
    }
}

extension EC2.AttachVpnGatewayRequest {
    package func write(to form: inout FormWriter) {
        form.member("VpcId", vpcId) { $0.write($1) }
        form.member("VpnGatewayId", vpnGatewayId) { $0.write($1) }
        form.member("DryRun", dryRun) { $0.write($1) }
    }
}

extension EC2.AttachVpnGatewayResult {
    package init(xml: XMLElement) throws {
        self.vpcAttachment = try xml.member("attachment") { try EC2.VpcAttachment(xml: $0) }
    }
}

extension EC2 {
    /// Calls `AttachVpnGateway`.
    @discardableResult
    public func attachVpnGateway(_ input: AttachVpnGatewayRequest) async throws -> AttachVpnGatewayResult {
        try await client.execute(AttachVpnGateway.self, input)
    }
}
