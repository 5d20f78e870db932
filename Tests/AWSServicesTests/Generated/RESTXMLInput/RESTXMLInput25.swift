// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput25 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `NestedXmlMaps` of the vectors.
    enum NestedXmlMapsOperation: AWSOperation {
        typealias Input = NestedXmlMapsRequest
        typealias Output = Void

        static let name = "NestedXmlMaps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/NestedXmlMaps")
            request.setBody(XMLWriter.document("NestedXmlMapsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

    /// `NestedXmlMapsRequest` of the vectors.
    struct NestedXmlMapsRequest: Sendable, Hashable {
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

extension RESTXMLInput25.NestedXmlMapsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.flattenedMap("flatNestedMap", flatNestedMap, key: "key", value: "value") { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1.rawValue) } }
        xml.member("nestedMap", nestedMap) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1.rawValue) } } }
    }
}

extension RESTXMLInput25 {
    static let vectors: [Vector] = [
        Vector(id: "NestedXmlMapRequest", run: case1),
        Vector(id: "FlatNestedXmlMapRequest", run: case2),
    ]

    private static func case1() throws {
        let input: NestedXmlMapsRequest = NestedXmlMapsRequest(nestedMap: ["foo": ["bar": FooEnum(rawValue: "Bar")]])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/NestedXmlMaps"
        expected.body = "<NestedXmlMapsRequest>\n    <nestedMap>\n        <entry>\n            <key>foo</key>\n            <value>\n                <entry>\n                    <key>bar</key>\n                    <value>Bar</value>\n                </entry>\n            </value>\n        </entry>\n    </nestedMap>\n</NestedXmlMapsRequest>"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(NestedXmlMapsOperation.self, input)
    }

    private static func case2() throws {
        let input: NestedXmlMapsRequest = NestedXmlMapsRequest(flatNestedMap: ["foo": ["bar": FooEnum(rawValue: "Bar")]])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/NestedXmlMaps"
        expected.body = "<NestedXmlMapsRequest>\n    <flatNestedMap>\n        <key>foo</key>\n        <value>\n            <entry>\n                <key>bar</key>\n                <value>Bar</value>\n            </entry>\n        </value>\n    </flatNestedMap>\n</NestedXmlMapsRequest>"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(NestedXmlMapsOperation.self, input)
    }
}
