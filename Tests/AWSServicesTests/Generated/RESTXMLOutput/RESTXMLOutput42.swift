// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput42 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlMapWithXmlNamespace` of the vectors.
    enum XmlMapWithXmlNamespaceOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlMapWithXmlNamespaceResponse

        static let name = "XmlMapWithXmlNamespace"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/XmlMapWithXmlNamespace")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `XmlMapWithXmlNamespaceResponse` of the vectors.
    struct XmlMapWithXmlNamespaceResponse: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: String]?

        /// What is left out is the service's to choose.
        init(myMap: [String: String]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLOutput42.XmlMapWithXmlNamespaceResponse {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.member("KVP") { try $0.map(key: "K", value: "V") { try $0.string() } }
    }
}

extension RESTXMLOutput42 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlXmlMapWithXmlNamespace", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlMapWithXmlNamespaceResponse>\n    <KVP xmlns=\"https://the-member.example.com\">\n        <entry>\n            <K xmlns=\"https://the-key.example.com\">a</K>\n            <V xmlns=\"https://the-value.example.com\">A</V>\n        </entry>\n        <entry>\n            <K xmlns=\"https://the-key.example.com\">b</K>\n            <V xmlns=\"https://the-value.example.com\">B</V>\n        </entry>\n    </KVP>\n</XmlMapWithXmlNamespaceResponse>".utf8)
        )
        let expected: XmlMapWithXmlNamespaceResponse = XmlMapWithXmlNamespaceResponse(myMap: ["a": "A", "b": "B"])
        try checkOutput(XmlMapWithXmlNamespaceOperation.self, response, expected)
    }
}
