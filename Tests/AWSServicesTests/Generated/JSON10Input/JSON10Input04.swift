// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum JSON10Input04 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-07-14",
        wireProtocol: .json
    )

    /// `JsonUnions` of the vectors.
    enum JsonUnionsOperation: AWSOperation {
        typealias Input = JsonUnionsInput
        typealias Output = Void

        static let name = "JsonUnions"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "JsonRpc10.\(name)"
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

    /// `GreetingStruct` of the vectors.
    struct GreetingStruct: Sendable, Hashable {
        /// `hi`.
        var hi: String?

        /// What is left out is the service's to choose.
        init(hi: String? = nil) {
            self.hi = hi
        }
    }

    /// `JsonUnionsInput` of the vectors.
    struct JsonUnionsInput: Sendable, Hashable {
        /// `contents`.
        var contents: MyUnion?

        /// What is left out is the service's to choose.
        init(contents: MyUnion? = nil) {
            self.contents = contents
        }
    }

    /// `MyUnion` of the vectors: exactly one of its members.
    indirect enum MyUnion: Sendable, Hashable {
        /// `blobValue`.
        case blobValue([UInt8])
        /// `booleanValue`.
        case booleanValue(Bool)
        /// `enumValue`.
        case enumValue(FooEnum)
        /// `intEnumValue`.
        case intEnumValue(Int)
        /// `listValue`.
        case listValue([String])
        /// `mapValue`.
        case mapValue([String: String])
        /// `numberValue`.
        case numberValue(Int)
        /// `stringValue`.
        case stringValue(String)
        /// `structureValue`.
        case structureValue(GreetingStruct)
        /// `timestampValue`.
        case timestampValue(Timestamp)
        /// A member that this version does not know, by its name.
        case unknown(String)
    }
}

extension JSON10Input04.GreetingStruct {
    package func write(to object: inout JSONObject) {
        object.member("hi", hi) { .string($0) }
    }
}

extension JSON10Input04.JsonUnionsInput {
    package func write(to object: inout JSONObject) {
        object.member("contents", contents) { JSONObject.value($0.write(to:)) }
    }
}

extension JSON10Input04.MyUnion {
    package func write(to object: inout JSONObject) {
        switch self {
        case .blobValue(let blobValue):
            object.member("blobValue", blobValue) { JSONValue($0) }
        case .booleanValue(let booleanValue):
            object.member("booleanValue", booleanValue) { .boolean($0) }
        case .enumValue(let enumValue):
            object.member("enumValue", enumValue) { .string($0.rawValue) }
        case .intEnumValue(let intEnumValue):
            object.member("intEnumValue", intEnumValue) { .integer($0) }
        case .listValue(let listValue):
            object.member("listValue", listValue) { .list($0) { .string($0) } }
        case .mapValue(let mapValue):
            object.member("mapValue", mapValue) { .map($0) { .string($0) } }
        case .numberValue(let numberValue):
            object.member("numberValue", numberValue) { .integer($0) }
        case .stringValue(let stringValue):
            object.member("stringValue", stringValue) { .string($0) }
        case .structureValue(let structureValue):
            object.member("structureValue", structureValue) { JSONObject.value($0.write(to:)) }
        case .timestampValue(let timestampValue):
            object.member("timestampValue", timestampValue) { JSONValue($0, .epochSeconds) }
        case .unknown: break
        }
    }
}

extension JSON10Input04 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson10SerializeStringUnionValue", run: case1),
        Vector(id: "AwsJson10SerializeBooleanUnionValue", run: case2),
        Vector(id: "AwsJson10SerializeNumberUnionValue", run: case3),
        Vector(id: "AwsJson10SerializeBlobUnionValue", run: case4),
        Vector(id: "AwsJson10SerializeTimestampUnionValue", run: case5),
        Vector(id: "AwsJson10SerializeEnumUnionValue", run: case6),
        Vector(id: "AwsJson10SerializeIntEnumUnionValue", run: case7),
        Vector(id: "AwsJson10SerializeListUnionValue", run: case8),
        Vector(id: "AwsJson10SerializeMapUnionValue", run: case9),
        Vector(id: "AwsJson10SerializeStructureUnionValue", run: case10),
    ]

    private static func case1() throws {
        let input: JsonUnionsInput = JsonUnionsInput(contents: MyUnion.stringValue("foo"))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"contents\": {\n        \"stringValue\": \"foo\"\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.JsonUnions"
        try expected.check(JsonUnionsOperation.self, input)
    }

    private static func case2() throws {
        let input: JsonUnionsInput = JsonUnionsInput(contents: MyUnion.booleanValue(true))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"contents\": {\n        \"booleanValue\": true\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.JsonUnions"
        try expected.check(JsonUnionsOperation.self, input)
    }

    private static func case3() throws {
        let input: JsonUnionsInput = JsonUnionsInput(contents: MyUnion.numberValue(1))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"contents\": {\n        \"numberValue\": 1\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.JsonUnions"
        try expected.check(JsonUnionsOperation.self, input)
    }

    private static func case4() throws {
        let input: JsonUnionsInput = JsonUnionsInput(contents: MyUnion.blobValue(Array("foo".utf8)))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"contents\": {\n        \"blobValue\": \"Zm9v\"\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.JsonUnions"
        try expected.check(JsonUnionsOperation.self, input)
    }

    private static func case5() throws {
        let input: JsonUnionsInput = JsonUnionsInput(contents: MyUnion.timestampValue(Timestamp(secondsSinceEpoch: 1398796238)))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"contents\": {\n        \"timestampValue\": 1398796238\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.JsonUnions"
        try expected.check(JsonUnionsOperation.self, input)
    }

    private static func case6() throws {
        let input: JsonUnionsInput = JsonUnionsInput(contents: MyUnion.enumValue(FooEnum(rawValue: "Foo")))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"contents\": {\n        \"enumValue\": \"Foo\"\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.JsonUnions"
        try expected.check(JsonUnionsOperation.self, input)
    }

    private static func case7() throws {
        let input: JsonUnionsInput = JsonUnionsInput(contents: MyUnion.intEnumValue(1))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"contents\": {\n        \"intEnumValue\": 1\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.JsonUnions"
        try expected.check(JsonUnionsOperation.self, input)
    }

    private static func case8() throws {
        let input: JsonUnionsInput = JsonUnionsInput(contents: MyUnion.listValue(["foo", "bar"]))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"contents\": {\n        \"listValue\": [\"foo\", \"bar\"]\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.JsonUnions"
        try expected.check(JsonUnionsOperation.self, input)
    }

    private static func case9() throws {
        let input: JsonUnionsInput = JsonUnionsInput(contents: MyUnion.mapValue(["foo": "bar", "spam": "eggs"]))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"contents\": {\n        \"mapValue\": {\n            \"foo\": \"bar\",\n            \"spam\": \"eggs\"\n        }\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.JsonUnions"
        try expected.check(JsonUnionsOperation.self, input)
    }

    private static func case10() throws {
        let input: JsonUnionsInput = JsonUnionsInput(contents: MyUnion.structureValue(GreetingStruct(hi: "hello")))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"contents\": {\n        \"structureValue\": {\n            \"hi\": \"hello\"\n        }\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.0"
        expected.headers["X-Amz-Target"] = "JsonRpc10.JsonUnions"
        try expected.check(JsonUnionsOperation.self, input)
    }
}
