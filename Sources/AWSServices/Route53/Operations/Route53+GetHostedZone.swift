// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `GetHostedZone` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetHostedZone.html
    public enum GetHostedZone: AWSOperation {
        public typealias Input = GetHostedZoneRequest
        public typealias Output = GetHostedZoneResponse

        public static let name = "GetHostedZone"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/2013-04-01/hostedzone/\(try Label.path(input.id, "Id"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `GetHostedZoneRequest` of Amazon Route 53.
    public struct GetHostedZoneRequest: Sendable, Hashable {
        /// `Id`.
        public var id: String

        /// What is left out is the service's to choose.
        public init(id: String) {
            self.id = id
        }
    }

    /// `GetHostedZoneResponse` of Amazon Route 53.
    public struct GetHostedZoneResponse: Sendable, Hashable {
        /// `DelegationSet`.
        public var delegationSet: DelegationSet?
        /// `HostedZone`.
        public var hostedZone: HostedZone?
        /// `VPCs`.
        public var vpcs: [VPC]?

        /// What is left out is the service's to choose.
        public init(delegationSet: DelegationSet? = nil, hostedZone: HostedZone? = nil, vpcs: [VPC]? = nil) {
            self.delegationSet = delegationSet
            self.hostedZone = hostedZone
            self.vpcs = vpcs
        }
    }
}

extension Route53.GetHostedZoneRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension Route53.GetHostedZoneResponse {
    package init(xml: XMLElement) throws {
        self.delegationSet = try xml.member("DelegationSet") { try Route53.DelegationSet(xml: $0) }
        self.hostedZone = try xml.member("HostedZone") { try Route53.HostedZone(xml: $0) }
        self.vpcs = try xml.member("VPCs") { try $0.list { try Route53.VPC(xml: $0) } }
    }
}

extension Route53 {
    /// Calls `GetHostedZone`.
    @discardableResult
    public func getHostedZone(_ input: GetHostedZoneRequest) async throws -> GetHostedZoneResponse {
        try await client.execute(GetHostedZone.self, input)
    }
}
