// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput05 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `DocumentTypeAsPayload` of the vectors.
    enum DocumentTypeAsPayloadOperation: AWSOperation {
        typealias Input = DocumentTypeAsPayloadInputOutput
        typealias Output = Void

        static let name = "DocumentTypeAsPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/DocumentTypeAsPayload")
            if let payload = input.documentValue {
                request.setBody(JSONWriter.bytes(payload), contentType: "application/json")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DocumentTypeAsPayloadInputOutput` of the vectors.
    struct DocumentTypeAsPayloadInputOutput: Sendable, Hashable {
        /// `documentValue`.
        var documentValue: JSONValue?

        /// What is left out is the service's to choose.
        init(documentValue: JSONValue? = nil) {
            self.documentValue = documentValue
        }
    }
}

extension RESTJSONInput05.DocumentTypeAsPayloadInputOutput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput05 {
    static let vectors: [Vector] = [
        Vector(id: "DocumentTypeAsPayloadInput", run: case1),
        Vector(id: "DocumentTypeAsPayloadInputString", run: case2),
    ]

    private static func case1() throws {
        let input: DocumentTypeAsPayloadInputOutput = DocumentTypeAsPayloadInputOutput(documentValue: JSONValue.object(["foo": .string("bar")]))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/DocumentTypeAsPayload"
        expected.body = "{\n    \"foo\": \"bar\"\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(DocumentTypeAsPayloadOperation.self, input)
    }

    private static func case2() throws {
        let input: DocumentTypeAsPayloadInputOutput = DocumentTypeAsPayloadInputOutput(documentValue: JSONValue.string("hello"))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/DocumentTypeAsPayload"
        expected.body = "\"hello\""
        expected.headers["Content-Type"] = "application/json"
        try expected.check(DocumentTypeAsPayloadOperation.self, input)
    }
}
