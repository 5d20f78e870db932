// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput43 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlNamespaces` of the vectors.
    enum XmlNamespacesOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlNamespacesResponse

        static let name = "XmlNamespaces"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/XmlNamespaces")
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

    /// `XmlNamespacesResponse` of the vectors.
    struct XmlNamespacesResponse: Sendable, Hashable {
        /// `nested`.
        var nested: XmlNamespaceNested?

        /// What is left out is the service's to choose.
        init(nested: XmlNamespaceNested? = nil) {
            self.nested = nested
        }
    }
}

extension RESTXMLOutput43.XmlNamespaceNested {
    package init(xml: XMLElement) throws {
        self.foo = try xml.member("foo") { try $0.string() }
        self.values = try xml.member("values") { try $0.list { try $0.string() } }
    }
}

extension RESTXMLOutput43.XmlNamespacesResponse {
    package init(xml: XMLElement) throws {
        self.nested = try xml.member("nested") { try RESTXMLOutput43.XmlNamespaceNested(xml: $0) }
    }
}

extension RESTXMLOutput43 {
    static let vectors: [Vector] = [
        Vector(id: "XmlNamespaces", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlNamespacesResponse xmlns=\"http://foo.com\">\n    <nested xmlns=\"http://foo.com\">\n        <foo xmlns:baz=\"http://baz.com\">Foo</foo>\n        <values xmlns=\"http://qux.com\">\n            <member xmlns=\"http://bux.com\">Bar</member>\n            <member xmlns=\"http://bux.com\">Baz</member>\n        </values>\n    </nested>\n</XmlNamespacesResponse>\n".utf8)
        )
        let expected: XmlNamespacesResponse = XmlNamespacesResponse(nested: XmlNamespaceNested(foo: "Foo", values: ["Bar", "Baz"]))
        try checkOutput(XmlNamespacesOperation.self, response, expected)
    }
}
