// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput40 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlMaps` of the vectors.
    enum XmlMapsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlMapsResponse

        static let name = "XmlMaps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/XmlMaps")
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

    /// `XmlMapsResponse` of the vectors.
    struct XmlMapsResponse: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: GreetingStruct]?

        /// What is left out is the service's to choose.
        init(myMap: [String: GreetingStruct]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLOutput40.GreetingStruct {
    package init(xml: XMLElement) throws {
        self.hi = try xml.member("hi") { try $0.string() }
    }
}

extension RESTXMLOutput40.XmlMapsResponse {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.member("myMap") { try $0.map(key: "key", value: "value") { try RESTXMLOutput40.GreetingStruct(xml: $0) } }
    }
}

extension RESTXMLOutput40 {
    static let vectors: [Vector] = [
        Vector(id: "XmlMaps", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlMapsResponse>\n    <myMap>\n        <entry>\n            <key>foo</key>\n            <value>\n                <hi>there</hi>\n            </value>\n        </entry>\n        <entry>\n            <key>baz</key>\n            <value>\n                <hi>bye</hi>\n            </value>\n        </entry>\n    </myMap>\n</XmlMapsResponse>\n".utf8)
        )
        let expected: XmlMapsResponse = XmlMapsResponse(myMap: ["baz": GreetingStruct(hi: "bye"), "foo": GreetingStruct(hi: "there")])
        try checkOutput(XmlMapsOperation.self, response, expected)
    }
}
