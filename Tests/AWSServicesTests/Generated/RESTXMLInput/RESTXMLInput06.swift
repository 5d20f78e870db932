// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput06 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `EndpointWithHostLabelHeaderOperation` of the vectors.
    enum EndpointWithHostLabelHeaderOperationOperation: AWSOperation {
        typealias Input = HostLabelHeaderInput
        typealias Output = Void

        static let name = "EndpointWithHostLabelHeaderOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/EndpointWithHostLabelHeaderOperation")
            request.setHeader("X-Amz-Account-Id", input.accountId)
            request.hostPrefix = "\(try Label.host(input.accountId, "accountId"))."
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HostLabelHeaderInput` of the vectors.
    struct HostLabelHeaderInput: Sendable, Hashable {
        /// `accountId`.
        var accountId: String

        /// What is left out is the service's to choose.
        init(accountId: String) {
            self.accountId = accountId
        }
    }
}

extension RESTXMLInput06.HostLabelHeaderInput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput06 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlEndpointTraitWithHostLabelAndHttpBinding", run: case1),
    ]

    private static func case1() throws {
        let input: HostLabelHeaderInput = HostLabelHeaderInput(accountId: "bar")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/EndpointWithHostLabelHeaderOperation"
        expected.body = ""
        expected.host = "bar.example.com"
        expected.endpoint = "https://example.com"
        expected.headers["X-Amz-Account-Id"] = "bar"
        try expected.check(EndpointWithHostLabelHeaderOperationOperation.self, input)
    }
}
