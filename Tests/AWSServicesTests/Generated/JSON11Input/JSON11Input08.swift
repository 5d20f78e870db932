// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Input08 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `NullOperation` of the vectors.
    enum NullOperationOperation: AWSOperation {
        typealias Input = NullOperationInputOutput
        typealias Output = Void

        static let name = "NullOperation"
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

    /// `NullOperationInputOutput` of the vectors.
    struct NullOperationInputOutput: Sendable, Hashable {
        /// `string`.
        var string: String?

        /// What is left out is the service's to choose.
        init(string: String? = nil) {
            self.string = string
        }
    }
}

extension JSON11Input08.NullOperationInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("string", string) { .string($0) }
    }
}

extension JSON11Input08 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson11StructuresDontSerializeNullValues", run: case1),
    ]

    private static func case1() throws {
        let input: NullOperationInputOutput = NullOperationInputOutput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.NullOperation"
        try expected.check(NullOperationOperation.self, input)
    }
}
