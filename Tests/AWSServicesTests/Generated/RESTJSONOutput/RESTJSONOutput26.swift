// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTJSONOutput26 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonUnions` of the vectors.
    enum JsonUnionsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = UnionInputOutput

        static let name = "JsonUnions"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/JsonUnions")
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

    /// `MyUnion` of the vectors: exactly one of its members.
    indirect enum MyUnion: Sendable, Hashable {
        /// `blobValue`.
        case blobValue([UInt8])
        /// `booleanValue`.
        case booleanValue(Bool)
        /// `enumValue`.
        case enumValue(FooEnum)
        /// `listValue`.
        case listValue([String])
        /// `mapValue`.
        case mapValue([String: String])
        /// `numberValue`.
        case numberValue(Int)
        /// `renamedStructureValue`.
        case renamedStructureValue(RenamedGreeting)
        /// `stringValue`.
        case stringValue(String)
        /// `structureValue`.
        case structureValue(GreetingStruct)
        /// `timestampValue`.
        case timestampValue(Timestamp)
        /// A member that this version does not know, by its name.
        case unknown(String)
    }

    /// `RenamedGreeting` of the vectors.
    struct RenamedGreeting: Sendable, Hashable {
        /// `salutation`.
        var salutation: String?

        /// What is left out is the service's to choose.
        init(salutation: String? = nil) {
            self.salutation = salutation
        }
    }

    /// `UnionInputOutput` of the vectors.
    struct UnionInputOutput: Sendable, Hashable {
        /// `contents`.
        var contents: MyUnion?

        /// What is left out is the service's to choose.
        init(contents: MyUnion? = nil) {
            self.contents = contents
        }
    }
}

extension RESTJSONOutput26.GreetingStruct {
    package init(json: JSONValue) throws {
        self.hi = try json.member("hi") { try $0.string() }
    }
}

extension RESTJSONOutput26.MyUnion {
    package init(json: JSONValue) throws {
        let member = try json.unionMember()
        switch member.name {
        case "blobValue": self = .blobValue(try member.value.blob())
        case "booleanValue": self = .booleanValue(try member.value.boolean())
        case "enumValue": self = .enumValue(RESTJSONOutput26.FooEnum(rawValue: try member.value.string()))
        case "listValue": self = .listValue(try member.value.list { try $0.string() })
        case "mapValue": self = .mapValue(try member.value.map { try $0.string() })
        case "numberValue": self = .numberValue(try member.value.integer())
        case "renamedStructureValue": self = .renamedStructureValue(try RESTJSONOutput26.RenamedGreeting(json: member.value))
        case "stringValue": self = .stringValue(try member.value.string())
        case "structureValue": self = .structureValue(try RESTJSONOutput26.GreetingStruct(json: member.value))
        case "timestampValue": self = .timestampValue(try member.value.timestamp())
        default: self = .unknown(member.name)
        }
    }
}

extension RESTJSONOutput26.RenamedGreeting {
    package init(json: JSONValue) throws {
        self.salutation = try json.member("salutation") { try $0.string() }
    }
}

extension RESTJSONOutput26.UnionInputOutput {
    package init(json: JSONValue) throws {
        self.contents = try json.member("contents") { try RESTJSONOutput26.MyUnion(json: $0) }
    }
}

extension RESTJSONOutput26 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonDeserializeStringUnionValue", run: case1),
        Vector(id: "RestJsonDeserializeBooleanUnionValue", run: case2),
        Vector(id: "RestJsonDeserializeNumberUnionValue", run: case3),
        Vector(id: "RestJsonDeserializeBlobUnionValue", run: case4),
        Vector(id: "RestJsonDeserializeTimestampUnionValue", run: case5),
        Vector(id: "RestJsonDeserializeEnumUnionValue", run: case6),
        Vector(id: "RestJsonDeserializeListUnionValue", run: case7),
        Vector(id: "RestJsonDeserializeMapUnionValue", run: case8),
        Vector(id: "RestJsonDeserializeStructureUnionValue", run: case9),
        Vector(id: "RestJsonDeserializeIgnoreType", run: case10),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"contents\": {\n        \"stringValue\": \"foo\"\n    }\n}".utf8)
        )
        let expected: UnionInputOutput = UnionInputOutput(contents: MyUnion.stringValue("foo"))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"contents\": {\n        \"booleanValue\": true\n    }\n}".utf8)
        )
        let expected: UnionInputOutput = UnionInputOutput(contents: MyUnion.booleanValue(true))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"contents\": {\n        \"numberValue\": 1\n    }\n}".utf8)
        )
        let expected: UnionInputOutput = UnionInputOutput(contents: MyUnion.numberValue(1))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"contents\": {\n        \"blobValue\": \"Zm9v\"\n    }\n}".utf8)
        )
        let expected: UnionInputOutput = UnionInputOutput(contents: MyUnion.blobValue(Array("foo".utf8)))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"contents\": {\n        \"timestampValue\": 1398796238\n    }\n}".utf8)
        )
        let expected: UnionInputOutput = UnionInputOutput(contents: MyUnion.timestampValue(Timestamp(secondsSinceEpoch: 1398796238)))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case6() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"contents\": {\n        \"enumValue\": \"Foo\"\n    }\n}".utf8)
        )
        let expected: UnionInputOutput = UnionInputOutput(contents: MyUnion.enumValue(FooEnum(rawValue: "Foo")))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case7() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"contents\": {\n        \"listValue\": [\"foo\", \"bar\"]\n    }\n}".utf8)
        )
        let expected: UnionInputOutput = UnionInputOutput(contents: MyUnion.listValue(["foo", "bar"]))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case8() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"contents\": {\n        \"mapValue\": {\n            \"foo\": \"bar\",\n            \"spam\": \"eggs\"\n        }\n    }\n}".utf8)
        )
        let expected: UnionInputOutput = UnionInputOutput(contents: MyUnion.mapValue(["foo": "bar", "spam": "eggs"]))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case9() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"contents\": {\n        \"structureValue\": {\n            \"hi\": \"hello\"\n        }\n    }\n}".utf8)
        )
        let expected: UnionInputOutput = UnionInputOutput(contents: MyUnion.structureValue(GreetingStruct(hi: "hello")))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }

    private static func case10() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"contents\": {\n        \"__type\": \"aws.protocoltests.json10#MyUnion\",\n        \"structureValue\": {\n            \"hi\": \"hello\"\n        }\n    }\n}".utf8)
        )
        let expected: UnionInputOutput = UnionInputOutput(contents: MyUnion.structureValue(GreetingStruct(hi: "hello")))
        try checkOutput(JsonUnionsOperation.self, response, expected)
    }
}
