// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput25 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonIntEnums` of the vectors.
    enum JsonIntEnumsOperation: AWSOperation {
        typealias Input = JsonIntEnumsInputOutput
        typealias Output = Void

        static let name = "JsonIntEnums"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/JsonIntEnums")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `JsonIntEnumsInputOutput` of the vectors.
    struct JsonIntEnumsInputOutput: Sendable, Hashable {
        /// `integerEnum1`.
        var integerEnum1: Int?
        /// `integerEnum2`.
        var integerEnum2: Int?
        /// `integerEnum3`.
        var integerEnum3: Int?
        /// `integerEnumList`.
        var integerEnumList: [Int]?
        /// `integerEnumMap`.
        var integerEnumMap: [String: Int]?
        /// `integerEnumSet`.
        var integerEnumSet: [Int]?

        /// What is left out is the service's to choose.
        init(
            integerEnum1: Int? = nil,
            integerEnum2: Int? = nil,
            integerEnum3: Int? = nil,
            integerEnumList: [Int]? = nil,
            integerEnumMap: [String: Int]? = nil,
            integerEnumSet: [Int]? = nil
        ) {
            self.integerEnum1 = integerEnum1
            self.integerEnum2 = integerEnum2
            self.integerEnum3 = integerEnum3
            self.integerEnumList = integerEnumList
            self.integerEnumMap = integerEnumMap
            self.integerEnumSet = integerEnumSet
        }
    }
}

extension RESTJSONInput25.JsonIntEnumsInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("integerEnum1", integerEnum1) { .integer($0) }
        object.member("integerEnum2", integerEnum2) { .integer($0) }
        object.member("integerEnum3", integerEnum3) { .integer($0) }
        object.member("integerEnumList", integerEnumList) { .list($0) { .integer($0) } }
        object.member("integerEnumMap", integerEnumMap) { .map($0) { .integer($0) } }
        object.member("integerEnumSet", integerEnumSet) { .list($0) { .integer($0) } }
    }
}

extension RESTJSONInput25 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonJsonIntEnums", run: case1),
    ]

    private static func case1() throws {
        let input: JsonIntEnumsInputOutput = JsonIntEnumsInputOutput(integerEnum1: 1, integerEnum2: 2, integerEnum3: 3, integerEnumList: [1, 2, 3], integerEnumMap: ["abc": 1, "def": 2], integerEnumSet: [1, 2])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/JsonIntEnums"
        expected.body = "{\n    \"integerEnum1\": 1,\n    \"integerEnum2\": 2,\n    \"integerEnum3\": 3,\n    \"integerEnumList\": [\n        1,\n        2,\n        3\n    ],\n    \"integerEnumSet\": [\n        1,\n        2\n    ],\n    \"integerEnumMap\": {\n        \"abc\": 1,\n        \"def\": 2\n    }\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonIntEnumsOperation.self, input)
    }
}
