// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum JSON11Input07 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `KitchenSinkOperation` of the vectors.
    enum KitchenSinkOperationOperation: AWSOperation {
        typealias Input = KitchenSink
        typealias Output = Void

        static let name = "KitchenSinkOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `EmptyStruct` of the vectors.
    struct EmptyStruct: Sendable, Hashable {
        /// What is left out is the service's to choose.
        init() {}
    }

    /// `KitchenSink` of the vectors.
    struct KitchenSink: Sendable, Hashable {
        /// `Blob`.
        var blob: [UInt8]?
        /// `Boolean`.
        var boolean: Bool?
        /// `Double`.
        var double: Double?
        /// `EmptyStruct`.
        var emptyStruct: EmptyStruct?
        /// `Float`.
        var float: Double?
        /// `HttpdateTimestamp`.
        var httpdateTimestamp: Timestamp?
        /// `Integer`.
        var integer: Int?
        /// `Iso8601Timestamp`.
        var iso8601Timestamp: Timestamp?
        /// `JsonValue`.
        var jsonValue: String?
        /// `ListOfLists`.
        var listOfLists: [[String]]?
        /// `ListOfMapsOfStrings`.
        var listOfMapsOfStrings: [[String: String]]?
        /// `ListOfStrings`.
        var listOfStrings: [String]?
        /// `ListOfStructs`.
        var listOfStructs: [SimpleStruct]?
        /// `Long`.
        var long: Int?
        /// `MapOfListsOfStrings`.
        var mapOfListsOfStrings: [String: [String]]?
        /// `MapOfMaps`.
        var mapOfMaps: [String: [String: String]]?
        /// `MapOfStrings`.
        var mapOfStrings: [String: String]?
        /// `MapOfStructs`.
        var mapOfStructs: [String: SimpleStruct]?
        /// `RecursiveList`.
        var recursiveList: [KitchenSink]?
        /// `RecursiveMap`.
        var recursiveMap: [String: KitchenSink]?
        /// `RecursiveStruct`.
        @Indirect public var recursiveStruct: KitchenSink?
        /// `SimpleStruct`.
        var simpleStruct: SimpleStruct?
        /// `String`.
        var string: String?
        /// `StructWithJsonName`.
        var structWithJsonName: StructWithJsonName?
        /// `Timestamp`.
        var timestamp: Timestamp?
        /// `UnixTimestamp`.
        var unixTimestamp: Timestamp?

        /// What is left out is the service's to choose.
        init(
            blob: [UInt8]? = nil,
            boolean: Bool? = nil,
            double: Double? = nil,
            emptyStruct: EmptyStruct? = nil,
            float: Double? = nil,
            httpdateTimestamp: Timestamp? = nil,
            integer: Int? = nil,
            iso8601Timestamp: Timestamp? = nil,
            jsonValue: String? = nil,
            listOfLists: [[String]]? = nil,
            listOfMapsOfStrings: [[String: String]]? = nil,
            listOfStrings: [String]? = nil,
            listOfStructs: [SimpleStruct]? = nil,
            long: Int? = nil,
            mapOfListsOfStrings: [String: [String]]? = nil,
            mapOfMaps: [String: [String: String]]? = nil,
            mapOfStrings: [String: String]? = nil,
            mapOfStructs: [String: SimpleStruct]? = nil,
            recursiveList: [KitchenSink]? = nil,
            recursiveMap: [String: KitchenSink]? = nil,
            recursiveStruct: KitchenSink? = nil,
            simpleStruct: SimpleStruct? = nil,
            string: String? = nil,
            structWithJsonName: StructWithJsonName? = nil,
            timestamp: Timestamp? = nil,
            unixTimestamp: Timestamp? = nil
        ) {
            self.blob = blob
            self.boolean = boolean
            self.double = double
            self.emptyStruct = emptyStruct
            self.float = float
            self.httpdateTimestamp = httpdateTimestamp
            self.integer = integer
            self.iso8601Timestamp = iso8601Timestamp
            self.jsonValue = jsonValue
            self.listOfLists = listOfLists
            self.listOfMapsOfStrings = listOfMapsOfStrings
            self.listOfStrings = listOfStrings
            self.listOfStructs = listOfStructs
            self.long = long
            self.mapOfListsOfStrings = mapOfListsOfStrings
            self.mapOfMaps = mapOfMaps
            self.mapOfStrings = mapOfStrings
            self.mapOfStructs = mapOfStructs
            self.recursiveList = recursiveList
            self.recursiveMap = recursiveMap
            self.recursiveStruct = recursiveStruct
            self.simpleStruct = simpleStruct
            self.string = string
            self.structWithJsonName = structWithJsonName
            self.timestamp = timestamp
            self.unixTimestamp = unixTimestamp
        }
    }

    /// `SimpleStruct` of the vectors.
    struct SimpleStruct: Sendable, Hashable {
        /// `Value`.
        var value: String?

        /// What is left out is the service's to choose.
        init(value: String? = nil) {
            self.value = value
        }
    }

    /// `StructWithJsonName` of the vectors.
    struct StructWithJsonName: Sendable, Hashable {
        /// `Value`.
        var value: String?

        /// What is left out is the service's to choose.
        init(value: String? = nil) {
            self.value = value
        }
    }
}

