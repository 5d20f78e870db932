// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput22 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonIntEnums` of the vectors.
    enum JsonIntEnumsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = JsonIntEnumsInputOutput

        static let name = "JsonIntEnums"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/JsonIntEnums")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
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

extension RESTJSONOutput22.JsonIntEnumsInputOutput {
    package init(json: JSONValue) throws {
        self.integerEnum1 = try json.member("integerEnum1") { try $0.integer() }
        self.integerEnum2 = try json.member("integerEnum2") { try $0.integer() }
        self.integerEnum3 = try json.member("integerEnum3") { try $0.integer() }
        self.integerEnumList = try json.member("integerEnumList") { try $0.list { try $0.integer() } }
        self.integerEnumMap = try json.member("integerEnumMap") { try $0.map { try $0.integer() } }
        self.integerEnumSet = try json.member("integerEnumSet") { try $0.list { try $0.integer() } }
    }
}

extension RESTJSONOutput22 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonJsonIntEnums", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"integerEnum1\": 1,\n    \"integerEnum2\": 2,\n    \"integerEnum3\": 3,\n    \"integerEnumList\": [\n        1,\n        2,\n        3\n    ],\n    \"integerEnumSet\": [\n        1,\n        2\n    ],\n    \"integerEnumMap\": {\n        \"abc\": 1,\n        \"def\": 2\n    }\n}".utf8)
        )
        let expected: JsonIntEnumsInputOutput = JsonIntEnumsInputOutput(integerEnum1: 1, integerEnum2: 2, integerEnum3: 3, integerEnumList: [1, 2, 3], integerEnumMap: ["abc": 1, "def": 2], integerEnumSet: [1, 2])
        try checkOutput(JsonIntEnumsOperation.self, response, expected)
    }
}
