// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput01 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `DocumentType` of the vectors.
    enum DocumentTypeOperation: AWSOperation {
        typealias Input = Void
        typealias Output = DocumentTypeInputOutput

        static let name = "DocumentType"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/DocumentType")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `DocumentTypeInputOutput` of the vectors.
    struct DocumentTypeInputOutput: Sendable, Hashable {
        /// `documentValue`.
        var documentValue: JSONValue?
        /// `stringValue`.
        var stringValue: String?

        /// What is left out is the service's to choose.
        init(documentValue: JSONValue? = nil, stringValue: String? = nil) {
            self.documentValue = documentValue
            self.stringValue = stringValue
        }
    }
}

extension RESTJSONOutput01.DocumentTypeInputOutput {
    package init(json: JSONValue) throws {
        self.documentValue = try json.member("documentValue") { $0 }
        self.stringValue = try json.member("stringValue") { try $0.string() }
    }
}

extension RESTJSONOutput01 {
    static let vectors: [Vector] = [
        Vector(id: "DocumentOutput", run: case1),
        Vector(id: "DocumentOutputString", run: case2),
        Vector(id: "DocumentOutputNumber", run: case3),
        Vector(id: "DocumentOutputBoolean", run: case4),
        Vector(id: "DocumentOutputArray", run: case5),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"stringValue\": \"string\",\n    \"documentValue\": {\n        \"foo\": \"bar\"\n    }\n}".utf8)
        )
        let expected: DocumentTypeInputOutput = DocumentTypeInputOutput(documentValue: JSONValue.object(["foo": .string("bar")]), stringValue: "string")
        try checkOutput(DocumentTypeOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"stringValue\": \"string\",\n    \"documentValue\": \"hello\"\n}".utf8)
        )
        let expected: DocumentTypeInputOutput = DocumentTypeInputOutput(documentValue: JSONValue.string("hello"), stringValue: "string")
        try checkOutput(DocumentTypeOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"stringValue\": \"string\",\n    \"documentValue\": 10\n}".utf8)
        )
        let expected: DocumentTypeInputOutput = DocumentTypeInputOutput(documentValue: JSONValue.integer(10), stringValue: "string")
        try checkOutput(DocumentTypeOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"stringValue\": \"string\",\n    \"documentValue\": false\n}".utf8)
        )
        let expected: DocumentTypeInputOutput = DocumentTypeInputOutput(documentValue: JSONValue.boolean(false), stringValue: "string")
        try checkOutput(DocumentTypeOperation.self, response, expected)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"stringValue\": \"string\",\n    \"documentValue\": [\n        true,\n        false\n    ]\n}".utf8)
        )
        let expected: DocumentTypeInputOutput = DocumentTypeInputOutput(documentValue: JSONValue.array([.boolean(true), .boolean(false)]), stringValue: "string")
        try checkOutput(DocumentTypeOperation.self, response, expected)
    }
}
