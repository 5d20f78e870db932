// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Output09 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `SimpleScalarXmlProperties` of the vectors.
    enum SimpleScalarXmlPropertiesOperation: AWSOperation {
        typealias Input = Void
        typealias Output = SimpleScalarXmlPropertiesOutput

        static let name = "SimpleScalarXmlProperties"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `SimpleScalarXmlPropertiesOutput` of the vectors.
    struct SimpleScalarXmlPropertiesOutput: Sendable, Hashable {
        /// `byteValue`.
        var byteValue: Int?
        /// `doubleValue`.
        var doubleValue: Double?
        /// `emptyStringValue`.
        var emptyStringValue: String?
        /// `falseBooleanValue`.
        var falseBooleanValue: Bool?
        /// `floatValue`.
        var floatValue: Double?
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
            emptyStringValue: String? = nil,
            falseBooleanValue: Bool? = nil,
            floatValue: Double? = nil,
            integerValue: Int? = nil,
            longValue: Int? = nil,
            shortValue: Int? = nil,
            stringValue: String? = nil,
            trueBooleanValue: Bool? = nil
        ) {
            self.byteValue = byteValue
            self.doubleValue = doubleValue
            self.emptyStringValue = emptyStringValue
            self.falseBooleanValue = falseBooleanValue
            self.floatValue = floatValue
            self.integerValue = integerValue
            self.longValue = longValue
            self.shortValue = shortValue
            self.stringValue = stringValue
            self.trueBooleanValue = trueBooleanValue
        }
    }
}

extension EC2Output09.SimpleScalarXmlPropertiesOutput {
    package init(xml: XMLElement) throws {
        self.byteValue = try xml.member("byteValue") { try $0.integer() }
        self.doubleValue = try xml.member("DoubleDribble") { try $0.double() }
        self.emptyStringValue = try xml.member("emptyStringValue") { try $0.string() }
        self.falseBooleanValue = try xml.member("falseBooleanValue") { try $0.boolean() }
        self.floatValue = try xml.member("floatValue") { try $0.double() }
        self.integerValue = try xml.member("integerValue") { try $0.integer() }
        self.longValue = try xml.member("longValue") { try $0.integer() }
        self.shortValue = try xml.member("shortValue") { try $0.integer() }
        self.stringValue = try xml.member("stringValue") { try $0.string() }
        self.trueBooleanValue = try xml.member("trueBooleanValue") { try $0.boolean() }
    }
}

extension EC2Output09 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2SimpleScalarProperties", run: case1),
        Vector(id: "Ec2QuerySupportsNaNFloatOutputs", run: case2),
        Vector(id: "Ec2QuerySupportsInfinityFloatOutputs", run: case3),
        Vector(id: "Ec2QuerySupportsNegativeInfinityFloatOutputs", run: case4),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<SimpleScalarXmlPropertiesResponse xmlns=\"https://example.com/\">\n    <stringValue>string</stringValue>\n    <emptyStringValue/>\n    <trueBooleanValue>true</trueBooleanValue>\n    <falseBooleanValue>false</falseBooleanValue>\n    <byteValue>1</byteValue>\n    <shortValue>2</shortValue>\n    <integerValue>3</integerValue>\n    <longValue>4</longValue>\n    <floatValue>5.5</floatValue>\n    <DoubleDribble>6.5</DoubleDribble>\n    <requestId>requestid</requestId>\n</SimpleScalarXmlPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarXmlPropertiesOutput = SimpleScalarXmlPropertiesOutput(byteValue: 1, doubleValue: 6.5, emptyStringValue: "", falseBooleanValue: false, floatValue: 5.5, integerValue: 3, longValue: 4, shortValue: 2, stringValue: "string", trueBooleanValue: true)
        try checkOutput(SimpleScalarXmlPropertiesOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<SimpleScalarXmlPropertiesResponse xmlns=\"https://example.com/\">\n    <floatValue>NaN</floatValue>\n    <DoubleDribble>NaN</DoubleDribble>\n</SimpleScalarXmlPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarXmlPropertiesOutput = SimpleScalarXmlPropertiesOutput(doubleValue: .nan, floatValue: .nan)
        try checkOutput(SimpleScalarXmlPropertiesOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<SimpleScalarXmlPropertiesResponse xmlns=\"https://example.com/\">\n    <floatValue>Infinity</floatValue>\n    <DoubleDribble>Infinity</DoubleDribble>\n</SimpleScalarXmlPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarXmlPropertiesOutput = SimpleScalarXmlPropertiesOutput(doubleValue: .infinity, floatValue: .infinity)
        try checkOutput(SimpleScalarXmlPropertiesOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<SimpleScalarXmlPropertiesResponse xmlns=\"https://example.com/\">\n    <floatValue>-Infinity</floatValue>\n    <DoubleDribble>-Infinity</DoubleDribble>\n</SimpleScalarXmlPropertiesResponse>\n".utf8)
        )
        let expected: SimpleScalarXmlPropertiesOutput = SimpleScalarXmlPropertiesOutput(doubleValue: -.infinity, floatValue: -.infinity)
        try checkOutput(SimpleScalarXmlPropertiesOperation.self, response, expected)
    }
}
