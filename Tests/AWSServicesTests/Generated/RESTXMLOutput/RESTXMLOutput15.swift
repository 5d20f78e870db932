// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput15 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadWithXmlName` of the vectors.
    enum HttpPayloadWithXmlNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpPayloadWithXmlNameInputOutput

        static let name = "HttpPayloadWithXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/HttpPayloadWithXmlName")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.nested = response.body.isEmpty ? nil : try PayloadWithXmlName(xml: response.xml())
            return output
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

extension RESTXMLOutput15.HttpPayloadWithXmlNameInputOutput {
    package init(xml: XMLElement) throws {
        self.nested = nil
    }
}

extension RESTXMLOutput15.PayloadWithXmlName {
    package init(xml: XMLElement) throws {
        self.name = try xml.member("name") { try $0.string() }
    }
}

extension RESTXMLOutput15 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadWithXmlName", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<Hello><name>Phreddy</name></Hello>".utf8)
        )
        let expected: HttpPayloadWithXmlNameInputOutput = HttpPayloadWithXmlNameInputOutput(nested: PayloadWithXmlName(name: "Phreddy"))
        try checkOutput(HttpPayloadWithXmlNameOperation.self, response, expected)
    }
}
