// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTXMLOutput06 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `FractionalSeconds` of the vectors.
    enum FractionalSecondsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = FractionalSecondsOutput

        static let name = "FractionalSeconds"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/FractionalSeconds")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `FractionalSecondsOutput` of the vectors.
    struct FractionalSecondsOutput: Sendable, Hashable {
        /// `datetime`.
        var datetime: Timestamp?

        /// What is left out is the service's to choose.
        init(datetime: Timestamp? = nil) {
            self.datetime = datetime
        }
    }
}

extension RESTXMLOutput06.FractionalSecondsOutput {
    package init(xml: XMLElement) throws {
        self.datetime = try xml.member("datetime") { try $0.timestamp() }
    }
}

extension RESTXMLOutput06 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlDateTimeWithFractionalSeconds", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<FractionalSecondsOutput>\n    <datetime>2000-01-02T20:34:56.123Z</datetime>\n</FractionalSecondsOutput>\n".utf8)
        )
        let expected: FractionalSecondsOutput = FractionalSecondsOutput(datetime: Timestamp(secondsSinceEpoch: 946845296.123))
        try checkOutput(FractionalSecondsOperation.self, response, expected)
    }
}
