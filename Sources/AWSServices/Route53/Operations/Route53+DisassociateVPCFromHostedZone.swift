// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `DisassociateVPCFromHostedZone` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_DisassociateVPCFromHostedZone.html
    public enum DisassociateVPCFromHostedZone: AWSOperation {
        public typealias Input = DisassociateVPCFromHostedZoneRequest
        public typealias Output = DisassociateVPCFromHostedZoneResponse

        public static let name = "DisassociateVPCFromHostedZone"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/2013-04-01/hostedzone/\(try Label.path(input.hostedZoneId, "HostedZoneId"))/disassociatevpc")
            request.setBody(XMLWriter.document("DisassociateVPCFromHostedZoneRequest", namespace: XMLWriter.Namespace("https://route53.amazonaws.com/doc/2013-04-01/"), input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `DisassociateVPCFromHostedZoneRequest` of Amazon Route 53.
    public struct DisassociateVPCFromHostedZoneRequest: Sendable, Hashable {
        /// `HostedZoneId`.
        public var hostedZoneId: String
        /// `VPC`.
        public var vpc: VPC
        /// `Comment`.
        public var comment: String?

        /// What is left out is the service's to choose.
        public init(hostedZoneId: String, vpc: VPC, comment: String? = nil) {
            self.hostedZoneId = hostedZoneId
            self.vpc = vpc
            self.comment = comment
        }
    }

    /// `DisassociateVPCFromHostedZoneResponse` of Amazon Route 53.
    public struct DisassociateVPCFromHostedZoneResponse: Sendable, Hashable {
        /// `ChangeInfo`.
        public var changeInfo: ChangeInfo?

        /// What is left out is the service's to choose.
        public init(changeInfo: ChangeInfo? = nil) {
            self.changeInfo = changeInfo
        }
    }
}

extension Route53.DisassociateVPCFromHostedZoneRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("VPC", vpc) { $1.write(to: &$0) }
        xml.member("Comment", comment) { $0.write($1) }
    }
}

extension Route53.DisassociateVPCFromHostedZoneResponse {
    package init(xml: XMLElement) throws {
        self.changeInfo = try xml.member("ChangeInfo") { try Route53.ChangeInfo(xml: $0) }
    }
}

extension Route53 {
    /// Calls `DisassociateVPCFromHostedZone`.
    @discardableResult
    public func disassociateVPCFromHostedZone(_ input: DisassociateVPCFromHostedZoneRequest) async throws -> DisassociateVPCFromHostedZoneResponse {
        try await client.execute(DisassociateVPCFromHostedZone.self, input)
    }
}
