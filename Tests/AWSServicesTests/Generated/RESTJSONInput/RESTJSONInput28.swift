// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTJSONInput28 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonTimestamps` of the vectors.
    enum JsonTimestampsOperation: AWSOperation {
        typealias Input = JsonTimestampsInputOutput
        typealias Output = Void

        static let name = "JsonTimestamps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/JsonTimestamps")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `JsonTimestampsInputOutput` of the vectors.
    struct JsonTimestampsInputOutput: Sendable, Hashable {
        /// `dateTime`.
        var dateTime: Timestamp?
        /// `dateTimeOnTarget`.
        var dateTimeOnTarget: Timestamp?
        /// `epochSeconds`.
        var epochSeconds: Timestamp?
        /// `epochSecondsOnTarget`.
        var epochSecondsOnTarget: Timestamp?
        /// `httpDate`.
        var httpDate: Timestamp?
        /// `httpDateOnTarget`.
        var httpDateOnTarget: Timestamp?
        /// `normal`.
        var normal: Timestamp?

        /// What is left out is the service's to choose.
        init(
            dateTime: Timestamp? = nil,
            dateTimeOnTarget: Timestamp? = nil,
            epochSeconds: Timestamp? = nil,
            epochSecondsOnTarget: Timestamp? = nil,
            httpDate: Timestamp? = nil,
            httpDateOnTarget: Timestamp? = nil,
            normal: Timestamp? = nil
        ) {
            self.dateTime = dateTime
            self.dateTimeOnTarget = dateTimeOnTarget
            self.epochSeconds = epochSeconds
            self.epochSecondsOnTarget = epochSecondsOnTarget
            self.httpDate = httpDate
            self.httpDateOnTarget = httpDateOnTarget
            self.normal = normal
        }
    }
}

extension RESTJSONInput28.JsonTimestampsInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("dateTime", dateTime) { JSONValue($0, .dateTime) }
        object.member("dateTimeOnTarget", dateTimeOnTarget) { JSONValue($0, .dateTime) }
        object.member("epochSeconds", epochSeconds) { JSONValue($0, .epochSeconds) }
        object.member("epochSecondsOnTarget", epochSecondsOnTarget) { JSONValue($0, .epochSeconds) }
        object.member("httpDate", httpDate) { JSONValue($0, .httpDate) }
        object.member("httpDateOnTarget", httpDateOnTarget) { JSONValue($0, .httpDate) }
        object.member("normal", normal) { JSONValue($0, .epochSeconds) }
    }
}

extension RESTJSONInput28 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonJsonTimestamps", run: case1),
        Vector(id: "RestJsonJsonTimestampsWithDateTimeFormat", run: case2),
        Vector(id: "RestJsonJsonTimestampsWithDateTimeOnTargetFormat", run: case3),
        Vector(id: "RestJsonJsonTimestampsWithEpochSecondsFormat", run: case4),
        Vector(id: "RestJsonJsonTimestampsWithEpochSecondsOnTargetFormat", run: case5),
        Vector(id: "RestJsonJsonTimestampsWithHttpDateFormat", run: case6),
        Vector(id: "RestJsonJsonTimestampsWithHttpDateOnTargetFormat", run: case7),
    ]

    private static func case1() throws {
        let input: JsonTimestampsInputOutput = JsonTimestampsInputOutput(normal: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonTimestamps"
        expected.body = "{\n    \"normal\": 1398796238\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonTimestampsOperation.self, input)
    }

    private static func case2() throws {
        let input: JsonTimestampsInputOutput = JsonTimestampsInputOutput(dateTime: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonTimestamps"
        expected.body = "{\n    \"dateTime\": \"2014-04-29T18:30:38Z\"\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonTimestampsOperation.self, input)
    }

    private static func case3() throws {
        let input: JsonTimestampsInputOutput = JsonTimestampsInputOutput(dateTimeOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonTimestamps"
        expected.body = "{\n    \"dateTimeOnTarget\": \"2014-04-29T18:30:38Z\"\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonTimestampsOperation.self, input)
    }

    private static func case4() throws {
        let input: JsonTimestampsInputOutput = JsonTimestampsInputOutput(epochSeconds: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonTimestamps"
        expected.body = "{\n    \"epochSeconds\": 1398796238\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonTimestampsOperation.self, input)
    }

    private static func case5() throws {
        let input: JsonTimestampsInputOutput = JsonTimestampsInputOutput(epochSecondsOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonTimestamps"
        expected.body = "{\n    \"epochSecondsOnTarget\": 1398796238\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonTimestampsOperation.self, input)
    }

    private static func case6() throws {
        let input: JsonTimestampsInputOutput = JsonTimestampsInputOutput(httpDate: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonTimestamps"
        expected.body = "{\n    \"httpDate\": \"Tue, 29 Apr 2014 18:30:38 GMT\"\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonTimestampsOperation.self, input)
    }

    private static func case7() throws {
        let input: JsonTimestampsInputOutput = JsonTimestampsInputOutput(httpDateOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonTimestamps"
        expected.body = "{\n    \"httpDateOnTarget\": \"Tue, 29 Apr 2014 18:30:38 GMT\"\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonTimestampsOperation.self, input)
    }
}
