// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput34 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `QueryPrecedence` of the vectors.
    enum QueryPrecedenceOperation: AWSOperation {
        typealias Input = QueryPrecedenceInput
        typealias Output = Void

        static let name = "QueryPrecedence"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/Precedence")
            request.addQuery("bar", input.foo.map { $0 })
            request.addQuery(input.baz?.mapValues { [$0] })
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `QueryPrecedenceInput` of the vectors.
    struct QueryPrecedenceInput: Sendable, Hashable {
        /// `baz`.
        var baz: [String: String]?
        /// `foo`.
        var foo: String?

        /// What is left out is the service's to choose.
        init(baz: [String: String]? = nil, foo: String? = nil) {
            self.baz = baz
            self.foo = foo
        }
    }
}

extension RESTXMLInput34.QueryPrecedenceInput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput34 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlQueryPrecedence", run: case1),
    ]

    private static func case1() throws {
        let input: QueryPrecedenceInput = QueryPrecedenceInput(baz: ["bar": "fromMap", "qux": "alsoFromMap"], foo: "named")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/Precedence?bar=named&qux=alsoFromMap"
        expected.body = ""
        try expected.check(QueryPrecedenceOperation.self, input)
    }
}
