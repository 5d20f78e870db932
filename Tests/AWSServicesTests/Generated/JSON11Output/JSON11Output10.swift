// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Output10 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `NullOperation` of the vectors.
    enum NullOperationOperation: AWSOperation {
        typealias Input = Void
        typealias Output = NullOperationInputOutput

        static let name = "NullOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
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

extension JSON11Output10.NullOperationInputOutput {
    package init(json: JSONValue) throws {
        self.string = try json.member("string") { try $0.string() }
    }
}

extension JSON11Output10 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson11StructuresDontDeserializeNullValues", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\n    \"string\": null\n}".utf8)
        )
        let expected: NullOperationInputOutput = NullOperationInputOutput()
        try checkOutput(NullOperationOperation.self, response, expected)
    }
}
