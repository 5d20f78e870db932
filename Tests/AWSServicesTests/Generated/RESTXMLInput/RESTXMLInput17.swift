// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput17 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithXmlNamespaceAndPrefix` of the vectors.
    enum HttpPayloadWithXmlNamespaceAndPrefixOperation: AWSOperation {
        typealias Input = HttpPayloadWithXmlNamespaceAndPrefixInputOutput
        typealias Output = Void

        static let name = "HttpPayloadWithXmlNamespaceAndPrefix"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/HttpPayloadWithXmlNamespaceAndPrefix")
            if let payload = input.nested {
                request.setBody(XMLWriter.document("nested", namespace: XMLWriter.Namespace("http://foo.com", prefix: "baz"), payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpPayloadWithXmlNamespaceAndPrefixInputOutput` of the vectors.
    struct HttpPayloadWithXmlNamespaceAndPrefixInputOutput: Sendable, Hashable {
        /// `nested`.
        var nested: PayloadWithXmlNamespaceAndPrefix?

        /// What is left out is the service's to choose.
        init(nested: PayloadWithXmlNamespaceAndPrefix? = nil) {
            self.nested = nested
        }
    }

    /// `PayloadWithXmlNamespaceAndPrefix` of the vectors.
    struct PayloadWithXmlNamespaceAndPrefix: Sendable, Hashable {
        /// `name`.
        var name: String?

        /// What is left out is the service's to choose.
        init(name: String? = nil) {
            self.name = name
        }
    }
}

extension RESTXMLInput17.HttpPayloadWithXmlNamespaceAndPrefixInputOutput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput17.PayloadWithXmlNamespaceAndPrefix {
    package func write(to xml: inout XMLWriter) {
        xml.member("name", name) { $0.write($1) }
    }
}

extension RESTXMLInput17 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadWithXmlNamespaceAndPrefix", run: case1),
    ]

    private static func case1() throws {
        let input: HttpPayloadWithXmlNamespaceAndPrefixInputOutput = HttpPayloadWithXmlNamespaceAndPrefixInputOutput(nested: PayloadWithXmlNamespaceAndPrefix(name: "Phreddy"))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/HttpPayloadWithXmlNamespaceAndPrefix"
        expected.body = "<PayloadWithXmlNamespaceAndPrefix xmlns:baz=\"http://foo.com\">\n    <name>Phreddy</name>\n</PayloadWithXmlNamespaceAndPrefix>"
        expected.headers["Content-Type"] = "application/xml"
        expected.required = ["Content-Length"]
        try expected.check(HttpPayloadWithXmlNamespaceAndPrefixOperation.self, input)
    }
}
