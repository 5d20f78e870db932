// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput03 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `DocumentTypeAsPayload` of the vectors.
    enum DocumentTypeAsPayloadOperation: AWSOperation {
        typealias Input = Void
        typealias Output = DocumentTypeAsPayloadInputOutput

        static let name = "DocumentTypeAsPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/DocumentTypeAsPayload")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.documentValue = response.body.isEmpty ? nil : try response.json()
            return output
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

extension RESTJSONOutput03.DocumentTypeAsPayloadInputOutput {
    package init(json: JSONValue) throws {
        self.documentValue = nil
    }
}

extension RESTJSONOutput03 {
    static let vectors: [Vector] = [
        Vector(id: "DocumentTypeAsPayloadOutput", run: case1),
        Vector(id: "DocumentTypeAsPayloadOutputString", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"foo\": \"bar\"\n}".utf8)
        )
        let expected: DocumentTypeAsPayloadInputOutput = DocumentTypeAsPayloadInputOutput(documentValue: JSONValue.object(["foo": .string("bar")]))
        try checkOutput(DocumentTypeAsPayloadOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("\"hello\"".utf8)
        )
        let expected: DocumentTypeAsPayloadInputOutput = DocumentTypeAsPayloadInputOutput(documentValue: JSONValue.string("hello"))
        try checkOutput(DocumentTypeAsPayloadOperation.self, response, expected)
    }
}
