// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput20 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpRequestWithRegexLiteral` of the vectors.
    enum HttpRequestWithRegexLiteralOperation: AWSOperation {
        typealias Input = HttpRequestWithRegexLiteralInput
        typealias Output = Void

        static let name = "HttpRequestWithRegexLiteral"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/ReDosLiteral/\(try Label.path(input.str, "str"))/(a+)+")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpRequestWithRegexLiteralInput` of the vectors.
    struct HttpRequestWithRegexLiteralInput: Sendable, Hashable {
        /// `str`.
        var str: String

        /// What is left out is the service's to choose.
        init(str: String) {
            self.str = str
        }
    }
}

extension RESTJSONInput20.HttpRequestWithRegexLiteralInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput20 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonToleratesRegexCharsInSegments", run: case1),
    ]

    private static func case1() throws {
        let input: HttpRequestWithRegexLiteralInput = HttpRequestWithRegexLiteralInput(str: "abc")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/ReDosLiteral/abc/(a+)+"
        expected.body = ""
        try expected.check(HttpRequestWithRegexLiteralOperation.self, input)
    }
}
