// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum JSON10Output04 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-07-14",
        wireProtocol: .json
    )

    /// `JsonUnions` of the vectors.
    enum JsonUnionsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = JsonUnionsOutput

        static let name = "JsonUnions"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "JsonRpc10.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
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

    /// `JsonUnionsOutput` of the vectors.
    struct JsonUnionsOutput: Sendable, Hashable {
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

extension JSON10Output04.GreetingStruct {
    package init(json: JSONValue) throws {
        self.hi = try json.member("hi") { try $0.string() }
    }
}

extension JSON10Output04.JsonUnionsOutput {
    package init(json: JSONValue) throws {
        self.contents = try json.member("contents") { try JSON10Output04.MyUnion(json: $0) }
    }
}

extension JSON10Output04.MyUnion {
    package init(json: JSONValue) throws {
        let member = try json.unionMember()
        switch member.name {
        case "blobValue": self = .blobValue(try member.value.blob())
        case "booleanValue": self = .booleanValue(try member.value.boolean())
        case "enumValue": self = .enumValue(JSON10Output04.FooEnum(rawValue: try member.value.string()))
        case "intEnumValue": self = .intEnumValue(try member.value.integer())
        case "listValue": self = .listValue(try member.value.list { try $0.string() })
        case "mapValue": self = .mapValue(try member.value.map { try $0.string() })
        case "numberValue": self = .numberValue(try member.value.integer())
        case "stringValue": self = .stringValue(try member.value.string())
        case "structureValue": self = .structureValue(try JSON10Output04.GreetingStruct(json: member.value))
        case "timestampValue": self = .timestampValue(try member.value.timestamp())
        default: self = .unknown(member.name)
        }
    }
}

extension JSON10Output04 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson10DeserializeStringUnionValue", run: case1),
        Vector(id: "AwsJson10DeserializeBooleanUnionValue", run: case2),
        Vector(id: "AwsJson10DeserializeNumberUnionValue", run: case3),
        Vector(id: "AwsJson10DeserializeBlobUnionValue", run: case4),
        Vector(id: "AwsJson10DeserializeTimestampUnionValue", run: case5),
        Vector(id: "AwsJson10DeserializeEnumUnionValue", run: case6),
        Vector(id: "AwsJson10DeserializeIntEnumUnionValue", run: case7),
        Vector(id: "AwsJson10DeserializeListUnionValue", run: case8),
        Vector(id: "AwsJson10DeserializeMapUnionValue", run: case9),
        Vector(id: "AwsJson10DeserializeStructureUnionValue", run: case10),
        Vector(id: "AwsJson10DeserializeIgnoreType", run: case11),
        Vector(id: "AwsJson10DeserializeAllowNulls", run: case12),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"stringValue\": \"foo\"\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.stringValue("foo"))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"booleanValue\": true\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.booleanValue(true))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"numberValue\": 1\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.numberValue(1))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"blobValue\": \"Zm9v\"\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.blobValue(Array("foo".utf8)))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"timestampValue\": 1398796238\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.timestampValue(Timestamp(secondsSinceEpoch: 1398796238)))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case6() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"enumValue\": \"Foo\"\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.enumValue(FooEnum(rawValue: "Foo")))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case7() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"intEnumValue\": 1\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.intEnumValue(1))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case8() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"listValue\": [\"foo\", \"bar\"]\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.listValue(["foo", "bar"]))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case9() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"mapValue\": {\n            \"foo\": \"bar\",\n            \"spam\": \"eggs\"\n        }\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.mapValue(["foo": "bar", "spam": "eggs"]))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case10() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"structureValue\": {\n            \"hi\": \"hello\"\n        }\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.structureValue(GreetingStruct(hi: "hello")))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case11() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n        \"__type\": \"aws.protocoltests.json10#MyUnion\",\n        \"structureValue\": {\n            \"hi\": \"hello\"\n        }\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.structureValue(GreetingStruct(hi: "hello")))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case12() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.0"],
            body: Array("{\n    \"contents\": {\n      \"stringValue\": null,\n      \"booleanValue\": null,\n      \"numberValue\": null,\n      \"blobValue\": null,\n      \"timestampValue\": null,\n      \"enumValue\": null,\n      \"intEnumValue\": null,\n      \"listValue\": null,\n      \"mapValue\": null,\n      \"structureValue\": {\n          \"hi\": \"hello\"\n      }\n    }\n}".utf8)
        )
        let expected: JsonUnionsOutput = JsonUnionsOutput(contents: MyUnion.structureValue(GreetingStruct(hi: "hello")))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }
}
