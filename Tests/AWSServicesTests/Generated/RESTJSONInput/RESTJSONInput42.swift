// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput42 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `SimpleScalarProperties` of the vectors.
    enum SimpleScalarPropertiesOperation: AWSOperation {
        typealias Input = SimpleScalarPropertiesInputOutput
        typealias Output = Void

        static let name = "SimpleScalarProperties"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/SimpleScalarProperties")
            request.setHeader("X-Foo", input.foo.map { $0 })
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `SimpleScalarPropertiesInputOutput` of the vectors.
    struct SimpleScalarPropertiesInputOutput: Sendable, Hashable {
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

extension RESTJSONInput42.SimpleScalarPropertiesInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("byteValue", byteValue) { .integer($0) }
        object.member("DoubleDribble", doubleValue) { JSONValue($0) }
        object.member("falseBooleanValue", falseBooleanValue) { .boolean($0) }
        object.member("floatValue", floatValue) { JSONValue($0) }
        object.member("integerValue", integerValue) { .integer($0) }
        object.member("longValue", longValue) { .integer($0) }
        object.member("shortValue", shortValue) { .integer($0) }
        object.member("stringValue", stringValue) { .string($0) }
        object.member("trueBooleanValue", trueBooleanValue) { .boolean($0) }
    }
}

extension RESTJSONInput42 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonSimpleScalarProperties", run: case1),
        Vector(id: "RestJsonDoesntSerializeNullStructureValues", run: case2),
        Vector(id: "RestJsonSupportsNaNFloatInputs", run: case3),
        Vector(id: "RestJsonSupportsInfinityFloatInputs", run: case4),
        Vector(id: "RestJsonSupportsNegativeInfinityFloatInputs", run: case5),
    ]

    private static func case1() throws {
        let input: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(byteValue: 1, doubleValue: 6.5, falseBooleanValue: false, floatValue: 5.5, foo: "Foo", integerValue: 3, longValue: 4, shortValue: 2, stringValue: "string", trueBooleanValue: true)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "{\n    \"stringValue\": \"string\",\n    \"trueBooleanValue\": true,\n    \"falseBooleanValue\": false,\n    \"byteValue\": 1,\n    \"shortValue\": 2,\n    \"integerValue\": 3,\n    \"longValue\": 4,\n    \"floatValue\": 5.5,\n    \"DoubleDribble\": 6.5\n}"
        expected.headers["Content-Type"] = "application/json"
        expected.headers["X-Foo"] = "Foo"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case2() throws {
        let input: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "{}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case3() throws {
        let input: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: .nan, floatValue: .nan)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "{\n    \"floatValue\": \"NaN\",\n    \"DoubleDribble\": \"NaN\"\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case4() throws {
        let input: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: .infinity, floatValue: .infinity)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "{\n    \"floatValue\": \"Infinity\",\n    \"DoubleDribble\": \"Infinity\"\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }

    private static func case5() throws {
        let input: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: -.infinity, floatValue: -.infinity)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/SimpleScalarProperties"
        expected.body = "{\n    \"floatValue\": \"-Infinity\",\n    \"DoubleDribble\": \"-Infinity\"\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(SimpleScalarPropertiesOperation.self, input)
    }
}
