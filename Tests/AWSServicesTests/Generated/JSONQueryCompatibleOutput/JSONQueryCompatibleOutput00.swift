// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSONQueryCompatibleOutput00 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-07-14",
        wireProtocol: .json
    )

    /// `QueryCompatibleOperation` of the vectors.
    enum QueryCompatibleOperationOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "QueryCompatibleOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "QueryCompatibleJsonRpc10.\(name)"
            request.headers["x-amzn-query-mode"] = "true"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension JSONQueryCompatibleOutput00 {
    static let vectors: [Vector] = [
        Vector(id: "QueryCompatibleAwsJson10NoCustomCodeError", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 400,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"__type\": \"aws.protocoltests.json10#NoCustomCodeError\",\n    \"message\": \"Hi\"\n}".utf8)
        )
        try checkError(QueryCompatibleOperationOperation.self, response, code: "NoCustomCodeError", message: "Hi")
    }
}
