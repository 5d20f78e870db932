// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput48 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlMapsXmlName` of the vectors.
    enum XmlMapsXmlNameOperation: AWSOperation {
        typealias Input = XmlMapsXmlNameRequest
        typealias Output = Void

        static let name = "XmlMapsXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/XmlMapsXmlName")
            request.setBody(XMLWriter.document("XmlMapsXmlNameRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `GreetingStruct` of the vectors.
    struct GreetingStruct: Sendable, Hashable {
        /// `hi`.
        var hi: String?

        /// What is left out is the service's to choose.
        init(hi: String? = nil) {
            self.hi = hi
        }
    }

    /// `XmlMapsXmlNameRequest` of the vectors.
    struct XmlMapsXmlNameRequest: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: GreetingStruct]?

        /// What is left out is the service's to choose.
        init(myMap: [String: GreetingStruct]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLInput48.GreetingStruct {
    package func write(to xml: inout XMLWriter) {
        xml.member("hi", hi) { $0.write($1) }
    }
}

extension RESTXMLInput48.XmlMapsXmlNameRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("myMap", myMap) { $0.map($1, entry: "entry", key: "Attribute", value: "Setting") { $1.write(to: &$0) } }
    }
}

extension RESTXMLInput48 {
    static let vectors: [Vector] = [
        Vector(id: "XmlMapsXmlName", run: case1),
    ]

    private static func case1() throws {
        let input: XmlMapsXmlNameRequest = XmlMapsXmlNameRequest(myMap: ["baz": GreetingStruct(hi: "bye"), "foo": GreetingStruct(hi: "there")])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlMapsXmlName"
        expected.body = "<XmlMapsXmlNameRequest>\n    <myMap>\n        <entry>\n            <Attribute>foo</Attribute>\n            <Setting>\n                <hi>there</hi>\n            </Setting>\n        </entry>\n        <entry>\n            <Attribute>baz</Attribute>\n            <Setting>\n                <hi>bye</hi>\n            </Setting>\n        </entry>\n    </myMap>\n</XmlMapsXmlNameRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlMapsXmlNameOperation.self, input)
    }
}
