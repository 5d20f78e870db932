// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput50 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlNamespaces` of the vectors.
    enum XmlNamespacesOperation: AWSOperation {
        typealias Input = XmlNamespacesRequest
        typealias Output = Void

        static let name = "XmlNamespaces"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/XmlNamespaces")
            request.setBody(XMLWriter.document("XmlNamespacesRequest", namespace: XMLWriter.Namespace("http://foo.com"), input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

    /// `XmlNamespacesRequest` of the vectors.
    struct XmlNamespacesRequest: Sendable, Hashable {
        /// `nested`.
        var nested: XmlNamespaceNested?

        /// What is left out is the service's to choose.
        init(nested: XmlNamespaceNested? = nil) {
            self.nested = nested
        }
    }
}

extension RESTXMLInput50.XmlNamespaceNested {
    package func write(to xml: inout XMLWriter) {
        xml.member("foo", namespace: XMLWriter.Namespace("http://baz.com", prefix: "baz"), foo) { $0.write($1) }
        xml.member("values", namespace: XMLWriter.Namespace("http://qux.com"), values) { $0.list($1, item: "member", namespace: XMLWriter.Namespace("http://bux.com")) { $0.write($1) } }
    }
}

extension RESTXMLInput50.XmlNamespacesRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("nested", namespace: XMLWriter.Namespace("http://foo.com"), nested) { $1.write(to: &$0) }
    }
}

extension RESTXMLInput50 {
    static let vectors: [Vector] = [
        Vector(id: "XmlNamespaces", run: case1),
    ]

    private static func case1() throws {
        let input: XmlNamespacesRequest = XmlNamespacesRequest(nested: XmlNamespaceNested(foo: "Foo", values: ["Bar", "Baz"]))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlNamespaces"
        expected.body = "<XmlNamespacesRequest xmlns=\"http://foo.com\">\n    <nested xmlns=\"http://foo.com\">\n        <foo xmlns:baz=\"http://baz.com\">Foo</foo>\n        <values xmlns=\"http://qux.com\">\n            <member xmlns=\"http://bux.com\">Bar</member>\n            <member xmlns=\"http://bux.com\">Baz</member>\n        </values>\n    </nested>\n</XmlNamespacesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlNamespacesOperation.self, input)
    }
}
