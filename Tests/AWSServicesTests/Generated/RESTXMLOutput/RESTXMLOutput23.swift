// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput23 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `NestedXmlMaps` of the vectors.
    enum NestedXmlMapsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = NestedXmlMapsResponse

        static let name = "NestedXmlMaps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/NestedXmlMaps")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `FooEnum` of the vectors.
    struct FooEnum: StringEnumeration {
        var rawValue: String

        init(rawValue: String) { self.rawValue = rawValue }

        /// `Foo`.
        static var foo: Self { Self(rawValue: "Foo") }
        /// `Baz`.
        static var baz: Self { Self(rawValue: "Baz") }
        /// `Bar`.
        static var bar: Self { Self(rawValue: "Bar") }
        /// `1`.
        static var v1: Self { Self(rawValue: "1") }
        /// `0`.
        static var v0: Self { Self(rawValue: "0") }
    }

    /// `NestedXmlMapsResponse` of the vectors.
    struct NestedXmlMapsResponse: Sendable, Hashable {
        /// `flatNestedMap`.
        var flatNestedMap: [String: [String: FooEnum]]?
        /// `nestedMap`.
        var nestedMap: [String: [String: FooEnum]]?

        /// What is left out is the service's to choose.
        init(flatNestedMap: [String: [String: FooEnum]]? = nil, nestedMap: [String: [String: FooEnum]]? = nil) {
            self.flatNestedMap = flatNestedMap
            self.nestedMap = nestedMap
        }
    }
}

extension RESTXMLOutput23.NestedXmlMapsResponse {
    package init(xml: XMLElement) throws {
        self.flatNestedMap = try xml.flattenedMap("flatNestedMap", key: "key", value: "value") { try $0.map(key: "key", value: "value") { RESTXMLOutput23.FooEnum(rawValue: try $0.string()) } }
        self.nestedMap = try xml.member("nestedMap") { try $0.map(key: "key", value: "value") { try $0.map(key: "key", value: "value") { RESTXMLOutput23.FooEnum(rawValue: try $0.string()) } } }
    }
}

extension RESTXMLOutput23 {
    static let vectors: [Vector] = [
        Vector(id: "NestedXmlMapResponse", run: case1),
        Vector(id: "FlatNestedXmlMapResponse", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<NestedXmlMapsResponse>\n    <nestedMap>\n        <entry>\n            <key>foo</key>\n            <value>\n                <entry>\n                    <key>bar</key>\n                    <value>Bar</value>\n                </entry>\n            </value>\n        </entry>\n    </nestedMap>\n</NestedXmlMapsResponse>".utf8)
        )
        let expected: NestedXmlMapsResponse = NestedXmlMapsResponse(nestedMap: ["foo": ["bar": FooEnum(rawValue: "Bar")]])
        try checkOutput(NestedXmlMapsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<NestedXmlMapsResponse>\n    <flatNestedMap>\n        <key>foo</key>\n        <value>\n            <entry>\n                <key>bar</key>\n                <value>Bar</value>\n            </entry>\n        </value>\n    </flatNestedMap>\n</NestedXmlMapsResponse>".utf8)
        )
        let expected: NestedXmlMapsResponse = NestedXmlMapsResponse(flatNestedMap: ["foo": ["bar": FooEnum(rawValue: "Bar")]])
        try checkOutput(NestedXmlMapsOperation.self, response, expected)
    }
}
