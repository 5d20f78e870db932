// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput48 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `TestPostNoInputNoPayload` of the vectors.
    enum TestPostNoInputNoPayloadOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "TestPostNoInputNoPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/no_input_no_payload")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension RESTJSONInput48 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpPostWithNoInput", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/no_input_no_payload"
        expected.body = ""
        expected.forbidden = ["Content-Type"]
        try expected.check(TestPostNoInputNoPayloadOperation.self, input)
    }
}
