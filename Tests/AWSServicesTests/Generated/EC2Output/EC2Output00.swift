// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum EC2Output00 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `DatetimeOffsets` of the vectors.
    enum DatetimeOffsetsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = DatetimeOffsetsOutput

        static let name = "DatetimeOffsets"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            let request = form.request
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

extension EC2Output00.DatetimeOffsetsOutput {
    package init(xml: XMLElement) throws {
        self.datetime = try xml.member("datetime") { try $0.timestamp() }
    }
}

extension EC2Output00 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2QueryDateTimeWithNegativeOffset", run: case1),
        Vector(id: "Ec2QueryDateTimeWithPositiveOffset", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<DatetimeOffsetsResponse xmlns=\"https://example.com/\">\n    <datetime>2019-12-16T22:48:18-01:00</datetime>\n    <requestId>requestid</requestId>\n</DatetimeOffsetsResponse>\n".utf8)
        )
        let expected: DatetimeOffsetsOutput = DatetimeOffsetsOutput(datetime: Timestamp(secondsSinceEpoch: 1576540098))
        try checkOutput(DatetimeOffsetsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<DatetimeOffsetsResponse xmlns=\"https://example.com/\">\n    <datetime>2019-12-17T00:48:18+01:00</datetime>\n    <requestId>requestid</requestId>\n</DatetimeOffsetsResponse>\n".utf8)
        )
        let expected: DatetimeOffsetsOutput = DatetimeOffsetsOutput(datetime: Timestamp(secondsSinceEpoch: 1576540098))
        try checkOutput(DatetimeOffsetsOperation.self, response, expected)
    }
}
