// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput49 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `TestPostNoPayload` of the vectors.
    enum TestPostNoPayloadOperation: AWSOperation {
        typealias Input = TestNoPayloadInputOutput
        typealias Output = Void

        static let name = "TestPostNoPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/no_payload")
            request.setHeader("X-Amz-Test-Id", input.testId.map { $0 })
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `TestNoPayloadInputOutput` of the vectors.
    struct TestNoPayloadInputOutput: Sendable, Hashable {
        /// `testId`.
        var testId: String?

        /// What is left out is the service's to choose.
        init(testId: String? = nil) {
            self.testId = testId
        }
    }
}

extension RESTJSONInput49.TestNoPayloadInputOutput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput49 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpPostWithNoModeledBody", run: case1),
        Vector(id: "RestJsonHttpWithPostHeaderMemberNoModeledBody", run: case2),
    ]

    private static func case1() throws {
        let input: TestNoPayloadInputOutput = TestNoPayloadInputOutput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/no_payload"
        expected.body = ""
        expected.forbidden = ["Content-Type"]
        try expected.check(TestPostNoPayloadOperation.self, input)
    }

    private static func case2() throws {
        let input: TestNoPayloadInputOutput = TestNoPayloadInputOutput(testId: "t-12345")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/no_payload"
        expected.body = ""
        expected.headers["X-Amz-Test-Id"] = "t-12345"
        expected.forbidden = ["Content-Type"]
        try expected.check(TestPostNoPayloadOperation.self, input)
    }
}
