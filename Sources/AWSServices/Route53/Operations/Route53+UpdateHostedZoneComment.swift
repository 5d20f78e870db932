// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `UpdateHostedZoneComment` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_UpdateHostedZoneComment.html
    public enum UpdateHostedZoneComment: AWSOperation {
        public typealias Input = UpdateHostedZoneCommentRequest
        public typealias Output = UpdateHostedZoneCommentResponse

        public static let name = "UpdateHostedZoneComment"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/2013-04-01/hostedzone/\(try Label.path(input.id, "Id"))")
            request.setBody(XMLWriter.document("UpdateHostedZoneCommentRequest", namespace: XMLWriter.Namespace("https://route53.amazonaws.com/doc/2013-04-01/"), input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `UpdateHostedZoneCommentRequest` of Amazon Route 53.
    public struct UpdateHostedZoneCommentRequest: Sendable, Hashable {
        /// `Id`.
        public var id: String
        /// `Comment`.
        public var comment: String?

        /// What is left out is the service's to choose.
        public init(id: String, comment: String? = nil) {
            self.id = id
            self.comment = comment
        }
    }

    /// `UpdateHostedZoneCommentResponse` of Amazon Route 53.
    public struct UpdateHostedZoneCommentResponse: Sendable, Hashable {
        /// `HostedZone`.
        public var hostedZone: HostedZone?

        /// What is left out is the service's to choose.
        public init(hostedZone: HostedZone? = nil) {
            self.hostedZone = hostedZone
        }
    }
}

extension Route53.UpdateHostedZoneCommentRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("Comment", comment) { $0.write($1) }
    }
}

extension Route53.UpdateHostedZoneCommentResponse {
    package init(xml: XMLElement) throws {
        self.hostedZone = try xml.member("HostedZone") { try Route53.HostedZone(xml: $0) }
    }
}

extension Route53 {
    /// Calls `UpdateHostedZoneComment`.
    @discardableResult
    public func updateHostedZoneComment(_ input: UpdateHostedZoneCommentRequest) async throws -> UpdateHostedZoneCommentResponse {
        try await client.execute(UpdateHostedZoneComment.self, input)
    }
}
