// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTXMLInput37 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `TimestampFormatHeaders` of the vectors.
    enum TimestampFormatHeadersOperation: AWSOperation {
        typealias Input = TimestampFormatHeadersIO
        typealias Output = Void

        static let name = "TimestampFormatHeaders"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/TimestampFormatHeaders")
            request.setHeader("X-defaultFormat", input.defaultFormat.map { $0.text(.httpDate) })
            request.setHeader("X-memberDateTime", input.memberDateTime.map { $0.text(.dateTime) })
            request.setHeader("X-memberEpochSeconds", input.memberEpochSeconds.map { $0.text(.epochSeconds) })
            request.setHeader("X-memberHttpDate", input.memberHttpDate.map { $0.text(.httpDate) })
            request.setHeader("X-targetDateTime", input.targetDateTime.map { $0.text(.dateTime) })
            request.setHeader("X-targetEpochSeconds", input.targetEpochSeconds.map { $0.text(.epochSeconds) })
            request.setHeader("X-targetHttpDate", input.targetHttpDate.map { $0.text(.httpDate) })
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `TimestampFormatHeadersIO` of the vectors.
    struct TimestampFormatHeadersIO: Sendable, Hashable {
        /// `defaultFormat`.
        var defaultFormat: Timestamp?
        /// `memberDateTime`.
        var memberDateTime: Timestamp?
        /// `memberEpochSeconds`.
        var memberEpochSeconds: Timestamp?
        /// `memberHttpDate`.
        var memberHttpDate: Timestamp?
        /// `targetDateTime`.
        var targetDateTime: Timestamp?
        /// `targetEpochSeconds`.
        var targetEpochSeconds: Timestamp?
        /// `targetHttpDate`.
        var targetHttpDate: Timestamp?

        /// What is left out is the service's to choose.
        init(
            defaultFormat: Timestamp? = nil,
            memberDateTime: Timestamp? = nil,
            memberEpochSeconds: Timestamp? = nil,
            memberHttpDate: Timestamp? = nil,
            targetDateTime: Timestamp? = nil,
            targetEpochSeconds: Timestamp? = nil,
            targetHttpDate: Timestamp? = nil
        ) {
            self.defaultFormat = defaultFormat
            self.memberDateTime = memberDateTime
            self.memberEpochSeconds = memberEpochSeconds
            self.memberHttpDate = memberHttpDate
            self.targetDateTime = targetDateTime
            self.targetEpochSeconds = targetEpochSeconds
            self.targetHttpDate = targetHttpDate
        }
    }
}

extension RESTXMLInput37.TimestampFormatHeadersIO {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput37 {
    static let vectors: [Vector] = [
        Vector(id: "TimestampFormatHeaders", run: case1),
    ]

    private static func case1() throws {
        let input: TimestampFormatHeadersIO = TimestampFormatHeadersIO(defaultFormat: Timestamp(secondsSinceEpoch: 1576540098), memberDateTime: Timestamp(secondsSinceEpoch: 1576540098), memberEpochSeconds: Timestamp(secondsSinceEpoch: 1576540098), memberHttpDate: Timestamp(secondsSinceEpoch: 1576540098), targetDateTime: Timestamp(secondsSinceEpoch: 1576540098), targetEpochSeconds: Timestamp(secondsSinceEpoch: 1576540098), targetHttpDate: Timestamp(secondsSinceEpoch: 1576540098))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/TimestampFormatHeaders"
        expected.body = ""
        expected.headers["X-defaultFormat"] = "Mon, 16 Dec 2019 23:48:18 GMT"
        expected.headers["X-memberDateTime"] = "2019-12-16T23:48:18Z"
        expected.headers["X-memberEpochSeconds"] = "1576540098"
        expected.headers["X-memberHttpDate"] = "Mon, 16 Dec 2019 23:48:18 GMT"
        expected.headers["X-targetDateTime"] = "2019-12-16T23:48:18Z"
        expected.headers["X-targetEpochSeconds"] = "1576540098"
        expected.headers["X-targetHttpDate"] = "Mon, 16 Dec 2019 23:48:18 GMT"
        try expected.check(TimestampFormatHeadersOperation.self, input)
    }
}
