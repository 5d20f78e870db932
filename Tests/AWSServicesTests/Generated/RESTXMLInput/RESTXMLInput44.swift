// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput44 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlEnums` of the vectors.
    enum XmlEnumsOperation: AWSOperation {
        typealias Input = XmlEnumsRequest
        typealias Output = Void

        static let name = "XmlEnums"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/XmlEnums")
            request.setBody(XMLWriter.document("XmlEnumsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
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

    /// `XmlEnumsRequest` of the vectors.
    struct XmlEnumsRequest: Sendable, Hashable {
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

extension RESTXMLInput44.XmlEnumsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("fooEnum1", fooEnum1) { $0.write($1.rawValue) }
        xml.member("fooEnum2", fooEnum2) { $0.write($1.rawValue) }
        xml.member("fooEnum3", fooEnum3) { $0.write($1.rawValue) }
        xml.member("fooEnumList", fooEnumList) { $0.list($1, item: "member") { $0.write($1.rawValue) } }
        xml.member("fooEnumMap", fooEnumMap) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1.rawValue) } }
        xml.member("fooEnumSet", fooEnumSet) { $0.list($1, item: "member") { $0.write($1.rawValue) } }
    }
}

extension RESTXMLInput44 {
    static let vectors: [Vector] = [
        Vector(id: "XmlEnums", run: case1),
    ]

    private static func case1() throws {
        let input: XmlEnumsRequest = XmlEnumsRequest(fooEnum1: FooEnum(rawValue: "Foo"), fooEnum2: FooEnum(rawValue: "0"), fooEnum3: FooEnum(rawValue: "1"), fooEnumList: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")], fooEnumMap: ["hi": FooEnum(rawValue: "Foo"), "zero": FooEnum(rawValue: "0")], fooEnumSet: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlEnums"
        expected.body = "<XmlEnumsRequest>\n    <fooEnum1>Foo</fooEnum1>\n    <fooEnum2>0</fooEnum2>\n    <fooEnum3>1</fooEnum3>\n    <fooEnumList>\n        <member>Foo</member>\n        <member>0</member>\n    </fooEnumList>\n    <fooEnumSet>\n        <member>Foo</member>\n        <member>0</member>\n    </fooEnumSet>\n    <fooEnumMap>\n        <entry>\n            <key>hi</key>\n            <value>Foo</value>\n        </entry>\n        <entry>\n            <key>zero</key>\n            <value>0</value>\n        </entry>\n    </fooEnumMap>\n</XmlEnumsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlEnumsOperation.self, input)
    }
}