extension JSON11Input07.EmptyStruct {
    package func write(to object: inout JSONObject) {}
}

extension JSON11Input07.KitchenSink {
    package func write(to object: inout JSONObject) {
        object.member("Blob", blob) { JSONValue($0) }
        object.member("Boolean", boolean) { .boolean($0) }
        object.member("Double", double) { JSONValue($0) }
        object.member("EmptyStruct", emptyStruct) { JSONObject.value($0.write(to:)) }
        object.member("Float", float) { JSONValue($0) }
        object.member("HttpdateTimestamp", httpdateTimestamp) { JSONValue($0, .httpDate) }
        object.member("Integer", integer) { .integer($0) }
        object.member("Iso8601Timestamp", iso8601Timestamp) { JSONValue($0, .dateTime) }
        object.member("JsonValue", jsonValue) { .string($0) }
        object.member("ListOfLists", listOfLists) { .list($0) { .list($0) { .string($0) } } }
        object.member("ListOfMapsOfStrings", listOfMapsOfStrings) { .list($0) { .map($0) { .string($0) } } }
        object.member("ListOfStrings", listOfStrings) { .list($0) { .string($0) } }
        object.member("ListOfStructs", listOfStructs) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("Long", long) { .integer($0) }
        object.member("MapOfListsOfStrings", mapOfListsOfStrings) { .map($0) { .list($0) { .string($0) } } }
        object.member("MapOfMaps", mapOfMaps) { .map($0) { .map($0) { .string($0) } } }
        object.member("MapOfStrings", mapOfStrings) { .map($0) { .string($0) } }
        object.member("MapOfStructs", mapOfStructs) { .map($0) { JSONObject.value($0.write(to:)) } }
        object.member("RecursiveList", recursiveList) { .list($0) { JSONObject.value($0.write(to:)) } }
        object.member("RecursiveMap", recursiveMap) { .map($0) { JSONObject.value($0.write(to:)) } }
        object.member("RecursiveStruct", recursiveStruct) { JSONObject.value($0.write(to:)) }
        object.member("SimpleStruct", simpleStruct) { JSONObject.value($0.write(to:)) }
        object.member("String", string) { .string($0) }
        object.member("StructWithJsonName", structWithJsonName) { JSONObject.value($0.write(to:)) }
        object.member("Timestamp", timestamp) { JSONValue($0, .epochSeconds) }
        object.member("UnixTimestamp", unixTimestamp) { JSONValue($0, .epochSeconds) }
    }
}

extension JSON11Input07.SimpleStruct {
    package func write(to object: inout JSONObject) {
        object.member("Value", value) { .string($0) }
    }
}

extension JSON11Input07.StructWithJsonName {
    package func write(to object: inout JSONObject) {
        object.member("Value", value) { .string($0) }
    }
}

