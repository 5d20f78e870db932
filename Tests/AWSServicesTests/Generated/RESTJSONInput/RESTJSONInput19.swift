// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTJSONInput19 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpRequestWithLabelsAndTimestampFormat` of the vectors.
    enum HttpRequestWithLabelsAndTimestampFormatOperation: AWSOperation {
        typealias Input = HttpRequestWithLabelsAndTimestampFormatInput
        typealias Output = Void

        static let name = "HttpRequestWithLabelsAndTimestampFormat"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/HttpRequestWithLabelsAndTimestampFormat/\(try Label.path(input.memberEpochSeconds.text(.epochSeconds), "memberEpochSeconds"))/\(try Label.path(input.memberHttpDate.text(.httpDate), "memberHttpDate"))/\(try Label.path(input.memberDateTime.text(.dateTime), "memberDateTime"))/\(try Label.path(input.defaultFormat.text(.dateTime), "defaultFormat"))/\(try Label.path(input.targetEpochSeconds.text(.epochSeconds), "targetEpochSeconds"))/\(try Label.path(input.targetHttpDate.text(.httpDate), "targetHttpDate"))/\(try Label.path(input.targetDateTime.text(.dateTime), "targetDateTime"))")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpRequestWithLabelsAndTimestampFormatInput` of the vectors.
    struct HttpRequestWithLabelsAndTimestampFormatInput: Sendable, Hashable {
        /// `defaultFormat`.
        var defaultFormat: Timestamp
        /// `memberDateTime`.
        var memberDateTime: Timestamp
        /// `memberEpochSeconds`.
        var memberEpochSeconds: Timestamp
        /// `memberHttpDate`.
        var memberHttpDate: Timestamp
        /// `targetDateTime`.
        var targetDateTime: Timestamp
        /// `targetEpochSeconds`.
        var targetEpochSeconds: Timestamp
        /// `targetHttpDate`.
        var targetHttpDate: Timestamp

        /// What is left out is the service's to choose.
        init(
            defaultFormat: Timestamp,
            memberDateTime: Timestamp,
            memberEpochSeconds: Timestamp,
            memberHttpDate: Timestamp,
            targetDateTime: Timestamp,
            targetEpochSeconds: Timestamp,
            targetHttpDate: Timestamp
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

extension RESTJSONInput19.HttpRequestWithLabelsAndTimestampFormatInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput19 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpRequestWithLabelsAndTimestampFormat", run: case1),
    ]

    private static func case1() throws {
        let input: HttpRequestWithLabelsAndTimestampFormatInput = HttpRequestWithLabelsAndTimestampFormatInput(defaultFormat: Timestamp(secondsSinceEpoch: 1576540098), memberDateTime: Timestamp(secondsSinceEpoch: 1576540098), memberEpochSeconds: Timestamp(secondsSinceEpoch: 1576540098), memberHttpDate: Timestamp(secondsSinceEpoch: 1576540098), targetDateTime: Timestamp(secondsSinceEpoch: 1576540098), targetEpochSeconds: Timestamp(secondsSinceEpoch: 1576540098), targetHttpDate: Timestamp(secondsSinceEpoch: 1576540098))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/HttpRequestWithLabelsAndTimestampFormat/1576540098/Mon%2C%2016%20Dec%202019%2023%3A48%3A18%20GMT/2019-12-16T23%3A48%3A18Z/2019-12-16T23%3A48%3A18Z/1576540098/Mon%2C%2016%20Dec%202019%2023%3A48%3A18%20GMT/2019-12-16T23%3A48%3A18Z"
        expected.body = ""
        try expected.check(HttpRequestWithLabelsAndTimestampFormatOperation.self, input)
    }
}
