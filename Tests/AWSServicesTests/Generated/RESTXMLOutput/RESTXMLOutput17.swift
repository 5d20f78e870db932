// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput17 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithXmlNamespaceAndPrefix` of the vectors.
    enum HttpPayloadWithXmlNamespaceAndPrefixOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpPayloadWithXmlNamespaceAndPrefixInputOutput

        static let name = "HttpPayloadWithXmlNamespaceAndPrefix"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/HttpPayloadWithXmlNamespaceAndPrefix")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.nested = response.body.isEmpty ? nil : try PayloadWithXmlNamespaceAndPrefix(xml: response.xml())
            return output
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

extension RESTXMLOutput17.HttpPayloadWithXmlNamespaceAndPrefixInputOutput {
    package init(xml: XMLElement) throws {
        self.nested = nil
    }
}

extension RESTXMLOutput17.PayloadWithXmlNamespaceAndPrefix {
    package init(xml: XMLElement) throws {
        self.name = try xml.member("name") { try $0.string() }
    }
}

extension RESTXMLOutput17 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadWithXmlNamespaceAndPrefix", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<PayloadWithXmlNamespaceAndPrefix xmlns:baz=\"http://foo.com\">\n    <name>Phreddy</name>\n</PayloadWithXmlNamespaceAndPrefix>".utf8)
        )
        let expected: HttpPayloadWithXmlNamespaceAndPrefixInputOutput = HttpPayloadWithXmlNamespaceAndPrefixInputOutput(nested: PayloadWithXmlNamespaceAndPrefix(name: "Phreddy"))
        try checkOutput(HttpPayloadWithXmlNamespaceAndPrefixOperation.self, response, expected)
    }
}
