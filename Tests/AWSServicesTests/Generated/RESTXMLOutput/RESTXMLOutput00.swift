// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput00 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `BodyWithXmlName` of the vectors.
    enum BodyWithXmlNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = BodyWithXmlNameInputOutput

        static let name = "BodyWithXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/BodyWithXmlName")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
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

extension RESTXMLOutput00.BodyWithXmlNameInputOutput {
    package init(xml: XMLElement) throws {
        self.nested = try xml.member("nested") { try RESTXMLOutput00.PayloadWithXmlName(xml: $0) }
    }
}

extension RESTXMLOutput00.PayloadWithXmlName {
    package init(xml: XMLElement) throws {
        self.name = try xml.member("name") { try $0.string() }
    }
}

extension RESTXMLOutput00 {
    static let vectors: [Vector] = [
        Vector(id: "BodyWithXmlName", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<Ahoy><nested><name>Phreddy</name></nested></Ahoy>".utf8)
        )
        let expected: BodyWithXmlNameInputOutput = BodyWithXmlNameInputOutput(nested: PayloadWithXmlName(name: "Phreddy"))
        try checkOutput(BodyWithXmlNameOperation.self, response, expected)
    }
}
