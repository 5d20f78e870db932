// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput41 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlMapsXmlName` of the vectors.
    enum XmlMapsXmlNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlMapsXmlNameResponse

        static let name = "XmlMapsXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/XmlMapsXmlName")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
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

    /// `XmlMapsXmlNameResponse` of the vectors.
    struct XmlMapsXmlNameResponse: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: GreetingStruct]?

        /// What is left out is the service's to choose.
        init(myMap: [String: GreetingStruct]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLOutput41.GreetingStruct {
    package init(xml: XMLElement) throws {
        self.hi = try xml.member("hi") { try $0.string() }
    }
}

extension RESTXMLOutput41.XmlMapsXmlNameResponse {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.member("myMap") { try $0.map(key: "Attribute", value: "Setting") { try RESTXMLOutput41.GreetingStruct(xml: $0) } }
    }
}

extension RESTXMLOutput41 {
    static let vectors: [Vector] = [
        Vector(id: "XmlMapsXmlName", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlMapsXmlNameResponse>\n    <myMap>\n        <entry>\n            <Attribute>foo</Attribute>\n            <Setting>\n                <hi>there</hi>\n            </Setting>\n        </entry>\n        <entry>\n            <Attribute>baz</Attribute>\n            <Setting>\n                <hi>bye</hi>\n            </Setting>\n        </entry>\n    </myMap>\n</XmlMapsXmlNameResponse>\n".utf8)
        )
        let expected: XmlMapsXmlNameResponse = XmlMapsXmlNameResponse(myMap: ["baz": GreetingStruct(hi: "bye"), "foo": GreetingStruct(hi: "there")])
        try checkOutput(XmlMapsXmlNameOperation.self, response, expected)
    }
}
