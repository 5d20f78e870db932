// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Input01 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `EndpointOperation` of the vectors.
    enum EndpointOperationOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "EndpointOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            var request = form.request
            request.hostPrefix = "foo."
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension EC2Input01 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2QueryEndpointTrait", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=EndpointOperation&Version=2020-01-08"
        expected.host = "foo.example.com"
        expected.endpoint = "https://example.com"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(EndpointOperationOperation.self, input)
    }
}
