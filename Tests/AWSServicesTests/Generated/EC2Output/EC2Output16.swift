// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Output16 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `XmlNamespaces` of the vectors.
    enum XmlNamespacesOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlNamespacesOutput

        static let name = "XmlNamespaces"
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

    /// `XmlNamespaceNested` of the vectors.
    struct XmlNamespaceNested: Sendable, Hashable {
        /// `foo`.
        var foo: String?
        /// `values`.
        var values: [String]?

        /// What is left out is the service's to choose.
        init(foo: String? = nil, values: [String]? = nil) {
            self.foo = foo
            self.values = values
        }
    }

    /// `XmlNamespacesOutput` of the vectors.
    struct XmlNamespacesOutput: Sendable, Hashable {
        /// `nested`.
        var nested: XmlNamespaceNested?

        /// What is left out is the service's to choose.
        init(nested: XmlNamespaceNested? = nil) {
            self.nested = nested
        }
    }
}

extension EC2Output16.XmlNamespaceNested {
    package init(xml: XMLElement) throws {
        self.foo = try xml.member("foo") { try $0.string() }
        self.values = try xml.member("values") { try $0.list { try $0.string() } }
    }
}

extension EC2Output16.XmlNamespacesOutput {
    package init(xml: XMLElement) throws {
        self.nested = try xml.member("nested") { try EC2Output16.XmlNamespaceNested(xml: $0) }
    }
}

extension EC2Output16 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2XmlNamespaces", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlNamespacesResponse xmlns=\"https://example.com/\">\n    <nested>\n        <foo xmlns:baz=\"http://baz.com\">Foo</foo>\n        <values xmlns=\"http://qux.com\">\n            <member xmlns=\"http://bux.com\">Bar</member>\n            <member xmlns=\"http://bux.com\">Baz</member>\n        </values>\n    </nested>\n    <requestId>requestid</requestId>\n</XmlNamespacesResponse>\n".utf8)
        )
        let expected: XmlNamespacesOutput = XmlNamespacesOutput(nested: XmlNamespaceNested(foo: "Foo", values: ["Bar", "Baz"]))
        try checkOutput(XmlNamespacesOperation.self, response, expected)
    }
}