extension JSON11Input07 {
    static let vectors: [Vector] = [
        Vector(id: "serializes_string_shapes", run: case1),
        Vector(id: "serializes_string_shapes_with_jsonvalue_trait", run: case2),
        Vector(id: "serializes_integer_shapes", run: case3),
        Vector(id: "serializes_long_shapes", run: case4),
        Vector(id: "serializes_float_shapes", run: case5),
        Vector(id: "serializes_double_shapes", run: case6),
        Vector(id: "serializes_blob_shapes", run: case7),
        Vector(id: "serializes_boolean_shapes_true", run: case8),
        Vector(id: "serializes_boolean_shapes_false", run: case9),
        Vector(id: "serializes_timestamp_shapes", run: case10),
        Vector(id: "serializes_timestamp_shapes_with_iso8601_timestampformat", run: case11),
        Vector(id: "serializes_timestamp_shapes_with_httpdate_timestampformat", run: case12),
        Vector(id: "serializes_timestamp_shapes_with_unixtimestamp_timestampformat", run: case13),
        Vector(id: "serializes_list_shapes", run: case14),
        Vector(id: "serializes_empty_list_shapes", run: case15),
        Vector(id: "serializes_list_of_map_shapes", run: case16),
        Vector(id: "serializes_list_of_structure_shapes", run: case17),
        Vector(id: "serializes_list_of_recursive_structure_shapes", run: case18),
        Vector(id: "serializes_map_shapes", run: case19),
        Vector(id: "serializes_empty_map_shapes", run: case20),
        Vector(id: "serializes_map_of_list_shapes", run: case21),
        Vector(id: "serializes_map_of_structure_shapes", run: case22),
        Vector(id: "serializes_map_of_recursive_structure_shapes", run: case23),
        Vector(id: "serializes_structure_shapes", run: case24),
        Vector(id: "serializes_structure_members_with_locationname_traits", run: case25),
        Vector(id: "serializes_empty_structure_shapes", run: case26),
        Vector(id: "serializes_structure_which_have_no_members", run: case27),
        Vector(id: "serializes_recursive_structure_shapes", run: case28),
    ]

