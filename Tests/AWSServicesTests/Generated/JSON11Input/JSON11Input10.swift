// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Input10 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `PutAndGetInlineDocuments` of the vectors.
    enum PutAndGetInlineDocumentsOperation: AWSOperation {
        typealias Input = PutAndGetInlineDocumentsInputOutput
        typealias Output = Void

        static let name = "PutAndGetInlineDocuments"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

extension JSON11Input10.PutAndGetInlineDocumentsInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("inlineDocument", inlineDocument) { $0 }
    }
}

extension JSON11Input10 {
    static let vectors: [Vector] = [
        Vector(id: "PutAndGetInlineDocumentsInput", run: case1),
    ]

    private static func case1() throws {
        let input: PutAndGetInlineDocumentsInputOutput = PutAndGetInlineDocumentsInputOutput(inlineDocument: JSONValue.object(["foo": .string("bar")]))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"inlineDocument\": {\"foo\": \"bar\"}\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.PutAndGetInlineDocuments"
        expected.required = ["Content-Length"]
        try expected.check(PutAndGetInlineDocumentsOperation.self, input)
    }
}
