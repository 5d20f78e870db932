// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `DeleteHostedZone` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_DeleteHostedZone.html
    public enum DeleteHostedZone: AWSOperation {
        public typealias Input = DeleteHostedZoneRequest
        public typealias Output = DeleteHostedZoneResponse

        public static let name = "DeleteHostedZone"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "DELETE", path: "/2013-04-01/hostedzone/\(try Label.path(input.id, "Id"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `DeleteHostedZoneRequest` of Amazon Route 53.
    public struct DeleteHostedZoneRequest: Sendable, Hashable {
        /// `Id`.
        public var id: String

        /// What is left out is the service's to choose.
        public init(id: String) {
            self.id = id
        }
    }

    /// `DeleteHostedZoneResponse` of Amazon Route 53.
    public struct DeleteHostedZoneResponse: Sendable, Hashable {
        /// `ChangeInfo`.
        public var changeInfo: ChangeInfo?

        /// What is left out is the service's to choose.
        public init(changeInfo: ChangeInfo? = nil) {
            self.changeInfo = changeInfo
        }
    }
}

extension Route53.DeleteHostedZoneRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension Route53.DeleteHostedZoneResponse {
    package init(xml: XMLElement) throws {
        self.changeInfo = try xml.member("ChangeInfo") { try Route53.ChangeInfo(xml: $0) }
    }
}

extension Route53 {
    /// Calls `DeleteHostedZone`.
    @discardableResult
    public func deleteHostedZone(_ input: DeleteHostedZoneRequest) async throws -> DeleteHostedZoneResponse {
        try await client.execute(DeleteHostedZone.self, input)
    }
}