    private static func case1() throws {
        let input: KitchenSink = KitchenSink(string: "abc xyz")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"String\":\"abc xyz\"}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case2() throws {
        let input: KitchenSink = KitchenSink(jsonValue: "{\"string\":\"value\",\"number\":1234.5,\"boolTrue\":true,\"boolFalse\":false,\"array\":[1,2,3,4],\"object\":{\"key\":\"value\"},\"null\":null}")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"JsonValue\":\"{\\\"string\\\":\\\"value\\\",\\\"number\\\":1234.5,\\\"boolTrue\\\":true,\\\"boolFalse\\\":false,\\\"array\\\":[1,2,3,4],\\\"object\\\":{\\\"key\\\":\\\"value\\\"},\\\"null\\\":null}\"}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case3() throws {
        let input: KitchenSink = KitchenSink(integer: 1234)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"Integer\":1234}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case4() throws {
        let input: KitchenSink = KitchenSink(long: 999999999999)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"Long\":999999999999}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case5() throws {
        let input: KitchenSink = KitchenSink(float: 1234.5)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"Float\":1234.5}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case6() throws {
        let input: KitchenSink = KitchenSink(double: 1234.5)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"Double\":1234.5}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case7() throws {
        let input: KitchenSink = KitchenSink(blob: Array("binary-value".utf8))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"Blob\":\"YmluYXJ5LXZhbHVl\"}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case8() throws {
        let input: KitchenSink = KitchenSink(boolean: true)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"Boolean\":true}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case9() throws {
        let input: KitchenSink = KitchenSink(boolean: false)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"Boolean\":false}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case10() throws {
        let input: KitchenSink = KitchenSink(timestamp: Timestamp(secondsSinceEpoch: 946845296))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"Timestamp\":946845296}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case11() throws {
        let input: KitchenSink = KitchenSink(iso8601Timestamp: Timestamp(secondsSinceEpoch: 946845296))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"Iso8601Timestamp\":\"2000-01-02T20:34:56Z\"}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case12() throws {
        let input: KitchenSink = KitchenSink(httpdateTimestamp: Timestamp(secondsSinceEpoch: 946845296))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"HttpdateTimestamp\":\"Sun, 02 Jan 2000 20:34:56 GMT\"}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case13() throws {
        let input: KitchenSink = KitchenSink(unixTimestamp: Timestamp(secondsSinceEpoch: 946845296))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"UnixTimestamp\":946845296}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case14() throws {
        let input: KitchenSink = KitchenSink(listOfStrings: ["abc", "mno", "xyz"])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"ListOfStrings\":[\"abc\",\"mno\",\"xyz\"]}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case15() throws {
        let input: KitchenSink = KitchenSink(listOfStrings: [])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"ListOfStrings\":[]}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case16() throws {
        let input: KitchenSink = KitchenSink(listOfMapsOfStrings: [["foo": "bar"], ["abc": "xyz"], ["red": "blue"]])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"ListOfMapsOfStrings\":[{\"foo\":\"bar\"},{\"abc\":\"xyz\"},{\"red\":\"blue\"}]}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case17() throws {
        let input: KitchenSink = KitchenSink(listOfStructs: [SimpleStruct(value: "abc"), SimpleStruct(value: "mno"), SimpleStruct(value: "xyz")])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"ListOfStructs\":[{\"Value\":\"abc\"},{\"Value\":\"mno\"},{\"Value\":\"xyz\"}]}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case18() throws {
        let input: KitchenSink = KitchenSink(recursiveList: [KitchenSink(recursiveList: [KitchenSink(recursiveList: [KitchenSink(integer: 123)])])])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"RecursiveList\":[{\"RecursiveList\":[{\"RecursiveList\":[{\"Integer\":123}]}]}]}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case19() throws {
        let input: KitchenSink = KitchenSink(mapOfStrings: ["abc": "xyz", "mno": "hjk"])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"MapOfStrings\":{\"abc\":\"xyz\",\"mno\":\"hjk\"}}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case20() throws {
        let input: KitchenSink = KitchenSink(mapOfStrings: [:])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"MapOfStrings\":{}}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case21() throws {
        let input: KitchenSink = KitchenSink(mapOfListsOfStrings: ["abc": ["abc", "xyz"], "mno": ["xyz", "abc"]])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"MapOfListsOfStrings\":{\"abc\":[\"abc\",\"xyz\"],\"mno\":[\"xyz\",\"abc\"]}}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case22() throws {
        let input: KitchenSink = KitchenSink(mapOfStructs: ["key1": SimpleStruct(value: "value-1"), "key2": SimpleStruct(value: "value-2")])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"MapOfStructs\":{\"key1\":{\"Value\":\"value-1\"},\"key2\":{\"Value\":\"value-2\"}}}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case23() throws {
        let input: KitchenSink = KitchenSink(recursiveMap: ["key1": KitchenSink(recursiveMap: ["key2": KitchenSink(recursiveMap: ["key3": KitchenSink(boolean: false)])])])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"RecursiveMap\":{\"key1\":{\"RecursiveMap\":{\"key2\":{\"RecursiveMap\":{\"key3\":{\"Boolean\":false}}}}}}}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case24() throws {
        let input: KitchenSink = KitchenSink(simpleStruct: SimpleStruct(value: "abc"))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"SimpleStruct\":{\"Value\":\"abc\"}}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case25() throws {
        let input: KitchenSink = KitchenSink(structWithJsonName: StructWithJsonName(value: "some-value"))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"StructWithJsonName\":{\"Value\":\"some-value\"}}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case26() throws {
        let input: KitchenSink = KitchenSink(simpleStruct: SimpleStruct())
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"SimpleStruct\":{}}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case27() throws {
        let input: KitchenSink = KitchenSink(emptyStruct: EmptyStruct())
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"EmptyStruct\":{}}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }

    private static func case28() throws {
        let input: KitchenSink = KitchenSink(boolean: false, recursiveStruct: KitchenSink(boolean: true, recursiveList: [KitchenSink(string: "string-only"), KitchenSink(recursiveStruct: KitchenSink(mapOfStrings: ["color": "red", "size": "large"]))], string: "nested-value"), string: "top-value")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"String\":\"top-value\",\"Boolean\":false,\"RecursiveStruct\":{\"String\":\"nested-value\",\"Boolean\":true,\"RecursiveList\":[{\"String\":\"string-only\"},{\"RecursiveStruct\":{\"MapOfStrings\":{\"color\":\"red\",\"size\":\"large\"}}}]}}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.KitchenSinkOperation"
        expected.required = ["Content-Length"]
        try expected.check(KitchenSinkOperationOperation.self, input)
    }
}
