// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput37 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlEnums` of the vectors.
    enum XmlEnumsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlEnumsResponse

        static let name = "XmlEnums"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/XmlEnums")
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

    /// `XmlEnumsResponse` of the vectors.
    struct XmlEnumsResponse: Sendable, Hashable {
        /// `fooEnum1`.
        var fooEnum1: FooEnum?
        /// `fooEnum2`.
        var fooEnum2: FooEnum?
        /// `fooEnum3`.
        var fooEnum3: FooEnum?
        /// `fooEnumList`.
        var fooEnumList: [FooEnum]?
        /// `fooEnumMap`.
        var fooEnumMap: [String: FooEnum]?
        /// `fooEnumSet`.
        var fooEnumSet: [FooEnum]?

        /// What is left out is the service's to choose.
        init(
            fooEnum1: FooEnum? = nil,
            fooEnum2: FooEnum? = nil,
            fooEnum3: FooEnum? = nil,
            fooEnumList: [FooEnum]? = nil,
            fooEnumMap: [String: FooEnum]? = nil,
            fooEnumSet: [FooEnum]? = nil
        ) {
            self.fooEnum1 = fooEnum1
            self.fooEnum2 = fooEnum2
            self.fooEnum3 = fooEnum3
            self.fooEnumList = fooEnumList
            self.fooEnumMap = fooEnumMap
            self.fooEnumSet = fooEnumSet
        }
    }
}

extension RESTXMLOutput37.XmlEnumsResponse {
    package init(xml: XMLElement) throws {
        self.fooEnum1 = try xml.member("fooEnum1") { RESTXMLOutput37.FooEnum(rawValue: try $0.string()) }
        self.fooEnum2 = try xml.member("fooEnum2") { RESTXMLOutput37.FooEnum(rawValue: try $0.string()) }
        self.fooEnum3 = try xml.member("fooEnum3") { RESTXMLOutput37.FooEnum(rawValue: try $0.string()) }
        self.fooEnumList = try xml.member("fooEnumList") { try $0.list { RESTXMLOutput37.FooEnum(rawValue: try $0.string()) } }
        self.fooEnumMap = try xml.member("fooEnumMap") { try $0.map(key: "key", value: "value") { RESTXMLOutput37.FooEnum(rawValue: try $0.string()) } }
        self.fooEnumSet = try xml.member("fooEnumSet") { try $0.list { RESTXMLOutput37.FooEnum(rawValue: try $0.string()) } }
    }
}

extension RESTXMLOutput37 {
    static let vectors: [Vector] = [
        Vector(id: "XmlEnums", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlEnumsResponse>\n    <fooEnum1>Foo</fooEnum1>\n    <fooEnum2>0</fooEnum2>\n    <fooEnum3>1</fooEnum3>\n    <fooEnumList>\n        <member>Foo</member>\n        <member>0</member>\n    </fooEnumList>\n    <fooEnumSet>\n        <member>Foo</member>\n        <member>0</member>\n    </fooEnumSet>\n    <fooEnumMap>\n        <entry>\n            <key>hi</key>\n            <value>Foo</value>\n        </entry>\n        <entry>\n            <key>zero</key>\n            <value>0</value>\n        </entry>\n    </fooEnumMap>\n</XmlEnumsResponse>\n".utf8)
        )
        let expected: XmlEnumsResponse = XmlEnumsResponse(fooEnum1: FooEnum(rawValue: "Foo"), fooEnum2: FooEnum(rawValue: "0"), fooEnum3: FooEnum(rawValue: "1"), fooEnumList: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")], fooEnumMap: ["hi": FooEnum(rawValue: "Foo"), "zero": FooEnum(rawValue: "0")], fooEnumSet: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")])
        try checkOutput(XmlEnumsOperation.self, response, expected)
    }
}
