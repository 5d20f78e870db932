// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput10 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `IgnoresWrappingXmlName` of the vectors.
    enum IgnoresWrappingXmlNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = IgnoresWrappingXmlNameOutput

        static let name = "IgnoresWrappingXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "IgnoresWrappingXmlNameResult"))
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

extension QueryOutput10.IgnoresWrappingXmlNameOutput {
    package init(xml: XMLElement) throws {
        self.foo = try xml.member("foo") { try $0.string() }
    }
}

extension QueryOutput10 {
    static let vectors: [Vector] = [
        Vector(id: "QueryIgnoresWrappingXmlName", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<IgnoresWrappingXmlNameResponse xmlns=\"https://example.com/\">\n    <IgnoresWrappingXmlNameResult>\n        <foo>bar</foo>\n    </IgnoresWrappingXmlNameResult>\n</IgnoresWrappingXmlNameResponse>\n".utf8)
        )
        let expected: IgnoresWrappingXmlNameOutput = IgnoresWrappingXmlNameOutput(foo: "bar")
        try checkOutput(IgnoresWrappingXmlNameOperation.self, response, expected)
    }
}
