// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput03 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `DocumentType` of the vectors.
    enum DocumentTypeOperation: AWSOperation {
        typealias Input = DocumentTypeInputOutput
        typealias Output = Void

        static let name = "DocumentType"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/DocumentType")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

extension RESTJSONInput03.DocumentTypeInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("documentValue", documentValue) { $0 }
        object.member("stringValue", stringValue) { .string($0) }
    }
}

extension RESTJSONInput03 {
    static let vectors: [Vector] = [
        Vector(id: "DocumentTypeInputWithObject", run: case1),
        Vector(id: "DocumentInputWithString", run: case2),
        Vector(id: "DocumentInputWithNumber", run: case3),
        Vector(id: "DocumentInputWithBoolean", run: case4),
        Vector(id: "DocumentInputWithList", run: case5),
    ]

    private static func case1() throws {
        let input: DocumentTypeInputOutput = DocumentTypeInputOutput(documentValue: JSONValue.object(["foo": .string("bar")]), stringValue: "string")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/DocumentType"
        expected.body = "{\n    \"stringValue\": \"string\",\n    \"documentValue\": {\n        \"foo\": \"bar\"\n    }\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(DocumentTypeOperation.self, input)
    }

    private static func case2() throws {
        let input: DocumentTypeInputOutput = DocumentTypeInputOutput(documentValue: JSONValue.string("hello"), stringValue: "string")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/DocumentType"
        expected.body = "{\n    \"stringValue\": \"string\",\n    \"documentValue\": \"hello\"\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(DocumentTypeOperation.self, input)
    }

    private static func case3() throws {
        let input: DocumentTypeInputOutput = DocumentTypeInputOutput(documentValue: JSONValue.integer(10), stringValue: "string")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/DocumentType"
        expected.body = "{\n    \"stringValue\": \"string\",\n    \"documentValue\": 10\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(DocumentTypeOperation.self, input)
    }

    private static func case4() throws {
        let input: DocumentTypeInputOutput = DocumentTypeInputOutput(documentValue: JSONValue.boolean(true), stringValue: "string")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/DocumentType"
        expected.body = "{\n    \"stringValue\": \"string\",\n    \"documentValue\": true\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(DocumentTypeOperation.self, input)
    }

    private static func case5() throws {
        let input: DocumentTypeInputOutput = DocumentTypeInputOutput(documentValue: JSONValue.array([.boolean(true), .string("hi"), .array([.integer(1), .integer(2)]), .object(["foo": .object(["baz": .array([.integer(3), .integer(4)])])])]), stringValue: "string")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/DocumentType"
        expected.body = "{\n    \"stringValue\": \"string\",\n    \"documentValue\": [\n        true,\n        \"hi\",\n        [\n            1,\n            2\n        ],\n        {\n            \"foo\": {\n                \"baz\": [\n                    3,\n                    4\n                ]\n            }\n        }\n    ]\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(DocumentTypeOperation.self, input)
    }
}
