// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON10Output00 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-07-14",
        wireProtocol: .json
    )

    /// `EmptyInputAndEmptyOutput` of the vectors.
    enum EmptyInputAndEmptyOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = EmptyInputAndEmptyOutputOutput

        static let name = "EmptyInputAndEmptyOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "JsonRpc10.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `EmptyInputAndEmptyOutputOutput` of the vectors.
    struct EmptyInputAndEmptyOutputOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        init() {}
    }
}

extension JSON10Output00.EmptyInputAndEmptyOutputOutput {
    package init(json: JSONValue) throws {}
}

extension JSON10Output00 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson10EmptyInputAndEmptyOutputSendJsonObject", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{}".utf8)
        )
        let expected: EmptyInputAndEmptyOutputOutput = EmptyInputAndEmptyOutputOutput()
        try checkOutput(EmptyInputAndEmptyOutputOperation.self, response, expected)
    }
}
