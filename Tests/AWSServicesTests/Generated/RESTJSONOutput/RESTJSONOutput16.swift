// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput16 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpResponseCode` of the vectors.
    enum HttpResponseCodeOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpResponseCodeOutput

        static let name = "HttpResponseCode"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/HttpResponseCode")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.status = response.status
            return output
        }
    }

    /// `HttpResponseCodeOutput` of the vectors.
    struct HttpResponseCodeOutput: Sendable, Hashable {
        /// `Status`.
        var status: Int?

        /// What is left out is the service's to choose.
        init(status: Int? = nil) {
            self.status = status
        }
    }
}

extension RESTJSONOutput16.HttpResponseCodeOutput {
    package init(json: JSONValue) throws {
        self.status = nil
    }
}

extension RESTJSONOutput16 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpResponseCode", run: case1),
        Vector(id: "RestJsonHttpResponseCodeWithNoPayload", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 201, headers: ["Content-Type": "application/json"], body: Array("{}".utf8))
        let expected: HttpResponseCodeOutput = HttpResponseCodeOutput(status: 201)
        try checkOutput(HttpResponseCodeOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(status: 201)
        let expected: HttpResponseCodeOutput = HttpResponseCodeOutput(status: 201)
        try checkOutput(HttpResponseCodeOperation.self, response, expected)
    }
}
