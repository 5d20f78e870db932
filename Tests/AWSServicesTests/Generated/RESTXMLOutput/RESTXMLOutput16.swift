// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput16 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithXmlNamespace` of the vectors.
    enum HttpPayloadWithXmlNamespaceOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpPayloadWithXmlNamespaceInputOutput

        static let name = "HttpPayloadWithXmlNamespace"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/HttpPayloadWithXmlNamespace")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.nested = response.body.isEmpty ? nil : try PayloadWithXmlNamespace(xml: response.xml())
            return output
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

extension RESTXMLOutput16.HttpPayloadWithXmlNamespaceInputOutput {
    package init(xml: XMLElement) throws {
        self.nested = nil
    }
}

extension RESTXMLOutput16.PayloadWithXmlNamespace {
    package init(xml: XMLElement) throws {
        self.name = try xml.member("name") { try $0.string() }
    }
}

extension RESTXMLOutput16 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadWithXmlNamespace", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<PayloadWithXmlNamespace xmlns=\"http://foo.com\">\n    <name>Phreddy</name>\n</PayloadWithXmlNamespace>".utf8)
        )
        let expected: HttpPayloadWithXmlNamespaceInputOutput = HttpPayloadWithXmlNamespaceInputOutput(nested: PayloadWithXmlNamespace(name: "Phreddy"))
        try checkOutput(HttpPayloadWithXmlNamespaceOperation.self, response, expected)
    }
}
