// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput09 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HostWithPathOperation` of the vectors.
    enum HostWithPathOperationOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "HostWithPathOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/HostWithPathOperation")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension RESTJSONInput09 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHostWithPath", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/custom/HostWithPathOperation"
        expected.body = ""
        expected.host = "example.com/custom"
        expected.endpoint = "https://example.com/custom"
        try expected.check(HostWithPathOperationOperation.self, input)
    }
}
