// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Output06 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `IgnoresWrappingXmlName` of the vectors.
    enum IgnoresWrappingXmlNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = IgnoresWrappingXmlNameOutput

        static let name = "IgnoresWrappingXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `IgnoresWrappingXmlNameOutput` of the vectors.
    struct IgnoresWrappingXmlNameOutput: Sendable, Hashable {
        /// `foo`.
        var foo: String?

        /// What is left out is the service's to choose.
        init(foo: String? = nil) {
            self.foo = foo
        }
    }
}

extension EC2Output06.IgnoresWrappingXmlNameOutput {
    package init(xml: XMLElement) throws {
        self.foo = try xml.member("foo") { try $0.string() }
    }
}

extension EC2Output06 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2IgnoresWrappingXmlName", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<IgnoresWrappingXmlNameResponse xmlns=\"https://example.com/\">\n    <foo>bar</foo>\n    <requestId>requestid</requestId>\n</IgnoresWrappingXmlNameResponse>\n".utf8)
        )
        let expected: IgnoresWrappingXmlNameOutput = IgnoresWrappingXmlNameOutput(foo: "bar")
        try checkOutput(IgnoresWrappingXmlNameOperation.self, response, expected)
    }
}
