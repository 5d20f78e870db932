// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput23 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `XmlMapsXmlName` of the vectors.
    enum XmlMapsXmlNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlMapsXmlNameOutput

        static let name = "XmlMapsXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "XmlMapsXmlNameResult"))
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

    /// `XmlMapsXmlNameOutput` of the vectors.
    struct XmlMapsXmlNameOutput: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: GreetingStruct]?

        /// What is left out is the service's to choose.
        init(myMap: [String: GreetingStruct]? = nil) {
            self.myMap = myMap
        }
    }
}

extension QueryOutput23.GreetingStruct {
    package init(xml: XMLElement) throws {
        self.hi = try xml.member("hi") { try $0.string() }
    }
}

extension QueryOutput23.XmlMapsXmlNameOutput {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.member("myMap") { try $0.map(key: "Attribute", value: "Setting") { try QueryOutput23.GreetingStruct(xml: $0) } }
    }
}

extension QueryOutput23 {
    static let vectors: [Vector] = [
        Vector(id: "QueryQueryXmlMapsXmlName", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<XmlMapsXmlNameResponse xmlns=\"https://example.com/\">\n    <XmlMapsXmlNameResult>\n        <myMap>\n            <entry>\n                <Attribute>foo</Attribute>\n                <Setting>\n                    <hi>there</hi>\n                </Setting>\n            </entry>\n            <entry>\n                <Attribute>baz</Attribute>\n                <Setting>\n                    <hi>bye</hi>\n                </Setting>\n            </entry>\n        </myMap>\n    </XmlMapsXmlNameResult>\n</XmlMapsXmlNameResponse>\n".utf8)
        )
        let expected: XmlMapsXmlNameOutput = XmlMapsXmlNameOutput(myMap: ["baz": GreetingStruct(hi: "bye"), "foo": GreetingStruct(hi: "there")])
        try checkOutput(XmlMapsXmlNameOperation.self, response, expected)
    }
}
