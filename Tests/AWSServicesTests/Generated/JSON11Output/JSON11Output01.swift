// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Output01 {
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

extension JSON11Output01 {
    static let vectors: [Vector] = [
        Vector(id: "handles_empty_output_shape", run: case1),
        Vector(id: "handles_unexpected_json_output", run: case2),
        Vector(id: "json_1_1_service_responds_with_no_payload", run: case3),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{}".utf8)
        )
        try EmptyOperationOperation.output(from: response)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\n    \"foo\": true\n}".utf8)
        )
        try EmptyOperationOperation.output(from: response)
    }

    private static func case3() throws {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "application/x-amz-json-1.1"])
        try EmptyOperationOperation.output(from: response)
    }
}
