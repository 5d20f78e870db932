// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput14 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpPrefixHeaders` of the vectors.
    enum HttpPrefixHeadersOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpPrefixHeadersOutput

        static let name = "HttpPrefixHeaders"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/HttpPrefixHeaders")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.foo = try response.header("x-foo") { try $0.string() }
            output.fooMap = response.headers(prefix: "x-foo-")
            return output
        }
    }

    /// `HttpPrefixHeadersOutput` of the vectors.
    struct HttpPrefixHeadersOutput: Sendable, Hashable {
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

extension RESTJSONOutput14.HttpPrefixHeadersOutput {
    package init(json: JSONValue) throws {
        self.foo = nil
        self.fooMap = nil
    }
}

extension RESTJSONOutput14 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpPrefixHeadersArePresent", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["x-foo": "Foo", "x-foo-abc": "Abc value", "x-foo-def": "Def value"]
        )
        let expected: HttpPrefixHeadersOutput = HttpPrefixHeadersOutput(foo: "Foo", fooMap: ["abc": "Abc value", "def": "Def value"])
        try checkOutput(HttpPrefixHeadersOperation.self, response, expected)
    }
}
