// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON10Output05 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-07-14",
        wireProtocol: .json
    )

    /// `NoInputAndNoOutput` of the vectors.
    enum NoInputAndNoOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "NoInputAndNoOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "JsonRpc10.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension JSON10Output05 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson10HandlesEmptyOutputShape", run: case1),
        Vector(id: "AwsJson10HandlesUnexpectedJsonOutput", run: case2),
        Vector(id: "AwsJson10ServiceRespondsWithNoPayload", run: case3),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{}".utf8)
        )
        try NoInputAndNoOutputOperation.output(from: response)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"foo\": true\n}".utf8)
        )
        try NoInputAndNoOutputOperation.output(from: response)
    }

    private static func case3() throws {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "application/x-amz-json-1.0"])
        try NoInputAndNoOutputOperation.output(from: response)
    }
}
