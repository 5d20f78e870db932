// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput30 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlAttributes` of the vectors.
    enum XmlAttributesOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlAttributesResponse

        static let name = "XmlAttributes"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/XmlAttributes")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `XmlAttributesResponse` of the vectors.
    struct XmlAttributesResponse: Sendable, Hashable {
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

extension RESTXMLOutput30.XmlAttributesResponse {
    package init(xml: XMLElement) throws {
        self.attr = xml.attribute("test")
        self.foo = try xml.member("foo") { try $0.string() }
    }
}

extension RESTXMLOutput30 {
    static let vectors: [Vector] = [
        Vector(id: "XmlAttributes", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlAttributesResponse test=\"test\">\n    <foo>hi</foo>\n</XmlAttributesResponse>\n".utf8)
        )
        let expected: XmlAttributesResponse = XmlAttributesResponse(attr: "test", foo: "hi")
        try checkOutput(XmlAttributesOperation.self, response, expected)
    }
}
