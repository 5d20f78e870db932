// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput15 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpPrefixHeadersInResponse` of the vectors.
    enum HttpPrefixHeadersInResponseOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpPrefixHeadersInResponseOutput

        static let name = "HttpPrefixHeadersInResponse"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/HttpPrefixHeadersResponse")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.prefixHeaders = response.headers(prefix: "")
            return output
        }
    }

    /// `HttpPrefixHeadersInResponseOutput` of the vectors.
    struct HttpPrefixHeadersInResponseOutput: Sendable, Hashable {
        /// `prefixHeaders`.
        var prefixHeaders: [String: String]?

        /// What is left out is the service's to choose.
        init(prefixHeaders: [String: String]? = nil) {
            self.prefixHeaders = prefixHeaders
        }
    }
}

extension RESTJSONOutput15.HttpPrefixHeadersInResponseOutput {
    package init(json: JSONValue) throws {
        self.prefixHeaders = nil
    }
}

extension RESTJSONOutput15 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPrefixHeadersResponse", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200, headers: ["hello": "Hello", "x-foo": "Foo"])
        let expected: HttpPrefixHeadersInResponseOutput = HttpPrefixHeadersInResponseOutput(prefixHeaders: ["hello": "Hello", "x-foo": "Foo"])
        try checkOutput(HttpPrefixHeadersInResponseOperation.self, response, expected)
    }
}
