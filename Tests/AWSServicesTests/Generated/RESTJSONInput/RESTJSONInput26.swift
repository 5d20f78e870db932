// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTJSONInput26 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonLists` of the vectors.
    enum JsonListsOperation: AWSOperation {
        typealias Input = JsonListsInputOutput
        typealias Output = Void

        static let name = "JsonLists"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/JsonLists")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
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

    /// `JsonListsInputOutput` of the vectors.
    struct JsonListsInputOutput: Sendable, Hashable {
        /// `booleanList`.
        var booleanList: [Bool]?
        /// `enumList`.
        var enumList: [FooEnum]?
        /// `intEnumList`.
        var intEnumList: [Int]?
        /// `integerList`.
        var integerList: [Int]?
        /// `nestedStringList`.
        var nestedStringList: [[String]]?
        /// `stringList`.
        var stringList: [String]?
        /// `stringSet`.
        var stringSet: [String]?
        /// `structureList`.
        var structureList: [StructureListMember]?
        /// `timestampList`.
        var timestampList: [Timestamp]?

        /// What is left out is the service's to choose.
        init(
            booleanList: [Bool]? = nil,
            enumList: [FooEnum]? = nil,
            intEnumList: [Int]? = nil,
            integerList: [Int]? = nil,
            nestedStringList: [[String]]? = nil,
            stringList: [String]? = nil,
            stringSet: [String]? = nil,
            structureList: [StructureListMember]? = nil,
            timestampList: [Timestamp]? = nil
        ) {
            self.booleanList = booleanList
            self.enumList = enumList
            self.intEnumList = intEnumList
            self.integerList = integerList
            self.nestedStringList = nestedStringList
            self.stringList = stringList
            self.stringSet = stringSet
            self.structureList = structureList
            self.timestampList = timestampList
        }
    }

    /// `StructureListMember` of the vectors.
    struct StructureListMember: Sendable, Hashable {
        /// `a`.
        var a: String?
        /// `b`.
        var b: String?

        /// What is left out is the service's to choose.
        init(a: String? = nil, b: String? = nil) {
            self.a = a
            self.b = b
        }
    }
}

extension RESTJSONInput26.JsonListsInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("booleanList", booleanList) { .list($0) { .boolean($0) } }
        object.member("enumList", enumList) { .list($0) { .string($0.rawValue) } }
        object.member("intEnumList", intEnumList) { .list($0) { .integer($0) } }
        object.member("integerList", integerList) { .list($0) { .integer($0) } }
        object.member("nestedStringList", nestedStringList) { .list($0) { .list($0) { .string($0) } } }
        object.member("stringList", stringList) { .list($0) { .string($0) } }
        object.member("stringSet", stringSet) { .list($0) { .string($0) } }
        object.member("myStructureList", structureList) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("timestampList", timestampList) { .list($0) { JSONValue($0, .epochSeconds) } }
    }
}

extension RESTJSONInput26.StructureListMember {
    package func write(to object: inout JSONObject) {
        object.member("value", a) { .string($0) }
        object.member("other", b) { .string($0) }
    }
}

extension RESTJSONInput26 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonLists", run: case1),
        Vector(id: "RestJsonListsEmpty", run: case2),
    ]

    private static func case1() throws {
        let input: JsonListsInputOutput = JsonListsInputOutput(booleanList: [true, false], enumList: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")], intEnumList: [1, 2], integerList: [1, 2], nestedStringList: [["foo", "bar"], ["baz", "qux"]], stringList: ["foo", "bar"], stringSet: ["foo", "bar"], structureList: [StructureListMember(a: "1", b: "2"), StructureListMember(a: "3", b: "4")], timestampList: [Timestamp(secondsSinceEpoch: 1398796238), Timestamp(secondsSinceEpoch: 1398796238)])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/JsonLists"
        expected.body = "{\n    \"stringList\": [\n        \"foo\",\n        \"bar\"\n    ],\n    \"stringSet\": [\n        \"foo\",\n        \"bar\"\n    ],\n    \"integerList\": [\n        1,\n        2\n    ],\n    \"booleanList\": [\n        true,\n        false\n    ],\n    \"timestampList\": [\n        1398796238,\n        1398796238\n    ],\n    \"enumList\": [\n        \"Foo\",\n        \"0\"\n    ],\n    \"intEnumList\": [\n        1,\n        2\n    ],\n    \"nestedStringList\": [\n        [\n            \"foo\",\n            \"bar\"\n        ],\n        [\n            \"baz\",\n            \"qux\"\n        ]\n    ],\n    \"myStructureList\": [\n        {\n            \"value\": \"1\",\n            \"other\": \"2\"\n        },\n        {\n            \"value\": \"3\",\n            \"other\": \"4\"\n        }\n    ]\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonListsOperation.self, input)
    }

    private static func case2() throws {
        let input: JsonListsInputOutput = JsonListsInputOutput(stringList: [])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/JsonLists"
        expected.body = "{\n    \"stringList\": []\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonListsOperation.self, input)
    }
}
