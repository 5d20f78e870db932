// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput18 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `IgnoreQueryParamsInResponse` of the vectors.
    enum IgnoreQueryParamsInResponseOperation: AWSOperation {
        typealias Input = Void
        typealias Output = IgnoreQueryParamsInResponseOutput

        static let name = "IgnoreQueryParamsInResponse"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/IgnoreQueryParamsInResponse")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `IgnoreQueryParamsInResponseOutput` of the vectors.
    struct IgnoreQueryParamsInResponseOutput: Sendable, Hashable {
        /// `baz`.
        var baz: String?

        /// What is left out is the service's to choose.
        init(baz: String? = nil) {
            self.baz = baz
        }
    }
}

extension RESTJSONOutput18.IgnoreQueryParamsInResponseOutput {
    package init(json: JSONValue) throws {
        self.baz = try json.member("baz") { try $0.string() }
    }
}

extension RESTJSONOutput18 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonIgnoreQueryParamsInResponse", run: case1),
        Vector(id: "RestJsonIgnoreQueryParamsInResponseNoPayload", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: Array("{}".utf8))
        let expected: IgnoreQueryParamsInResponseOutput = IgnoreQueryParamsInResponseOutput()
        try checkOutput(IgnoreQueryParamsInResponseOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(status: 200)
        let expected: IgnoreQueryParamsInResponseOutput = IgnoreQueryParamsInResponseOutput()
        try checkOutput(IgnoreQueryParamsInResponseOperation.self, response, expected)
    }
}
