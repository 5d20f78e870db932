// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput44 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `TestGetNoInputNoPayload` of the vectors.
    enum TestGetNoInputNoPayloadOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "TestGetNoInputNoPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/no_input_no_payload")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension RESTJSONInput44 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpGetWithNoInput", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/no_input_no_payload"
        expected.body = ""
        expected.forbidden = ["Content-Type", "Content-Length"]
        try expected.check(TestGetNoInputNoPayloadOperation.self, input)
    }
}
