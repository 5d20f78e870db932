// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput22 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `XmlMaps` of the vectors.
    enum XmlMapsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlMapsOutput

        static let name = "XmlMaps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "XmlMapsResult"))
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

    /// `XmlMapsOutput` of the vectors.
    struct XmlMapsOutput: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: GreetingStruct]?

        /// What is left out is the service's to choose.
        init(myMap: [String: GreetingStruct]? = nil) {
            self.myMap = myMap
        }
    }
}

extension QueryOutput22.GreetingStruct {
    package init(xml: XMLElement) throws {
        self.hi = try xml.member("hi") { try $0.string() }
    }
}

extension QueryOutput22.XmlMapsOutput {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.member("myMap") { try $0.map(key: "key", value: "value") { try QueryOutput22.GreetingStruct(xml: $0) } }
    }
}

extension QueryOutput22 {
    static let vectors: [Vector] = [
        Vector(id: "QueryXmlMaps", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<XmlMapsResponse xmlns=\"https://example.com/\">\n    <XmlMapsResult>\n        <myMap>\n            <entry>\n                <key>foo</key>\n                <value>\n                    <hi>there</hi>\n                </value>\n            </entry>\n            <entry>\n                <key>baz</key>\n                <value>\n                    <hi>bye</hi>\n                </value>\n            </entry>\n        </myMap>\n    </XmlMapsResult>\n</XmlMapsResponse>\n".utf8)
        )
        let expected: XmlMapsOutput = XmlMapsOutput(myMap: ["baz": GreetingStruct(hi: "bye"), "foo": GreetingStruct(hi: "there")])
        try checkOutput(XmlMapsOperation.self, response, expected)
    }
}
