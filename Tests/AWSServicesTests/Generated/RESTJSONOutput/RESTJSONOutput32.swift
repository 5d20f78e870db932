// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput32 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `SimpleScalarProperties` of the vectors.
    enum SimpleScalarPropertiesOperation: AWSOperation {
        typealias Input = Void
        typealias Output = SimpleScalarPropertiesInputOutput

        static let name = "SimpleScalarProperties"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/SimpleScalarProperties")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = try Output(json: response.json())
            output.foo = try response.header("X-Foo") { try $0.string() }
            return output
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

extension RESTJSONOutput32.SimpleScalarPropertiesInputOutput {
    package init(json: JSONValue) throws {
        self.byteValue = try json.member("byteValue") { try $0.integer() }
        self.doubleValue = try json.member("DoubleDribble") { try $0.double() }
        self.falseBooleanValue = try json.member("falseBooleanValue") { try $0.boolean() }
        self.floatValue = try json.member("floatValue") { try $0.double() }
        self.foo = nil
        self.integerValue = try json.member("integerValue") { try $0.integer() }
        self.longValue = try json.member("longValue") { try $0.integer() }
        self.shortValue = try json.member("shortValue") { try $0.integer() }
        self.stringValue = try json.member("stringValue") { try $0.string() }
        self.trueBooleanValue = try json.member("trueBooleanValue") { try $0.boolean() }
    }
}

extension RESTJSONOutput32 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonSimpleScalarProperties", run: case1),
        Vector(id: "RestJsonDoesntDeserializeNullStructureValues", run: case2),
        Vector(id: "RestJsonSupportsNaNFloatInputs", run: case3),
        Vector(id: "RestJsonSupportsInfinityFloatInputs", run: case4),
        Vector(id: "RestJsonSupportsNegativeInfinityFloatInputs", run: case5),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json", "X-Foo": "Foo"],
            body: Array("{\n    \"stringValue\": \"string\",\n    \"trueBooleanValue\": true,\n    \"falseBooleanValue\": false,\n    \"byteValue\": 1,\n    \"shortValue\": 2,\n    \"integerValue\": 3,\n    \"longValue\": 4,\n    \"floatValue\": 5.5,\n    \"DoubleDribble\": 6.5\n}".utf8)
        )
        let expected: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(byteValue: 1, doubleValue: 6.5, falseBooleanValue: false, floatValue: 5.5, foo: "Foo", integerValue: 3, longValue: 4, shortValue: 2, stringValue: "string", trueBooleanValue: true)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"stringValue\": null\n}".utf8)
        )
        let expected: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput()
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"floatValue\": \"NaN\",\n    \"DoubleDribble\": \"NaN\"\n}".utf8)
        )
        let expected: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: .nan, floatValue: .nan)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"floatValue\": \"Infinity\",\n    \"DoubleDribble\": \"Infinity\"\n}".utf8)
        )
        let expected: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: .infinity, floatValue: .infinity)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"floatValue\": \"-Infinity\",\n    \"DoubleDribble\": \"-Infinity\"\n}".utf8)
        )
        let expected: SimpleScalarPropertiesInputOutput = SimpleScalarPropertiesInputOutput(doubleValue: -.infinity, floatValue: -.infinity)
        try checkOutput(SimpleScalarPropertiesOperation.self, response, expected)
    }
}
