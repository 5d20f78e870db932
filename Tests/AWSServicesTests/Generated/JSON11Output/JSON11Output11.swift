// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Output11 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `PutAndGetInlineDocuments` of the vectors.
    enum PutAndGetInlineDocumentsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = PutAndGetInlineDocumentsInputOutput

        static let name = "PutAndGetInlineDocuments"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

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

    /// `PutAndGetInlineDocumentsInputOutput` of the vectors.
    struct PutAndGetInlineDocumentsInputOutput: Sendable, Hashable {
        /// `inlineDocument`.
        var inlineDocument: JSONValue?

        /// What is left out is the service's to choose.
        init(inlineDocument: JSONValue? = nil) {
            self.inlineDocument = inlineDocument
        }
    }
}

extension JSON11Output11.PutAndGetInlineDocumentsInputOutput {
    package init(json: JSONValue) throws {
        self.inlineDocument = try json.member("inlineDocument") { $0 }
    }
}

extension JSON11Output11 {
    static let vectors: [Vector] = [
        Vector(id: "PutAndGetInlineDocumentsInput", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\n    \"inlineDocument\": {\"foo\": \"bar\"}\n}".utf8)
        )
        let expected: PutAndGetInlineDocumentsInputOutput = PutAndGetInlineDocumentsInputOutput(inlineDocument: JSONValue.object(["foo": .string("bar")]))
        try checkOutput(PutAndGetInlineDocumentsOperation.self, response, expected)
    }
}
