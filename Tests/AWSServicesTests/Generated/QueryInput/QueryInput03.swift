// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryInput03 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `HostWithPathOperation` of the vectors.
    enum HostWithPathOperationOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "HostWithPathOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension QueryInput03 {
    static let vectors: [Vector] = [
        Vector(id: "QueryHostWithPath", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/custom/"
        expected.body = "Action=HostWithPathOperation&Version=2020-01-08"
        expected.host = "example.com/custom"
        expected.endpoint = "https://example.com/custom"
        try expected.check(HostWithPathOperationOperation.self, input)
    }
}
