// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum JSON11Output09 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `KitchenSinkOperation` of the vectors.
    enum KitchenSinkOperationOperation: AWSOperation {
        typealias Input = Void
        typealias Output = KitchenSink

        static let name = "KitchenSinkOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
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

extension JSON11Output09.EmptyStruct {
    package init(json: JSONValue) throws {}
}

extension JSON11Output09.KitchenSink {
    package init(json: JSONValue) throws {
        self.blob = try json.member("Blob") { try $0.blob() }
        self.boolean = try json.member("Boolean") { try $0.boolean() }
        self.double = try json.member("Double") { try $0.double() }
        self.emptyStruct = try json.member("EmptyStruct") { try JSON11Output09.EmptyStruct(json: $0) }
        self.float = try json.member("Float") { try $0.double() }
        self.httpdateTimestamp = try json.member("HttpdateTimestamp") { try $0.timestamp() }
        self.integer = try json.member("Integer") { try $0.integer() }
        self.iso8601Timestamp = try json.member("Iso8601Timestamp") { try $0.timestamp() }
        self.jsonValue = try json.member("JsonValue") { try $0.string() }
        self.listOfLists = try json.member("ListOfLists") { try $0.list { try $0.list { try $0.string() } } }
        self.listOfMapsOfStrings = try json.member("ListOfMapsOfStrings") { try $0.list { try $0.map { try $0.string() } } }
        self.listOfStrings = try json.member("ListOfStrings") { try $0.list { try $0.string() } }
        self.listOfStructs = try json.member("ListOfStructs") { try $0.list { try JSON11Output09.SimpleStruct(json: $0) } }
        self.long = try json.member("Long") { try $0.integer() }
        self.mapOfListsOfStrings = try json.member("MapOfListsOfStrings") { try $0.map { try $0.list { try $0.string() } } }
        self.mapOfMaps = try json.member("MapOfMaps") { try $0.map { try $0.map { try $0.string() } } }
        self.mapOfStrings = try json.member("MapOfStrings") { try $0.map { try $0.string() } }
        self.mapOfStructs = try json.member("MapOfStructs") { try $0.map { try JSON11Output09.SimpleStruct(json: $0) } }
        self.recursiveList = try json.member("RecursiveList") { try $0.list { try JSON11Output09.KitchenSink(json: $0) } }
        self.recursiveMap = try json.member("RecursiveMap") { try $0.map { try JSON11Output09.KitchenSink(json: $0) } }
        self.recursiveStruct = try json.member("RecursiveStruct") { try JSON11Output09.KitchenSink(json: $0) }
        self.simpleStruct = try json.member("SimpleStruct") { try JSON11Output09.SimpleStruct(json: $0) }
        self.string = try json.member("String") { try $0.string() }
        self.structWithJsonName = try json.member("StructWithJsonName") { try JSON11Output09.StructWithJsonName(json: $0) }
        self.timestamp = try json.member("Timestamp") { try $0.timestamp() }
        self.unixTimestamp = try json.member("UnixTimestamp") { try $0.timestamp() }
    }
}

extension JSON11Output09.SimpleStruct {
    package init(json: JSONValue) throws {
        self.value = try json.member("Value") { try $0.string() }
    }
}

extension JSON11Output09.StructWithJsonName {
    package init(json: JSONValue) throws {
        self.value = try json.member("Value") { try $0.string() }
    }
}

extension JSON11Output09 {
    static let vectors: [Vector] = [
        Vector(id: "parses_operations_with_empty_json_bodies", run: case1),
        Vector(id: "parses_string_shapes", run: case2),
        Vector(id: "parses_integer_shapes", run: case3),
        Vector(id: "parses_long_shapes", run: case4),
        Vector(id: "parses_float_shapes", run: case5),
        Vector(id: "parses_double_shapes", run: case6),
        Vector(id: "parses_boolean_shapes_true", run: case7),
        Vector(id: "parses_boolean_false", run: case8),
        Vector(id: "parses_blob_shapes", run: case9),
        Vector(id: "parses_timestamp_shapes", run: case10),
        Vector(id: "parses_iso8601_timestamps", run: case11),
        Vector(id: "parses_httpdate_timestamps", run: case12),
        Vector(id: "parses_list_shapes", run: case13),
        Vector(id: "parses_list_of_map_shapes", run: case14),
        Vector(id: "parses_list_of_list_shapes", run: case15),
        Vector(id: "parses_list_of_structure_shapes", run: case16),
        Vector(id: "parses_list_of_recursive_structure_shapes", run: case17),
        Vector(id: "parses_map_shapes", run: case18),
        Vector(id: "parses_map_of_list_shapes", run: case19),
        Vector(id: "parses_map_of_map_shapes", run: case20),
        Vector(id: "parses_map_of_structure_shapes", run: case21),
        Vector(id: "parses_map_of_recursive_structure_shapes", run: case22),
        Vector(id: "parses_the_request_id_from_the_response", run: case23),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{}".utf8)
        )
        let expected: KitchenSink = KitchenSink()
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"String\":\"string-value\"}".utf8)
        )
        let expected: KitchenSink = KitchenSink(string: "string-value")
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"Integer\":1234}".utf8)
        )
        let expected: KitchenSink = KitchenSink(integer: 1234)
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"Long\":1234567890123456789}".utf8)
        )
        let expected: KitchenSink = KitchenSink(long: 1234567890123456789)
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"Float\":1234.5}".utf8)
        )
        let expected: KitchenSink = KitchenSink(float: 1234.5)
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case6() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"Double\":123456789.12345679}".utf8)
        )
        let expected: KitchenSink = KitchenSink(double: 123456789.12345679)
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case7() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"Boolean\":true}".utf8)
        )
        let expected: KitchenSink = KitchenSink(boolean: true)
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case8() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"Boolean\":false}".utf8)
        )
        let expected: KitchenSink = KitchenSink(boolean: false)
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case9() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"Blob\":\"YmluYXJ5LXZhbHVl\"}".utf8)
        )
        let expected: KitchenSink = KitchenSink(blob: Array("binary-value".utf8))
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case10() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"Timestamp\":946845296}".utf8)
        )
        let expected: KitchenSink = KitchenSink(timestamp: Timestamp(secondsSinceEpoch: 946845296))
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case11() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"Iso8601Timestamp\":\"2000-01-02T20:34:56Z\"}".utf8)
        )
        let expected: KitchenSink = KitchenSink(iso8601Timestamp: Timestamp(secondsSinceEpoch: 946845296))
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case12() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"HttpdateTimestamp\":\"Sun, 02 Jan 2000 20:34:56 GMT\"}".utf8)
        )
        let expected: KitchenSink = KitchenSink(httpdateTimestamp: Timestamp(secondsSinceEpoch: 946845296))
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case13() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"ListOfStrings\":[\"abc\",\"mno\",\"xyz\"]}".utf8)
        )
        let expected: KitchenSink = KitchenSink(listOfStrings: ["abc", "mno", "xyz"])
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case14() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"ListOfMapsOfStrings\":[{\"size\":\"large\"},{\"color\":\"red\"}]}".utf8)
        )
        let expected: KitchenSink = KitchenSink(listOfMapsOfStrings: [["size": "large"], ["color": "red"]])
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case15() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"ListOfLists\":[[\"abc\",\"mno\",\"xyz\"],[\"hjk\",\"qrs\",\"tuv\"]]}".utf8)
        )
        let expected: KitchenSink = KitchenSink(listOfLists: [["abc", "mno", "xyz"], ["hjk", "qrs", "tuv"]])
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case16() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"ListOfStructs\":[{\"Value\":\"value-1\"},{\"Value\":\"value-2\"}]}".utf8)
        )
        let expected: KitchenSink = KitchenSink(listOfStructs: [SimpleStruct(value: "value-1"), SimpleStruct(value: "value-2")])
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case17() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"RecursiveList\":[{\"RecursiveList\":[{\"RecursiveList\":[{\"String\":\"value\"}]}]}]}".utf8)
        )
        let expected: KitchenSink = KitchenSink(recursiveList: [KitchenSink(recursiveList: [KitchenSink(recursiveList: [KitchenSink(string: "value")])])])
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case18() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"MapOfStrings\":{\"size\":\"large\",\"color\":\"red\"}}".utf8)
        )
        let expected: KitchenSink = KitchenSink(mapOfStrings: ["color": "red", "size": "large"])
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case19() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"MapOfListsOfStrings\":{\"sizes\":[\"large\",\"small\"],\"colors\":[\"red\",\"green\"]}}".utf8)
        )
        let expected: KitchenSink = KitchenSink(mapOfListsOfStrings: ["colors": ["red", "green"], "sizes": ["large", "small"]])
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case20() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"MapOfMaps\":{\"sizes\":{\"large\":\"L\",\"medium\":\"M\"},\"colors\":{\"red\":\"R\",\"blue\":\"B\"}}}".utf8)
        )
        let expected: KitchenSink = KitchenSink(mapOfMaps: ["colors": ["blue": "B", "red": "R"], "sizes": ["large": "L", "medium": "M"]])
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case21() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"MapOfStructs\":{\"size\":{\"Value\":\"small\"},\"color\":{\"Value\":\"red\"}}}".utf8)
        )
        let expected: KitchenSink = KitchenSink(mapOfStructs: ["color": SimpleStruct(value: "red"), "size": SimpleStruct(value: "small")])
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case22() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\"RecursiveMap\":{\"key-1\":{\"RecursiveMap\":{\"key-2\":{\"RecursiveMap\":{\"key-3\":{\"String\":\"value\"}}}}}}}".utf8)
        )
        let expected: KitchenSink = KitchenSink(recursiveMap: ["key-1": KitchenSink(recursiveMap: ["key-2": KitchenSink(recursiveMap: ["key-3": KitchenSink(string: "value")])])])
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }

    private static func case23() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1", "X-Amzn-Requestid": "amazon-uniq-request-id"],
            body: Array("{}".utf8)
        )
        let expected: KitchenSink = KitchenSink()
        try checkOutput(KitchenSinkOperationOperation.self, response, expected)
    }
}
