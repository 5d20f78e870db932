// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Input01 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `EndpointOperation` of the vectors.
    enum EndpointOperationOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "EndpointOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            request.hostPrefix = "foo."
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension JSON11Input01 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson11EndpointTrait", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{}"
        expected.host = "foo.example.com"
        expected.endpoint = "https://example.com"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.EndpointOperation"
        try expected.check(EndpointOperationOperation.self, input)
    }
}
