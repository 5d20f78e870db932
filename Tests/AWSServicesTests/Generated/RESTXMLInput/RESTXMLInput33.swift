// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput33 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `QueryParamsAsStringListMap` of the vectors.
    enum QueryParamsAsStringListMapOperation: AWSOperation {
        typealias Input = QueryParamsAsStringListMapInput
        typealias Output = Void

        static let name = "QueryParamsAsStringListMap"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/StringListMap")
            request.addQuery("corge", input.qux.map { $0 })
            request.addQuery(input.foo)
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `QueryParamsAsStringListMapInput` of the vectors.
    struct QueryParamsAsStringListMapInput: Sendable, Hashable {
        /// `foo`.
        var foo: [String: [String]]?
        /// `qux`.
        var qux: String?

        /// What is left out is the service's to choose.
        init(foo: [String: [String]]? = nil, qux: String? = nil) {
            self.foo = foo
            self.qux = qux
        }
    }
}

extension RESTXMLInput33.QueryParamsAsStringListMapInput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput33 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlQueryParamsStringListMap", run: case1),
    ]

    private static func case1() throws {
        let input: QueryParamsAsStringListMapInput = QueryParamsAsStringListMapInput(foo: ["baz": ["bar", "qux"]], qux: "named")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/StringListMap?corge=named&baz=bar&baz=qux"
        expected.body = ""
        try expected.check(QueryParamsAsStringListMapOperation.self, input)
    }
}
