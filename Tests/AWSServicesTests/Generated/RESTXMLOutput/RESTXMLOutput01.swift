// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTXMLOutput01 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `DatetimeOffsets` of the vectors.
    enum DatetimeOffsetsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = DatetimeOffsetsOutput

        static let name = "DatetimeOffsets"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/DatetimeOffsets")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `DatetimeOffsetsOutput` of the vectors.
    struct DatetimeOffsetsOutput: Sendable, Hashable {
        /// `datetime`.
        var datetime: Timestamp?

        /// What is left out is the service's to choose.
        init(datetime: Timestamp? = nil) {
            self.datetime = datetime
        }
    }
}

extension RESTXMLOutput01.DatetimeOffsetsOutput {
    package init(xml: XMLElement) throws {
        self.datetime = try xml.member("datetime") { try $0.timestamp() }
    }
}

extension RESTXMLOutput01 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlDateTimeWithNegativeOffset", run: case1),
        Vector(id: "RestXmlDateTimeWithPositiveOffset", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<DatetimeOffsetsOutput>\n    <datetime>2019-12-16T22:48:18-01:00</datetime>\n</DatetimeOffsetsOutput>\n".utf8)
        )
        let expected: DatetimeOffsetsOutput = DatetimeOffsetsOutput(datetime: Timestamp(secondsSinceEpoch: 1576540098))
        try checkOutput(DatetimeOffsetsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<DatetimeOffsetsOutput>\n    <datetime>2019-12-17T00:48:18+01:00</datetime>\n</DatetimeOffsetsOutput>\n".utf8)
        )
        let expected: DatetimeOffsetsOutput = DatetimeOffsetsOutput(datetime: Timestamp(secondsSinceEpoch: 1576540098))
        try checkOutput(DatetimeOffsetsOperation.self, response, expected)
    }
}
