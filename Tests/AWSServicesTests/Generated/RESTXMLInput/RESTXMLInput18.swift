// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput18 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPrefixHeaders` of the vectors.
    enum HttpPrefixHeadersOperation: AWSOperation {
        typealias Input = HttpPrefixHeadersInputOutput
        typealias Output = Void

        static let name = "HttpPrefixHeaders"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/HttpPrefixHeaders")
            request.setHeader("x-foo", input.foo.map { $0 })
            request.setHeaders(prefix: "x-foo-", input.fooMap)
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpPrefixHeadersInputOutput` of the vectors.
    struct HttpPrefixHeadersInputOutput: Sendable, Hashable {
        /// `foo`.
        var foo: String?
        /// `fooMap`.
        var fooMap: [String: String]?

        /// What is left out is the service's to choose.
        init(foo: String? = nil, fooMap: [String: String]? = nil) {
            self.foo = foo
            self.fooMap = fooMap
        }
    }
}

extension RESTXMLInput18.HttpPrefixHeadersInputOutput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput18 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPrefixHeadersArePresent", run: case1),
        Vector(id: "HttpPrefixHeadersAreNotPresent", run: case2),
        Vector(id: "HttpPrefixEmptyHeaders", run: case3),
    ]

    private static func case1() throws {
        let input: HttpPrefixHeadersInputOutput = HttpPrefixHeadersInputOutput(foo: "Foo", fooMap: ["abc": "Abc value", "def": "Def value"])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/HttpPrefixHeaders"
        expected.body = ""
        expected.headers["x-foo"] = "Foo"
        expected.headers["x-foo-abc"] = "Abc value"
        expected.headers["x-foo-def"] = "Def value"
        try expected.check(HttpPrefixHeadersOperation.self, input)
    }

    private static func case2() throws {
        let input: HttpPrefixHeadersInputOutput = HttpPrefixHeadersInputOutput(foo: "Foo", fooMap: [:])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/HttpPrefixHeaders"
        expected.body = ""
        expected.headers["x-foo"] = "Foo"
        try expected.check(HttpPrefixHeadersOperation.self, input)
    }

    private static func case3() throws {
        let input: HttpPrefixHeadersInputOutput = HttpPrefixHeadersInputOutput(fooMap: ["abc": ""])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/HttpPrefixHeaders"
        expected.body = ""
        expected.headers["x-foo-abc"] = ""
        try expected.check(HttpPrefixHeadersOperation.self, input)
    }
}
