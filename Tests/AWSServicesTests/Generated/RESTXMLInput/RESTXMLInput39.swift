// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput39 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlAttributesOnPayload` of the vectors.
    enum XmlAttributesOnPayloadOperation: AWSOperation {
        typealias Input = XmlAttributesOnPayloadRequest
        typealias Output = Void

        static let name = "XmlAttributesOnPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/XmlAttributesOnPayload")
            if let payload = input.payload {
                request.setBody(XMLWriter.document("payload", payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `XmlAttributesOnPayloadRequest` of the vectors.
    struct XmlAttributesOnPayloadRequest: Sendable, Hashable {
        /// `payload`.
        var payload: XmlAttributesPayloadRequest?

        /// What is left out is the service's to choose.
        init(payload: XmlAttributesPayloadRequest? = nil) {
            self.payload = payload
        }
    }

    /// `XmlAttributesPayloadRequest` of the vectors.
    struct XmlAttributesPayloadRequest: Sendable, Hashable {
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

extension RESTXMLInput39.XmlAttributesOnPayloadRequest {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput39.XmlAttributesPayloadRequest {
    package func write(to xml: inout XMLWriter) {
        xml.attribute("test", attr)
        xml.member("foo", foo) { $0.write($1) }
    }
}

extension RESTXMLInput39 {
    static let vectors: [Vector] = [
        Vector(id: "XmlAttributesOnPayload", run: case1),
    ]

    private static func case1() throws {
        let input: XmlAttributesOnPayloadRequest = XmlAttributesOnPayloadRequest(payload: XmlAttributesPayloadRequest(attr: "test", foo: "hi"))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlAttributesOnPayload"
        expected.body = "<XmlAttributesPayloadRequest test=\"test\">\n    <foo>hi</foo>\n</XmlAttributesPayloadRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlAttributesOnPayloadOperation.self, input)
    }
}
