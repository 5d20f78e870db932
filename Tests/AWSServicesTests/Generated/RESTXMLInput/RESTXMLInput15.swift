// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput15 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithXmlName` of the vectors.
    enum HttpPayloadWithXmlNameOperation: AWSOperation {
        typealias Input = HttpPayloadWithXmlNameInputOutput
        typealias Output = Void

        static let name = "HttpPayloadWithXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/HttpPayloadWithXmlName")
            if let payload = input.nested {
                request.setBody(XMLWriter.document("Hello", payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpPayloadWithXmlNameInputOutput` of the vectors.
    struct HttpPayloadWithXmlNameInputOutput: Sendable, Hashable {
        /// `nested`.
        var nested: PayloadWithXmlName?

        /// What is left out is the service's to choose.
        init(nested: PayloadWithXmlName? = nil) {
            self.nested = nested
        }
    }

    /// `PayloadWithXmlName` of the vectors.
    struct PayloadWithXmlName: Sendable, Hashable {
        /// `name`.
        var name: String?

        /// What is left out is the service's to choose.
        init(name: String? = nil) {
            self.name = name
        }
    }
}

extension RESTXMLInput15.HttpPayloadWithXmlNameInputOutput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput15.PayloadWithXmlName {
    package func write(to xml: inout XMLWriter) {
        xml.member("name", name) { $0.write($1) }
    }
}

extension RESTXMLInput15 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadWithXmlName", run: case1),
    ]

    private static func case1() throws {
        let input: HttpPayloadWithXmlNameInputOutput = HttpPayloadWithXmlNameInputOutput(nested: PayloadWithXmlName(name: "Phreddy"))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/HttpPayloadWithXmlName"
        expected.body = "<Hello><name>Phreddy</name></Hello>"
        expected.headers["Content-Type"] = "application/xml"
        expected.required = ["Content-Length"]
        try expected.check(HttpPayloadWithXmlNameOperation.self, input)
    }
}
