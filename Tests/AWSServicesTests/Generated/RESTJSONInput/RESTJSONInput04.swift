// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput04 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `DocumentTypeAsMapValue` of the vectors.
    enum DocumentTypeAsMapValueOperation: AWSOperation {
        typealias Input = DocumentTypeAsMapValueInputOutput
        typealias Output = Void

        static let name = "DocumentTypeAsMapValue"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/DocumentTypeAsMapValue")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `DocumentTypeAsMapValueInputOutput` of the vectors.
    struct DocumentTypeAsMapValueInputOutput: Sendable, Hashable {
        /// `docValuedMap`.
        var docValuedMap: [String: JSONValue]?

        /// What is left out is the service's to choose.
        init(docValuedMap: [String: JSONValue]? = nil) {
            self.docValuedMap = docValuedMap
        }
    }
}

extension RESTJSONInput04.DocumentTypeAsMapValueInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("docValuedMap", docValuedMap) { .map($0) { $0 } }
    }
}

extension RESTJSONInput04 {
    static let vectors: [Vector] = [
        Vector(id: "DocumentTypeAsMapValueInput", run: case1),
    ]

    private static func case1() throws {
        let input: DocumentTypeAsMapValueInputOutput = DocumentTypeAsMapValueInputOutput(docValuedMap: ["bar": JSONValue.array([.string("b"), .string("a"), .string("r")]), "baz": JSONValue.string("BAZ"), "foo": JSONValue.object(["f": .integer(1), "o": .integer(2)])])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/DocumentTypeAsMapValue"
        expected.body = "{\n    \"docValuedMap\": {\n        \"foo\": { \"f\": 1, \"o\": 2 },\n        \"bar\": [ \"b\", \"a\", \"r\" ],\n        \"baz\": \"BAZ\"\n    }\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(DocumentTypeAsMapValueOperation.self, input)
    }
}
