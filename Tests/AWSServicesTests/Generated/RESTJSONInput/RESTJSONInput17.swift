// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput17 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpRequestWithGreedyLabelInPath` of the vectors.
    enum HttpRequestWithGreedyLabelInPathOperation: AWSOperation {
        typealias Input = HttpRequestWithGreedyLabelInPathInput
        typealias Output = Void

        static let name = "HttpRequestWithGreedyLabelInPath"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/HttpRequestWithGreedyLabelInPath/foo/\(try Label.path(input.foo, "foo"))/baz/\(try Label.path(input.baz, "baz", keepsSlash: true))")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpRequestWithGreedyLabelInPathInput` of the vectors.
    struct HttpRequestWithGreedyLabelInPathInput: Sendable, Hashable {
        /// `baz`.
        var baz: String
        /// `foo`.
        var foo: String

        /// What is left out is the service's to choose.
        init(baz: String, foo: String) {
            self.baz = baz
            self.foo = foo
        }
    }
}

extension RESTJSONInput17.HttpRequestWithGreedyLabelInPathInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput17 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpRequestWithGreedyLabelInPath", run: case1),
    ]

    private static func case1() throws {
        let input: HttpRequestWithGreedyLabelInPathInput = HttpRequestWithGreedyLabelInPathInput(baz: "there/guy", foo: "hello/escape")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/HttpRequestWithGreedyLabelInPath/foo/hello%2Fescape/baz/there/guy"
        expected.body = ""
        try expected.check(HttpRequestWithGreedyLabelInPathOperation.self, input)
    }
}
