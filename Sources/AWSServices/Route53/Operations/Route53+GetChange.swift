// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension Route53 {
    /// `GetChange` of Amazon Route 53.
    ///
    /// Source: https://docs.aws.amazon.com/Route53/latest/APIReference/API_GetChange.html
    public enum GetChange: AWSOperation {
        public typealias Input = GetChangeRequest
        public typealias Output = GetChangeResponse

        public static let name = "GetChange"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { true }

        public static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/2013-04-01/change/\(try Label.path(input.id, "Id"))")
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `GetChangeRequest` of Amazon Route 53.
    public struct GetChangeRequest: Sendable, Hashable {
        /// `Id`.
        public var id: String

        /// What is left out is the service's to choose.
        public init(id: String) {
            self.id = id
        }
    }

    /// `GetChangeResponse` of Amazon Route 53.
    public struct GetChangeResponse: Sendable, Hashable {
        /// `ChangeInfo`.
        public var changeInfo: ChangeInfo?

        /// What is left out is the service's to choose.
        public init(changeInfo: ChangeInfo? = nil) {
            self.changeInfo = changeInfo
        }
    }
}

extension Route53.GetChangeRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension Route53.GetChangeResponse {
    package init(xml: XMLElement) throws {
        self.changeInfo = try xml.member("ChangeInfo") { try Route53.ChangeInfo(xml: $0) }
    }
}

extension Route53 {
    /// Calls `GetChange`.
    @discardableResult
    public func getChange(_ input: GetChangeRequest) async throws -> GetChangeResponse {
        try await client.execute(GetChange.self, input)
    }
}

extension Waiter where O == Route53.GetChange {
    /// `ResourceRecordSetsChanged`: asks `GetChange`.
    public static var resourceRecordSetsChanged: Waiter<Route53.GetChange> {
        Waiter(
            "ResourceRecordSetsChanged",
            delay: .seconds(30),
            acceptors: [
                .all("INSYNC", .success) { ([$0].compactMap(\.changeInfo).compactMap(\.status)).map(\.rawValue) },
            ]
        )
    }
}
