// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput38 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlAttributes` of the vectors.
    enum XmlAttributesOperation: AWSOperation {
        typealias Input = XmlAttributesRequest
        typealias Output = Void

        static let name = "XmlAttributes"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/XmlAttributes")
            request.setBody(XMLWriter.document("XmlAttributesRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `XmlAttributesRequest` of the vectors.
    struct XmlAttributesRequest: Sendable, Hashable {
        /// `attr`.
        var attr: String?
        /// `foo`.
        var foo: String?

        /// What is left out is the service's to choose.
        init(attr: String? = nil, foo: String? = nil) {
            self.attr = attr
            self.foo = foo
        }
    }
}

extension RESTXMLInput38.XmlAttributesRequest {
    package func write(to xml: inout XMLWriter) {
        xml.attribute("test", attr)
        xml.member("foo", foo) { $0.write($1) }
    }
}

extension RESTXMLInput38 {
    static let vectors: [Vector] = [
        Vector(id: "XmlAttributes", run: case1),
        Vector(id: "XmlAttributesWithEscaping", run: case2),
    ]

    private static func case1() throws {
        let input: XmlAttributesRequest = XmlAttributesRequest(attr: "test", foo: "hi")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlAttributes"
        expected.body = "<XmlAttributesRequest test=\"test\">\n    <foo>hi</foo>\n</XmlAttributesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlAttributesOperation.self, input)
    }

    private static func case2() throws {
        let input: XmlAttributesRequest = XmlAttributesRequest(attr: "<test&mock>", foo: "hi")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlAttributes"
        expected.body = "<XmlAttributesRequest test=\"&lt;test&amp;mock&gt;\">\n    <foo>hi</foo>\n</XmlAttributesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlAttributesOperation.self, input)
    }
}
