// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput02 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `DocumentTypeAsMapValue` of the vectors.
    enum DocumentTypeAsMapValueOperation: AWSOperation {
        typealias Input = Void
        typealias Output = DocumentTypeAsMapValueInputOutput

        static let name = "DocumentTypeAsMapValue"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/DocumentTypeAsMapValue")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
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

extension RESTJSONOutput02.DocumentTypeAsMapValueInputOutput {
    package init(json: JSONValue) throws {
        self.docValuedMap = try json.member("docValuedMap") { try $0.map { $0 } }
    }
}

extension RESTJSONOutput02 {
    static let vectors: [Vector] = [
        Vector(id: "DocumentTypeAsMapValueOutput", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"docValuedMap\": {\n        \"foo\": { \"f\": 1, \"o\": 2 },\n        \"bar\": [ \"b\", \"a\", \"r\" ],\n        \"baz\": \"BAZ\"\n    }\n}".utf8)
        )
        let expected: DocumentTypeAsMapValueInputOutput = DocumentTypeAsMapValueInputOutput(docValuedMap: ["bar": JSONValue.array([.string("b"), .string("a"), .string("r")]), "baz": JSONValue.string("BAZ"), "foo": JSONValue.object(["f": .integer(1), "o": .integer(2)])])
        try checkOutput(DocumentTypeAsMapValueOperation.self, response, expected)
    }
}
