// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `ChangeResourceRecordSets` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html
    public enum ChangeResourceRecordSets: AWSOperation {
        public typealias Input = ChangeResourceRecordSetsRequest
        public typealias Output = ChangeResourceRecordSetsResponse

        public static let name = "ChangeResourceRecordSets"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/2013-04-01/hostedzone/\(try Label.path(input.hostedZoneId, "HostedZoneId"))/rrset/")
            request.setBody(XMLWriter.document("ChangeResourceRecordSetsRequest", namespace: XMLWriter.Namespace("https://route53.amazonaws.com/doc/2013-04-01/"), input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `ChangeResourceRecordSetsRequest` of Amazon Route 53.
    public struct ChangeResourceRecordSetsRequest: Sendable, Hashable {
        /// `ChangeBatch`.
        public var changeBatch: ChangeBatch
        /// `HostedZoneId`.
        public var hostedZoneId: String

        /// What is left out is the service's to choose.
        public init(changeBatch: ChangeBatch, hostedZoneId: String) {
            self.changeBatch = changeBatch
            self.hostedZoneId = hostedZoneId
        }
    }

    /// `ChangeResourceRecordSetsResponse` of Amazon Route 53.
    public struct ChangeResourceRecordSetsResponse: Sendable, Hashable {
        /// `ChangeInfo`.
        public var changeInfo: ChangeInfo?

        /// What is left out is the service's to choose.
        public init(changeInfo: ChangeInfo? = nil) {
            self.changeInfo = changeInfo
        }
    }
}

extension Route53.ChangeResourceRecordSetsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("ChangeBatch", changeBatch) { $1.write(to: &$0) }
    }
}

extension Route53.ChangeResourceRecordSetsResponse {
    package init(xml: XMLElement) throws {
        self.changeInfo = try xml.member("ChangeInfo") { try Route53.ChangeInfo(xml: $0) }
    }
}

extension Route53 {
    /// Calls `ChangeResourceRecordSets`.
    @discardableResult
    public func changeResourceRecordSets(_ input: ChangeResourceRecordSetsRequest) async throws -> ChangeResourceRecordSetsResponse {
        try await client.execute(ChangeResourceRecordSets.self, input)
    }
}
