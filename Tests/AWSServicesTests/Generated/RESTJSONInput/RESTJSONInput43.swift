// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput43 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `TestBodyStructure` of the vectors.
    enum TestBodyStructureOperation: AWSOperation {
        typealias Input = TestBodyStructureInputOutput
        typealias Output = Void

        static let name = "TestBodyStructure"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/body")
            request.setHeader("x-amz-test-id", input.testId.map { $0 })
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `TestBodyStructureInputOutput` of the vectors.
    struct TestBodyStructureInputOutput: Sendable, Hashable {
        /// `testConfig`.
        var testConfig: TestConfig?
        /// `testId`.
        var testId: String?

        /// What is left out is the service's to choose.
        init(testConfig: TestConfig? = nil, testId: String? = nil) {
            self.testConfig = testConfig
            self.testId = testId
        }
    }

    /// `TestConfig` of the vectors.
    struct TestConfig: Sendable, Hashable {
        /// `timeout`.
        var timeout: Int?

        /// What is left out is the service's to choose.
        init(timeout: Int? = nil) {
            self.timeout = timeout
        }
    }
}

extension RESTJSONInput43.TestBodyStructureInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("testConfig", testConfig) { JSONObject.value($0.write(to:)) }
    }
}

extension RESTJSONInput43.TestConfig {
    package func write(to object: inout JSONObject) {
        object.member("timeout", timeout) { .integer($0) }
    }
}

extension RESTJSONInput43 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonTestBodyStructure", run: case1),
        Vector(id: "RestJsonHttpWithEmptyBody", run: case2),
    ]

    private static func case1() throws {
        let input: TestBodyStructureInputOutput = TestBodyStructureInputOutput(testConfig: TestConfig(timeout: 10))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/body"
        expected.body = "{\"testConfig\":\n    {\"timeout\": 10}\n}"
        expected.headers["Content-Type"] = "application/json"
        expected.required = ["Content-Length"]
        try expected.check(TestBodyStructureOperation.self, input)
    }

    private static func case2() throws {
        let input: TestBodyStructureInputOutput = TestBodyStructureInputOutput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/body"
        expected.body = "{}"
        expected.headers["Content-Type"] = "application/json"
        expected.required = ["Content-Length"]
        try expected.check(TestBodyStructureOperation.self, input)
    }
}
