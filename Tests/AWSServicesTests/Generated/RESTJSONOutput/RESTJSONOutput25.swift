// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTJSONOutput25 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonTimestamps` of the vectors.
    enum JsonTimestampsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = JsonTimestampsInputOutput

        static let name = "JsonTimestamps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/JsonTimestamps")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
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

extension RESTJSONOutput25.JsonTimestampsInputOutput {
    package init(json: JSONValue) throws {
        self.dateTime = try json.member("dateTime") { try $0.timestamp() }
        self.dateTimeOnTarget = try json.member("dateTimeOnTarget") { try $0.timestamp() }
        self.epochSeconds = try json.member("epochSeconds") { try $0.timestamp() }
        self.epochSecondsOnTarget = try json.member("epochSecondsOnTarget") { try $0.timestamp() }
        self.httpDate = try json.member("httpDate") { try $0.timestamp() }
        self.httpDateOnTarget = try json.member("httpDateOnTarget") { try $0.timestamp() }
        self.normal = try json.member("normal") { try $0.timestamp() }
    }
}

extension RESTJSONOutput25 {
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
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"normal\": 1398796238\n}".utf8)
        )
        let expected: JsonTimestampsInputOutput = JsonTimestampsInputOutput(normal: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(JsonTimestampsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"dateTime\": \"2014-04-29T18:30:38Z\"\n}".utf8)
        )
        let expected: JsonTimestampsInputOutput = JsonTimestampsInputOutput(dateTime: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(JsonTimestampsOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"dateTimeOnTarget\": \"2014-04-29T18:30:38Z\"\n}".utf8)
        )
        let expected: JsonTimestampsInputOutput = JsonTimestampsInputOutput(dateTimeOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(JsonTimestampsOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"epochSeconds\": 1398796238\n}".utf8)
        )
        let expected: JsonTimestampsInputOutput = JsonTimestampsInputOutput(epochSeconds: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(JsonTimestampsOperation.self, response, expected)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"epochSecondsOnTarget\": 1398796238\n}".utf8)
        )
        let expected: JsonTimestampsInputOutput = JsonTimestampsInputOutput(epochSecondsOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(JsonTimestampsOperation.self, response, expected)
    }

    private static func case6() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"httpDate\": \"Tue, 29 Apr 2014 18:30:38 GMT\"\n}".utf8)
        )
        let expected: JsonTimestampsInputOutput = JsonTimestampsInputOutput(httpDate: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(JsonTimestampsOperation.self, response, expected)
    }

    private static func case7() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"httpDateOnTarget\": \"Tue, 29 Apr 2014 18:30:38 GMT\"\n}".utf8)
        )
        let expected: JsonTimestampsInputOutput = JsonTimestampsInputOutput(httpDateOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(JsonTimestampsOperation.self, response, expected)
    }
}
