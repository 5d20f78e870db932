// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput36 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `SimpleScalarProperties` of the vectors.
    enum SimpleScalarPropertiesOperation: AWSOperation {
        typealias Input = SimpleScalarPropertiesRequest
        typealias Output = Void

        static let name = "SimpleScalarProperties"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/SimpleScalarProperties")
            request.setHeader("X-Foo", input.foo.map { $0 })
            request.setBody(XMLWriter.document("SimpleScalarPropertiesRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `SimpleScalarPropertiesRequest` of the vectors.
    struct SimpleScalarPropertiesRequest: Sendable, Hashable {
        /// `byteValue`.
        var byteValue: Int?
        /// `doubleValue`.
        var doubleValue: Double?
        /// `falseBooleanValue`.
        var falseBooleanValue: Bool?
        /// `floatValue`.
        var floatValue: Double?
        /// `foo`.
        var foo: String?
        /// `integerValue`.
        var integerValue: Int?
        /// `longValue`.
        var longValue: Int?
        /// `shortValue`.
        var shortValue: Int?
        /// `stringValue`.
        var stringValue: String?
        /// `trueBooleanValue`.
        var trueBooleanValue: Bool?

        /// What is left out is the service's to choose.
        init(
            byteValue: Int? = nil,
            doubleValue: Double? = nil,
            falseBooleanValue: Bool? = nil,
            floatValue: Double? = nil,
            foo: String? = nil,
            integerValue: Int? = nil,
            longValue: Int? = nil,
            shortValue: Int? = nil,
            stringValue: String? = nil,
            trueBooleanValue: Bool? = nil
        ) {
            self.byteValue = byteValue
            self.doubleValue = doubleValue
            self.falseBooleanValue = falseBooleanValue
            self.floatValue = floatValue
            self.foo = foo
            self.integerValue = integerValue
            self.longValue = longValue
            self.shortValue = shortValue
            self.stringValue = stringValue
            self.trueBooleanValue = trueBooleanValue
        }
    }
}

extension RESTXMLInput36.SimpleScalarPropertiesRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("byteValue", byteValue) { $0.write($1) }
        xml.member("DoubleDribble", doubleValue) { $0.write($1) }
        xml.member("falseBooleanValue", falseBooleanValue) { $0.write($1) }
        xml.member("floatValue", floatValue) { $0.write($1) }
        xml.member("integerValue", integerValue) { $0.write($1) }
        xml.member("longValue", longValue) { $0.write($1) }
        xml.member("shortValue", shortValue) { $0.write($1) }
        xml.member("stringValue", stringValue) { $0.write($1) }
        xml.member("trueBooleanValue", trueBooleanValue) { $0.write($1) }
    }
}

extension RESTXMLInput36 {
    static let vectors: [Vector] = [
        Vector(id: "SimpleScalarProperties", run: case1),
        Vector(id: "SimpleScalarPropertiesWithEscapedCharacter", run: case2),
        Vector(id: "SimpleScalarPropertiesWithWhiteSpace", run: case3),
        Vector(id: "SimpleScalarPropertiesPureWhiteSpace", run: case4),
        Vector(id: "RestXmlSupportsNaNFloatInputs", run: case5),
        Vector(id: "RestXmlSupportsInfinityFloatInputs", run: case6),
        Vector(id: "RestXmlSupportsNegativeInfinityFloatInputs", run: case7),
    ]

    private static func case1() throws {
        let input: SimpleScalarPropertiesRequest = SimpleScalarPropertiesRequest(byteValue: 1, doubleValue: 6.5, falseBooleanValue: false, floatValue: 5.5, foo: "Foo", integerValue: 3, longValue: 4, shortValue: 2, stringValue: "string", trueBooleanValue: true)
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "<SimpleScalarPropertiesRequest>\n    <stringValue>string</stringValue>\n    <trueBooleanValue>true</trueBooleanValue>\n    <falseBooleanValue>false</falseBooleanValue>\n    <byteValue>1</byteValue>\n    <shortValue>2</shortValue>\n    <integerValue>3</integerValue>\n    <longValue>4</longValue>\n    <floatValue>5.5</floatValue>\n    <DoubleDribble>6.5</DoubleDribble>\n</SimpleScalarPropertiesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        expected.headers["X-Foo"] = "Foo"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case2() throws {
        let input: SimpleScalarPropertiesRequest = SimpleScalarPropertiesRequest(foo: "Foo", stringValue: "<string>")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "<SimpleScalarPropertiesRequest>\n    <stringValue>&lt;string&gt;</stringValue>\n</SimpleScalarPropertiesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        expected.headers["X-Foo"] = "Foo"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case3() throws {
        let input: SimpleScalarPropertiesRequest = SimpleScalarPropertiesRequest(foo: "Foo", stringValue: "  string with white    space  ")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "<SimpleScalarPropertiesRequest>\n    <stringValue>  string with white    space  </stringValue>\n</SimpleScalarPropertiesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        expected.headers["X-Foo"] = "Foo"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case4() throws {
        let input: SimpleScalarPropertiesRequest = SimpleScalarPropertiesRequest(foo: "Foo", stringValue: "   ")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "<SimpleScalarPropertiesRequest>\n    <stringValue>   </stringValue>\n</SimpleScalarPropertiesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        expected.headers["X-Foo"] = "Foo"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case5() throws {
        let input: SimpleScalarPropertiesRequest = SimpleScalarPropertiesRequest(doubleValue: .nan, floatValue: .nan)
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "<SimpleScalarPropertiesRequest>\n    <floatValue>NaN</floatValue>\n    <DoubleDribble>NaN</DoubleDribble>\n</SimpleScalarPropertiesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case6() throws {
        let input: SimpleScalarPropertiesRequest = SimpleScalarPropertiesRequest(doubleValue: .infinity, floatValue: .infinity)
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "<SimpleScalarPropertiesRequest>\n    <floatValue>Infinity</floatValue>\n    <DoubleDribble>Infinity</DoubleDribble>\n</SimpleScalarPropertiesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case7() throws {
        let input: SimpleScalarPropertiesRequest = SimpleScalarPropertiesRequest(doubleValue: -.infinity, floatValue: -.infinity)
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "<SimpleScalarPropertiesRequest>\n    <floatValue>-Infinity</floatValue>\n    <DoubleDribble>-Infinity</DoubleDribble>\n</SimpleScalarPropertiesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }
}
