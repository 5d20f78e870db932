// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput12 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithMemberXmlName` of the vectors.
    enum HttpPayloadWithMemberXmlNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpPayloadWithMemberXmlNameInputOutput

        static let name = "HttpPayloadWithMemberXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/HttpPayloadWithMemberXmlName")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.nested = response.body.isEmpty ? nil : try PayloadWithXmlName(xml: response.xml())
            return output
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

extension RESTXMLOutput12.HttpPayloadWithMemberXmlNameInputOutput {
    package init(xml: XMLElement) throws {
        self.nested = nil
    }
}

extension RESTXMLOutput12.PayloadWithXmlName {
    package init(xml: XMLElement) throws {
        self.name = try xml.member("name") { try $0.string() }
    }
}

extension RESTXMLOutput12 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadWithMemberXmlName", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<Hola><name>Phreddy</name></Hola>".utf8)
        )
        let expected: HttpPayloadWithMemberXmlNameInputOutput = HttpPayloadWithMemberXmlNameInputOutput(nested: PayloadWithXmlName(name: "Phreddy"))
        try checkOutput(HttpPayloadWithMemberXmlNameOperation.self, response, expected)
    }
}
