// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Input09 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `OperationWithOptionalInputOutput` of the vectors.
    enum OperationWithOptionalInputOutputOperation: AWSOperation {
        typealias Input = OperationWithOptionalInputOutputInput
        typealias Output = Void

        static let name = "OperationWithOptionalInputOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `OperationWithOptionalInputOutputInput` of the vectors.
    struct OperationWithOptionalInputOutputInput: Sendable, Hashable {
        /// `Value`.
        var value: String?

        /// What is left out is the service's to choose.
        init(value: String? = nil) {
            self.value = value
        }
    }
}

extension JSON11Input09.OperationWithOptionalInputOutputInput {
    package func write(to object: inout JSONObject) {
        object.member("Value", value) { .string($0) }
    }
}

extension JSON11Input09 {
    static let vectors: [Vector] = [
        Vector(id: "can_call_operation_with_no_input_or_output", run: case1),
        Vector(id: "can_call_operation_with_optional_input", run: case2),
    ]

    private static func case1() throws {
        let input: OperationWithOptionalInputOutputInput = OperationWithOptionalInputOutputInput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.OperationWithOptionalInputOutput"
        try expected.check(OperationWithOptionalInputOutputOperation.self, input)
    }

    private static func case2() throws {
        let input: OperationWithOptionalInputOutputInput = OperationWithOptionalInputOutputInput(value: "Hi")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"Value\":\"Hi\"}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.OperationWithOptionalInputOutput"
        try expected.check(OperationWithOptionalInputOutputOperation.self, input)
    }
}
