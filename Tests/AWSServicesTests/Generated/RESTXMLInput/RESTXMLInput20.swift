// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput20 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
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

extension RESTXMLInput20.HttpRequestWithGreedyLabelInPathInput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput20 {
    static let vectors: [Vector] = [
        Vector(id: "HttpRequestWithGreedyLabelInPath", run: case1),
    ]

    private static func case1() throws {
        let input: HttpRequestWithGreedyLabelInPathInput = HttpRequestWithGreedyLabelInPathInput(baz: "there/guy", foo: "hello")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "GET"
        expected.uri = "/HttpRequestWithGreedyLabelInPath/foo/hello/baz/there/guy"
        expected.body = ""
        try expected.check(HttpRequestWithGreedyLabelInPathOperation.self, input)
    }
}
