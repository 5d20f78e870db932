// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput12 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithMemberXmlName` of the vectors.
    enum HttpPayloadWithMemberXmlNameOperation: AWSOperation {
        typealias Input = HttpPayloadWithMemberXmlNameInputOutput
        typealias Output = Void

        static let name = "HttpPayloadWithMemberXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/HttpPayloadWithMemberXmlName")
            if let payload = input.nested {
                request.setBody(XMLWriter.document("Hola", payload) { $1.write(to: &$0) }, contentType: "application/xml")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpPayloadWithMemberXmlNameInputOutput` of the vectors.
    struct HttpPayloadWithMemberXmlNameInputOutput: Sendable, Hashable {
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

extension RESTXMLInput12.HttpPayloadWithMemberXmlNameInputOutput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput12.PayloadWithXmlName {
    package func write(to xml: inout XMLWriter) {
        xml.member("name", name) { $0.write($1) }
    }
}

extension RESTXMLInput12 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadWithMemberXmlName", run: case1),
    ]

    private static func case1() throws {
        let input: HttpPayloadWithMemberXmlNameInputOutput = HttpPayloadWithMemberXmlNameInputOutput(nested: PayloadWithXmlName(name: "Phreddy"))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/HttpPayloadWithMemberXmlName"
        expected.body = "<Hola><name>Phreddy</name></Hola>"
        expected.headers["Content-Type"] = "application/xml"
        expected.required = ["Content-Length"]
        try expected.check(HttpPayloadWithMemberXmlNameOperation.self, input)
    }
}
