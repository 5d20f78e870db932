// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum QueryOutput00 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `DatetimeOffsets` of the vectors.
    enum DatetimeOffsetsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = DatetimeOffsetsOutput

        static let name = "DatetimeOffsets"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "DatetimeOffsetsResult"))
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

extension QueryOutput00.DatetimeOffsetsOutput {
    package init(xml: XMLElement) throws {
        self.datetime = try xml.member("datetime") { try $0.timestamp() }
    }
}

extension QueryOutput00 {
    static let vectors: [Vector] = [
        Vector(id: "AwsQueryDateTimeWithNegativeOffset", run: case1),
        Vector(id: "AwsQueryDateTimeWithPositiveOffset", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<DatetimeOffsetsResponse xmlns=\"https://example.com/\">\n    <DatetimeOffsetsResult>\n        <datetime>2019-12-16T22:48:18-01:00</datetime>\n    </DatetimeOffsetsResult>\n</DatetimeOffsetsResponse>\n".utf8)
        )
        let expected: DatetimeOffsetsOutput = DatetimeOffsetsOutput(datetime: Timestamp(secondsSinceEpoch: 1576540098))
        try checkOutput(DatetimeOffsetsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<DatetimeOffsetsResponse xmlns=\"https://example.com/\">\n    <DatetimeOffsetsResult>\n        <datetime>2019-12-17T00:48:18+01:00</datetime>\n    </DatetimeOffsetsResult>\n</DatetimeOffsetsResponse>\n".utf8)
        )
        let expected: DatetimeOffsetsOutput = DatetimeOffsetsOutput(datetime: Timestamp(secondsSinceEpoch: 1576540098))
        try checkOutput(DatetimeOffsetsOperation.self, response, expected)
    }
}
