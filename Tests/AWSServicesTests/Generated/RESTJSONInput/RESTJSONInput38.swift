// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput38 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `QueryIdempotencyTokenAutoFill` of the vectors.
    enum QueryIdempotencyTokenAutoFillOperation: AWSOperation, TokenCarrying {
        typealias Input = QueryIdempotencyTokenAutoFillInput
        typealias Output = Void

        static let name = "QueryIdempotencyTokenAutoFill"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { input.token != nil }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/QueryIdempotencyTokenAutoFill")
            request.addQuery("token", input.token.map { $0 })
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }

        package static func withToken(_ input: Input, _ token: () -> String) -> Input {
            var input = input
            if input.token == nil { input.token = token() }
            return input
        }
    }

    /// `QueryIdempotencyTokenAutoFillInput` of the vectors.
    struct QueryIdempotencyTokenAutoFillInput: Sendable, Hashable {
        /// `token`.
        var token: String?

        /// What is left out is the service's to choose.
        init(token: String? = nil) {
            self.token = token
        }
    }
}

extension RESTJSONInput38.QueryIdempotencyTokenAutoFillInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput38 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonQueryIdempotencyTokenAutoFill", run: case1),
        Vector(id: "RestJsonQueryIdempotencyTokenAutoFillIsSet", run: case2),
    ]

    private static func case1() throws {
        let input: QueryIdempotencyTokenAutoFillInput = QueryIdempotencyTokenAutoFillInput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/QueryIdempotencyTokenAutoFill?token=00000000-0000-4000-8000-000000000000"
        expected.body = ""
        try expected.check(QueryIdempotencyTokenAutoFillOperation.self, input)
    }

    private static func case2() throws {
        let input: QueryIdempotencyTokenAutoFillInput = QueryIdempotencyTokenAutoFillInput(token: "00000000-0000-4000-8000-000000000000")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/QueryIdempotencyTokenAutoFill?token=00000000-0000-4000-8000-000000000000"
        expected.body = ""
        try expected.check(QueryIdempotencyTokenAutoFillOperation.self, input)
    }
}
