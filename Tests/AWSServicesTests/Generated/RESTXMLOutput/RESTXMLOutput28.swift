// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput28 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `SimpleScalarProperties` of the vectors.
    enum SimpleScalarPropertiesOperation: AWSOperation {
        typealias Input = Void
        typealias Output = SimpleScalarPropertiesResponse

        static let name = "SimpleScalarProperties"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/SimpleScalarProperties")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = try Output(xml: response.xml())
            output.foo = try response.header("X-Foo") { try $0.string() }
            return output
        }
    }

    /// `SimpleScalarPropertiesResponse` of the vectors.
    struct SimpleScalarPropertiesResponse: Sendable, Hashable {
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

extension RESTXMLOutput28.SimpleScalarPropertiesResponse {
    package init(xml: XMLElement) throws {
        self.byteValue = try xml.member("byteValue") { try $0.integer() }
        self.doubleValue = try xml.member("DoubleDribble") { try $0.double() }
        self.falseBooleanValue = try xml.member("falseBooleanValue") { try $0.boolean() }
        self.floatValue = try xml.member("floatValue") { try $0.double() }
        self.foo = nil
        self.integerValue = try xml.member("integerValue") { try $0.integer() }
        self.longValue = try xml.member("longValue") { try $0.integer() }
        self.shortValue = try xml.member("shortValue") { try $0.integer() }
        self.stringValue = try xml.member("stringValue") { try $0.string() }
        self.trueBooleanValue = try xml.member("trueBooleanValue") { try $0.boolean() }
    }
}

extension RESTXMLOutput28 {
    static let vectors: [Vector] = [
        Vector(id: "SimpleScalarProperties", run: case1),
        Vector(id: "SimpleScalarPropertiesComplexEscapes", run: case2),
        Vector(id: "SimpleScalarPropertiesWithEscapedCharacter", run: case3),
        Vector(id: "SimpleScalarPropertiesWithXMLPreamble", run: case4),
        Vector(id: "SimpleScalarPropertiesWithWhiteSpace", run: case5),
        Vector(id: "SimpleScalarPropertiesPureWhiteSpace", run: case6),
        Vector(id: "RestXmlSupportsNaNFloatOutputs", run: case7),
        Vector(id: "RestXmlSupportsInfinityFloatOutputs", run: case8),
        Vector(id: "RestXmlSupportsNegativeInfinityFloatOutputs", run: case9),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml", "X-Foo": "Foo"],
            body: Array("<SimpleScalarPropertiesResponse>\n    <stringValue>string</stringValue>\n    <trueBooleanValue>true</trueBooleanValue>\n    <falseBooleanValue>false</falseBooleanValue>\n    <byteValue>1</byteValue>\n    <shortValue>2</shortValue>\n    <integerValue>3</integerValue>\n    <longValue>4</longValue>\n    <floatValue>5.5</floatValue>\n    <DoubleDribble>6.5</DoubleDribble>\n</SimpleScalarPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarPropertiesResponse = SimpleScalarPropertiesResponse(byteValue: 1, doubleValue: 6.5, falseBooleanValue: false, floatValue: 5.5, foo: "Foo", integerValue: 3, longValue: 4, shortValue: 2, stringValue: "string", trueBooleanValue: true)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml", "X-Foo": "Foo"],
            body: Array("<SimpleScalarPropertiesResponse>\n    <stringValue>escaped data: &amp;lt;&#xD;&#10;</stringValue>\n</SimpleScalarPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarPropertiesResponse = SimpleScalarPropertiesResponse(foo: "Foo", stringValue: "escaped data: &lt;\r\n")
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml", "X-Foo": "Foo"],
            body: Array("<SimpleScalarPropertiesResponse>\n    <stringValue>&lt;string&gt;</stringValue>\n</SimpleScalarPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarPropertiesResponse = SimpleScalarPropertiesResponse(foo: "Foo", stringValue: "<string>")
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml", "X-Foo": "Foo"],
            body: Array("<?xml version = \"1.0\" encoding = \"UTF-8\"?>\n<SimpleScalarPropertiesResponse>\n    <![CDATA[characters representing CDATA]]>\n    <stringValue>string</stringValue>\n    <!--xml comment-->\n</SimpleScalarPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarPropertiesResponse = SimpleScalarPropertiesResponse(foo: "Foo", stringValue: "string")
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml", "X-Foo": "Foo"],
            body: Array("<?xml version = \"1.0\" encoding = \"UTF-8\"?>\n<SimpleScalarPropertiesResponse>\n    <stringValue> string with white    space </stringValue>\n</SimpleScalarPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarPropertiesResponse = SimpleScalarPropertiesResponse(foo: "Foo", stringValue: " string with white    space ")
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case6() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml", "X-Foo": "Foo"],
            body: Array("<?xml version = \"1.0\" encoding = \"UTF-8\"?>\n<SimpleScalarPropertiesResponse>\n    <stringValue>  </stringValue>\n</SimpleScalarPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarPropertiesResponse = SimpleScalarPropertiesResponse(foo: "Foo", stringValue: "  ")
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case7() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<SimpleScalarPropertiesResponse>\n    <floatValue>NaN</floatValue>\n    <DoubleDribble>NaN</DoubleDribble>\n</SimpleScalarPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarPropertiesResponse = SimpleScalarPropertiesResponse(doubleValue: .nan, floatValue: .nan)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case8() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<SimpleScalarPropertiesResponse>\n    <floatValue>Infinity</floatValue>\n    <DoubleDribble>Infinity</DoubleDribble>\n</SimpleScalarPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarPropertiesResponse = SimpleScalarPropertiesResponse(doubleValue: .infinity, floatValue: .infinity)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case9() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<SimpleScalarPropertiesResponse>\n    <floatValue>-Infinity</floatValue>\n    <DoubleDribble>-Infinity</DoubleDribble>\n</SimpleScalarPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarPropertiesResponse = SimpleScalarPropertiesResponse(doubleValue: -.infinity, floatValue: -.infinity)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }
}
