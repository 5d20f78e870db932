// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput47 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `TestPayloadStructure` of the vectors.
    enum TestPayloadStructureOperation: AWSOperation {
        typealias Input = TestPayloadStructureInputOutput
        typealias Output = Void

        static let name = "TestPayloadStructure"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/payload")
            request.setHeader("x-amz-test-id", input.testId.map { $0 })
            if let payload = input.payloadConfig {
                request.setBody(JSONWriter.bytes(JSONObject.value(payload.write(to:))), contentType: "application/json")
            } else {
                request.setBody(Array("{}".utf8), contentType: "application/json")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PayloadConfig` of the vectors.
    struct PayloadConfig: Sendable, Hashable {
        /// `data`.
        var data: Int?

        /// What is left out is the service's to choose.
        init(data: Int? = nil) {
            self.data = data
        }
    }

    /// `TestPayloadStructureInputOutput` of the vectors.
    struct TestPayloadStructureInputOutput: Sendable, Hashable {
        /// `payloadConfig`.
        var payloadConfig: PayloadConfig?
        /// `testId`.
        var testId: String?

        /// What is left out is the service's to choose.
        init(payloadConfig: PayloadConfig? = nil, testId: String? = nil) {
            self.payloadConfig = payloadConfig
            self.testId = testId
        }
    }
}

extension RESTJSONInput47.PayloadConfig {
    package func write(to object: inout JSONObject) {
        object.member("data", data) { .integer($0) }
    }
}

extension RESTJSONInput47.TestPayloadStructureInputOutput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput47 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpWithEmptyStructurePayload", run: case1),
        Vector(id: "RestJsonTestPayloadStructure", run: case2),
        Vector(id: "RestJsonHttpWithHeadersButNoPayload", run: case3),
    ]

    private static func case1() throws {
        let input: TestPayloadStructureInputOutput = TestPayloadStructureInputOutput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/payload"
        expected.body = "{}"
        expected.headers["Content-Type"] = "application/json"
        expected.required = ["Content-Length"]
        try expected.check(TestPayloadStructureOperation.self, input)
    }

    private static func case2() throws {
        let input: TestPayloadStructureInputOutput = TestPayloadStructureInputOutput(payloadConfig: PayloadConfig(data: 25))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/payload"
        expected.body = "{\"data\": 25\n}"
        expected.headers["Content-Type"] = "application/json"
        expected.required = ["Content-Length"]
        try expected.check(TestPayloadStructureOperation.self, input)
    }

    private static func case3() throws {
        let input: TestPayloadStructureInputOutput = TestPayloadStructureInputOutput(testId: "t-12345")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/payload"
        expected.body = "{}"
        expected.headers["Content-Type"] = "application/json"
        expected.headers["X-Amz-Test-Id"] = "t-12345"
        expected.required = ["Content-Length"]
        try expected.check(TestPayloadStructureOperation.self, input)
    }
}
