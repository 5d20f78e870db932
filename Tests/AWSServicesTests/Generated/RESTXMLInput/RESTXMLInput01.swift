// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput01 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `BodyWithXmlName` of the vectors.
    enum BodyWithXmlNameOperation: AWSOperation {
        typealias Input = BodyWithXmlNameInputOutput
        typealias Output = Void

        static let name = "BodyWithXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/BodyWithXmlName")
            request.setBody(XMLWriter.document("Ahoy", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `BodyWithXmlNameInputOutput` of the vectors.
    struct BodyWithXmlNameInputOutput: Sendable, Hashable {
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

extension RESTXMLInput01.BodyWithXmlNameInputOutput {
    package func write(to xml: inout XMLWriter) {
        xml.member("nested", nested) { $1.write(to: &$0) }
    }
}

extension RESTXMLInput01.PayloadWithXmlName {
    package func write(to xml: inout XMLWriter) {
        xml.member("name", name) { $0.write($1) }
    }
}

extension RESTXMLInput01 {
    static let vectors: [Vector] = [
        Vector(id: "BodyWithXmlName", run: case1),
    ]

    private static func case1() throws {
        let input: BodyWithXmlNameInputOutput = BodyWithXmlNameInputOutput(nested: PayloadWithXmlName(name: "Phreddy"))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/BodyWithXmlName"
        expected.body = "<Ahoy><nested><name>Phreddy</name></nested></Ahoy>"
        expected.headers["Content-Type"] = "application/xml"
        expected.required = ["Content-Length"]
        try expected.check(BodyWithXmlNameOperation.self, input)
    }
}
