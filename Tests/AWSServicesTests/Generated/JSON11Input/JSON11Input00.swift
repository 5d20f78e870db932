// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Input00 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `EmptyOperation` of the vectors.
    enum EmptyOperationOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "EmptyOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension JSON11Input00 {
    static let vectors: [Vector] = [
        Vector(id: "sends_requests_to_slash", run: case1),
        Vector(id: "includes_x_amz_target_and_content_type", run: case2),
        Vector(id: "json_1_1_client_sends_empty_payload_for_no_input_shape", run: case3),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.EmptyOperation"
        try expected.check(EmptyOperationOperation.self, input)
    }

    private static func case2() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.EmptyOperation"
        try expected.check(EmptyOperationOperation.self, input)
    }

    private static func case3() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.EmptyOperation"
        try expected.check(EmptyOperationOperation.self, input)
    }
}
