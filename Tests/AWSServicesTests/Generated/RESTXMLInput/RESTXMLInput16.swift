// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput16 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithXmlNamespace` of the vectors.
    enum HttpPayloadWithXmlNamespaceOperation: AWSOperation {
        typealias Input = HttpPayloadWithXmlNamespaceInputOutput
        typealias Output = Void

        static let name = "HttpPayloadWithXmlNamespace"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/HttpPayloadWithXmlNamespace")
            if let payload = input.nested {
                request.setBody(XMLWriter.document("nested", namespace: XMLWriter.Namespace("http://foo.com"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpPayloadWithXmlNamespaceInputOutput` of the vectors.
    struct HttpPayloadWithXmlNamespaceInputOutput: Sendable, Hashable {
        /// `nested`.
        var nested: PayloadWithXmlNamespace?

        /// What is left out is the service's to choose.
        init(nested: PayloadWithXmlNamespace? = nil) {
            self.nested = nested
        }
    }

    /// `PayloadWithXmlNamespace` of the vectors.
    struct PayloadWithXmlNamespace: Sendable, Hashable {
        /// `name`.
        var name: String?

        /// What is left out is the service's to choose.
        init(name: String? = nil) {
            self.name = name
        }
    }
}

extension RESTXMLInput16.HttpPayloadWithXmlNamespaceInputOutput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput16.PayloadWithXmlNamespace {
    package func write(to xml: inout XMLWriter) {
        xml.member("name", name) { $0.write($1) }
    }
}

extension RESTXMLInput16 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadWithXmlNamespace", run: case1),
    ]

    private static func case1() throws {
        let input: HttpPayloadWithXmlNamespaceInputOutput = HttpPayloadWithXmlNamespaceInputOutput(nested: PayloadWithXmlNamespace(name: "Phreddy"))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/HttpPayloadWithXmlNamespace"
        expected.body = "<PayloadWithXmlNamespace xmlns=\"http://foo.com\">\n    <name>Phreddy</name>\n</PayloadWithXmlNamespace>"
        expected.headers["Content-Type"] = "application/xml"
        expected.required = ["Content-Length"]
        try expected.check(HttpPayloadWithXmlNamespaceOperation.self, input)
    }
}
