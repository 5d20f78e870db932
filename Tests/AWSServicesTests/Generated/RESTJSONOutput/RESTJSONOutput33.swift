// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTJSONOutput33 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `TimestampFormatHeaders` of the vectors.
    enum TimestampFormatHeadersOperation: AWSOperation {
        typealias Input = Void
        typealias Output = TimestampFormatHeadersIO

        static let name = "TimestampFormatHeaders"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/TimestampFormatHeaders")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.defaultFormat = try response.header("X-defaultFormat") { try $0.timestamp() }
            output.memberDateTime = try response.header("X-memberDateTime") { try $0.timestamp() }
            output.memberEpochSeconds = try response.header("X-memberEpochSeconds") { try $0.timestamp() }
            output.memberHttpDate = try response.header("X-memberHttpDate") { try $0.timestamp() }
            output.targetDateTime = try response.header("X-targetDateTime") { try $0.timestamp() }
            output.targetEpochSeconds = try response.header("X-targetEpochSeconds") { try $0.timestamp() }
            output.targetHttpDate = try response.header("X-targetHttpDate") { try $0.timestamp() }
            return output
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

extension RESTJSONOutput33.TimestampFormatHeadersIO {
    package init(json: JSONValue) throws {
        self.defaultFormat = nil
        self.memberDateTime = nil
        self.memberEpochSeconds = nil
        self.memberHttpDate = nil
        self.targetDateTime = nil
        self.targetEpochSeconds = nil
        self.targetHttpDate = nil
    }
}

extension RESTJSONOutput33 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonTimestampFormatHeaders", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["X-defaultFormat": "Mon, 16 Dec 2019 23:48:18 GMT", "X-memberDateTime": "2019-12-16T23:48:18Z", "X-memberEpochSeconds": "1576540098", "X-memberHttpDate": "Mon, 16 Dec 2019 23:48:18 GMT", "X-targetDateTime": "2019-12-16T23:48:18Z", "X-targetEpochSeconds": "1576540098", "X-targetHttpDate": "Mon, 16 Dec 2019 23:48:18 GMT"]
        )
        let expected: TimestampFormatHeadersIO = TimestampFormatHeadersIO(defaultFormat: Timestamp(secondsSinceEpoch: 1576540098), memberDateTime: Timestamp(secondsSinceEpoch: 1576540098), memberEpochSeconds: Timestamp(secondsSinceEpoch: 1576540098), memberHttpDate: Timestamp(secondsSinceEpoch: 1576540098), targetDateTime: Timestamp(secondsSinceEpoch: 1576540098), targetEpochSeconds: Timestamp(secondsSinceEpoch: 1576540098), targetHttpDate: Timestamp(secondsSinceEpoch: 1576540098))
        try checkOutput(TimestampFormatHeadersOperation.self, response, expected)
    }
}
