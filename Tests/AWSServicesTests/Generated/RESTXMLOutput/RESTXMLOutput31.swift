// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput31 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlAttributesOnPayload` of the vectors.
    enum XmlAttributesOnPayloadOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlAttributesOnPayloadResponse

        static let name = "XmlAttributesOnPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/XmlAttributesOnPayload")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.payload = response.body.isEmpty ? nil : try XmlAttributesPayloadResponse(xml: response.xml())
            return output
        }
    }

    /// `XmlAttributesOnPayloadResponse` of the vectors.
    struct XmlAttributesOnPayloadResponse: Sendable, Hashable {
        /// `payload`.
        var payload: XmlAttributesPayloadResponse?

        /// What is left out is the service's to choose.
        init(payload: XmlAttributesPayloadResponse? = nil) {
            self.payload = payload
        }
    }

    /// `XmlAttributesPayloadResponse` of the vectors.
    struct XmlAttributesPayloadResponse: Sendable, Hashable {
        /// `attr`.
        var attr: String?
        /// `foo`.
        var foo: String?

        /// What is left out is the service's to choose.
        init(attr: String? = nil, foo: String? = nil) {
            self.attr = attr
            self.foo = foo
        }
    }
}

extension RESTXMLOutput31.XmlAttributesOnPayloadResponse {
    package init(xml: XMLElement) throws {
        self.payload = nil
    }
}

extension RESTXMLOutput31.XmlAttributesPayloadResponse {
    package init(xml: XMLElement) throws {
        self.attr = xml.attribute("test")
        self.foo = try xml.member("foo") { try $0.string() }
    }
}

extension RESTXMLOutput31 {
    static let vectors: [Vector] = [
        Vector(id: "XmlAttributesOnPayload", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlAttributesPayloadResponse test=\"test\">\n    <foo>hi</foo>\n</XmlAttributesPayloadResponse>\n".utf8)
        )
        let expected: XmlAttributesOnPayloadResponse = XmlAttributesOnPayloadResponse(payload: XmlAttributesPayloadResponse(attr: "test", foo: "hi"))
        try checkOutput(XmlAttributesOnPayloadOperation.self, response, expected)
    }
}
