// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `CreateHostedZone` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_CreateHostedZone.html
    public enum CreateHostedZone: AWSOperation {
        public typealias Input = CreateHostedZoneRequest
        public typealias Output = CreateHostedZoneResponse

        public static let name = "CreateHostedZone"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/2013-04-01/hostedzone")
            request.setBody(XMLWriter.document("CreateHostedZoneRequest", namespace: XMLWriter.Namespace("https://route53.amazonaws.com/doc/2013-04-01/"), input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            var output = try Output(xml: response.xml())
            output.location = try response.header("Location") { try $0.string() }
            return output
        }
    }

    /// `CreateHostedZoneRequest` of Amazon Route 53.
    public struct CreateHostedZoneRequest: Sendable, Hashable {
        /// `CallerReference`.
        public var callerReference: String
        /// `Name`.
        public var name: String
        /// `DelegationSetId`.
        public var delegationSetId: String?
        /// `HostedZoneConfig`.
        public var hostedZoneConfig: HostedZoneConfig?
        /// `VPC`.
        public var vpc: VPC?

        /// What is left out is the service's to choose.
        public init(
            callerReference: String,
            name: String,
            delegationSetId: String? = nil,
            hostedZoneConfig: HostedZoneConfig? = nil,
            vpc: VPC? = nil
        ) {
            self.callerReference = callerReference
            self.name = name
            self.delegationSetId = delegationSetId
            self.hostedZoneConfig = hostedZoneConfig
            self.vpc = vpc
        }
    }

    /// `CreateHostedZoneResponse` of Amazon Route 53.
    public struct CreateHostedZoneResponse: Sendable, Hashable {
        /// `ChangeInfo`.
        public var changeInfo: ChangeInfo?
        /// `DelegationSet`.
        public var delegationSet: DelegationSet?
        /// `HostedZone`.
        public var hostedZone: HostedZone?
        /// `Location`.
        public var location: String?
        /// `VPC`.
        public var vpc: VPC?

        /// What is left out is the service's to choose.
        public init(
            changeInfo: ChangeInfo? = nil,
            delegationSet: DelegationSet? = nil,
            hostedZone: HostedZone? = nil,
            location: String? = nil,
            vpc: VPC? = nil
        ) {
            self.changeInfo = changeInfo
            self.delegationSet = delegationSet
            self.hostedZone = hostedZone
            self.location = location
            self.vpc = vpc
        }
    }
}

extension Route53.CreateHostedZoneRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("CallerReference", callerReference) { $0.write($1) }
        xml.member("Name", name) { $0.write($1) }
        xml.member("DelegationSetId", delegationSetId) { $0.write($1) }
        xml.member("HostedZoneConfig", hostedZoneConfig) { $1.write(to: &$0) }
        xml.member("VPC", vpc) { $1.write(to: &$0) }
    }
}

extension Route53.CreateHostedZoneResponse {
    package init(xml: XMLElement) throws {
        self.changeInfo = try xml.member("ChangeInfo") { try Route53.ChangeInfo(xml: $0) }
        self.delegationSet = try xml.member("DelegationSet") { try Route53.DelegationSet(xml: $0) }
        self.hostedZone = try xml.member("HostedZone") { try Route53.HostedZone(xml: $0) }
        self.location = nil
        self.vpc = try xml.member("VPC") { try Route53.VPC(xml: $0) }
    }
}

extension Route53 {
    /// Calls `CreateHostedZone`.
    @discardableResult
    public func createHostedZone(_ input: CreateHostedZoneRequest) async throws -> CreateHostedZoneResponse {
        try await client.execute(CreateHostedZone.self, input)
    }
}
