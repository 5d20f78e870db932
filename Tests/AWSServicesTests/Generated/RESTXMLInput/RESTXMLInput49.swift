// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput49 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlMapWithXmlNamespace` of the vectors.
    enum XmlMapWithXmlNamespaceOperation: AWSOperation {
        typealias Input = XmlMapWithXmlNamespaceRequest
        typealias Output = Void

        static let name = "XmlMapWithXmlNamespace"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/XmlMapWithXmlNamespace")
            request.setBody(XMLWriter.document("XmlMapWithXmlNamespaceRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `XmlMapWithXmlNamespaceRequest` of the vectors.
    struct XmlMapWithXmlNamespaceRequest: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: String]?

        /// What is left out is the service's to choose.
        init(myMap: [String: String]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLInput49.XmlMapWithXmlNamespaceRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("KVP", namespace: XMLWriter.Namespace("https://the-member.example.com"), myMap) { $0.map($1, entry: "entry", key: "K", keyNamespace: XMLWriter.Namespace("https://the-key.example.com"), value: "V", valueNamespace: XMLWriter.Namespace("https://the-value.example.com")) { $0.write($1) } }
    }
}

extension RESTXMLInput49 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlXmlMapWithXmlNamespace", run: case1),
    ]

    private static func case1() throws {
        let input: XmlMapWithXmlNamespaceRequest = XmlMapWithXmlNamespaceRequest(myMap: ["a": "A", "b": "B"])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlMapWithXmlNamespace"
        expected.body = "<XmlMapWithXmlNamespaceRequest>\n    <KVP xmlns=\"https://the-member.example.com\">\n        <entry>\n            <K xmlns=\"https://the-key.example.com\">a</K>\n            <V xmlns=\"https://the-value.example.com\">A</V>\n        </entry>\n        <entry>\n            <K xmlns=\"https://the-key.example.com\">b</K>\n            <V xmlns=\"https://the-value.example.com\">B</V>\n        </entry>\n    </KVP>\n</XmlMapWithXmlNamespaceRequest>"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlMapWithXmlNamespaceOperation.self, input)
    }
}
