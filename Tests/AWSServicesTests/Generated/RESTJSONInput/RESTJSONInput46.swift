// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput46 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `TestPayloadBlob` of the vectors.
    enum TestPayloadBlobOperation: AWSOperation {
        typealias Input = TestPayloadBlobInputOutput
        typealias Output = Void

        static let name = "TestPayloadBlob"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/blob_payload")
            request.setHeader("Content-Type", input.contentType.map { $0 })
            if let payload = input.data {
                request.setBody(payload, contentType: "application/octet-stream")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `TestPayloadBlobInputOutput` of the vectors.
    struct TestPayloadBlobInputOutput: Sendable, Hashable {
        /// `contentType`.
        var contentType: String?
        /// `data`.
        var data: [UInt8]?

        /// What is left out is the service's to choose.
        init(contentType: String? = nil, data: [UInt8]? = nil) {
            self.contentType = contentType
            self.data = data
        }
    }
}

extension RESTJSONInput46.TestPayloadBlobInputOutput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput46 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpWithEmptyBlobPayload", run: case1),
        Vector(id: "RestJsonTestPayloadBlob", run: case2),
    ]

    private static func case1() throws {
        let input: TestPayloadBlobInputOutput = TestPayloadBlobInputOutput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/blob_payload"
        expected.body = ""
        try expected.check(TestPayloadBlobOperation.self, input)
    }

    private static func case2() throws {
        let input: TestPayloadBlobInputOutput = TestPayloadBlobInputOutput(contentType: "image/jpg", data: Array("1234".utf8))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/blob_payload"
        expected.body = "1234"
        expected.headers["Content-Type"] = "image/jpg"
        expected.required = ["Content-Length"]
        try expected.check(TestPayloadBlobOperation.self, input)
    }
}
