// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput05 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `EndpointOperation` of the vectors.
    enum EndpointOperationOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "EndpointOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/EndpointOperation")
            request.hostPrefix = "foo."
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension RESTXMLInput05 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlEndpointTrait", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/EndpointOperation"
        expected.body = ""
        expected.host = "foo.example.com"
        expected.endpoint = "https://example.com"
        try expected.check(EndpointOperationOperation.self, input)
    }
}
