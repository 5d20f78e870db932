// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON10Input00 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-07-14",
        wireProtocol: .json
    )

    /// `EmptyInputAndEmptyOutput` of the vectors.
    enum EmptyInputAndEmptyOutputOperation: AWSOperation {
        typealias Input = EmptyInputAndEmptyOutputInput
        typealias Output = Void

        static let name = "EmptyInputAndEmptyOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "JsonRpc10.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `EmptyInputAndEmptyOutputInput` of the vectors.
    struct EmptyInputAndEmptyOutputInput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        init() {}
    }
}

extension JSON10Input00.EmptyInputAndEmptyOutputInput {
    package func write(to object: inout JSONObject) {}
}

extension JSON10Input00 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson10EmptyInputAndEmptyOutput", run: case1),
    ]

    private static func case1() throws {
        let input: EmptyInputAndEmptyOutputInput = EmptyInputAndEmptyOutputInput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.EmptyInputAndEmptyOutput"
        try expected.check(EmptyInputAndEmptyOutputOperation.self, input)
    }
}
