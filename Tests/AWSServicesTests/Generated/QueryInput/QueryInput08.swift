// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryInput08 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `QueryIdempotencyTokenAutoFill` of the vectors.
    enum QueryIdempotencyTokenAutoFillOperation: AWSOperation, TokenCarrying {
        typealias Input = QueryIdempotencyTokenAutoFillInput
        typealias Output = Void

        static let name = "QueryIdempotencyTokenAutoFill"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { input.token != nil }

        static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
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

extension QueryInput08.QueryIdempotencyTokenAutoFillInput {
    package func write(to form: inout FormWriter) {
        form.member("token", token) { $0.write($1) }
    }
}

extension QueryInput08 {
    static let vectors: [Vector] = [
        Vector(id: "QueryProtocolIdempotencyTokenAutoFill", run: case1),
        Vector(id: "QueryProtocolIdempotencyTokenAutoFillIsSet", run: case2),
    ]

    private static func case1() throws {
        let input: QueryIdempotencyTokenAutoFillInput = QueryIdempotencyTokenAutoFillInput()
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryIdempotencyTokenAutoFill&Version=2020-01-08&token=00000000-0000-4000-8000-000000000000"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(QueryIdempotencyTokenAutoFillOperation.self, input)
    }

    private static func case2() throws {
        let input: QueryIdempotencyTokenAutoFillInput = QueryIdempotencyTokenAutoFillInput(token: "00000000-0000-4000-8000-000000000123")
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryIdempotencyTokenAutoFill&Version=2020-01-08&token=00000000-0000-4000-8000-000000000123"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(QueryIdempotencyTokenAutoFillOperation.self, input)
    }
}
