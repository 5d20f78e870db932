// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON10Input03 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-07-14",
        wireProtocol: .json
    )

    /// `HostWithPathOperation` of the vectors.
    enum HostWithPathOperationOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "HostWithPathOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "JsonRpc10.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension JSON10Input03 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson10HostWithPath", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/custom/"
        expected.body = "{}"
        expected.host = "example.com/custom"
        expected.endpoint = "https://example.com/custom"
        try expected.check(HostWithPathOperationOperation.self, input)
    }
}
