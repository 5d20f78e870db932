// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput45 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `TestGetNoPayload` of the vectors.
    enum TestGetNoPayloadOperation: AWSOperation {
        typealias Input = TestNoPayloadInputOutput
        typealias Output = Void

        static let name = "TestGetNoPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/no_payload")
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

extension RESTJSONInput45.TestNoPayloadInputOutput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput45 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpGetWithNoModeledBody", run: case1),
        Vector(id: "RestJsonHttpGetWithHeaderMemberNoModeledBody", run: case2),
    ]

    private static func case1() throws {
        let input: TestNoPayloadInputOutput = TestNoPayloadInputOutput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/no_payload"
        expected.body = ""
        expected.forbidden = ["Content-Length", "Content-Type"]
        try expected.check(TestGetNoPayloadOperation.self, input)
    }

    private static func case2() throws {
        let input: TestNoPayloadInputOutput = TestNoPayloadInputOutput(testId: "t-12345")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/no_payload"
        expected.body = ""
        expected.headers["X-Amz-Test-Id"] = "t-12345"
        expected.forbidden = ["Content-Length", "Content-Type"]
        try expected.check(TestGetNoPayloadOperation.self, input)
    }
}
