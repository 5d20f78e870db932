// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Output07 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `JsonIntEnums` of the vectors.
    enum JsonIntEnumsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = JsonIntEnumsInputOutput

        static let name = "JsonIntEnums"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

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

    /// `JsonIntEnumsInputOutput` of the vectors.
    struct JsonIntEnumsInputOutput: Sendable, Hashable {
        /// `intEnum1`.
        var intEnum1: Int?
        /// `intEnum2`.
        var intEnum2: Int?
        /// `intEnum3`.
        var intEnum3: Int?
        /// `intEnumList`.
        var intEnumList: [Int]?
        /// `intEnumMap`.
        var intEnumMap: [String: Int]?
        /// `intEnumSet`.
        var intEnumSet: [Int]?

        /// What is left out is the service's to choose.
        init(
            intEnum1: Int? = nil,
            intEnum2: Int? = nil,
            intEnum3: Int? = nil,
            intEnumList: [Int]? = nil,
            intEnumMap: [String: Int]? = nil,
            intEnumSet: [Int]? = nil
        ) {
            self.intEnum1 = intEnum1
            self.intEnum2 = intEnum2
            self.intEnum3 = intEnum3
            self.intEnumList = intEnumList
            self.intEnumMap = intEnumMap
            self.intEnumSet = intEnumSet
        }
    }
}

extension JSON11Output07.JsonIntEnumsInputOutput {
    package init(json: JSONValue) throws {
        self.intEnum1 = try json.member("intEnum1") { try $0.integer() }
        self.intEnum2 = try json.member("intEnum2") { try $0.integer() }
        self.intEnum3 = try json.member("intEnum3") { try $0.integer() }
        self.intEnumList = try json.member("intEnumList") { try $0.list { try $0.integer() } }
        self.intEnumMap = try json.member("intEnumMap") { try $0.map { try $0.integer() } }
        self.intEnumSet = try json.member("intEnumSet") { try $0.list { try $0.integer() } }
    }
}

extension JSON11Output07 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson11IntEnums", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "JsonProtocol.JsonIntEnums"],
            body: Array("{\n    \"intEnum1\": 1,\n    \"intEnum2\": 2,\n    \"intEnum3\": 3,\n    \"intEnumList\": [\n        1,\n        2\n    ],\n    \"intEnumSet\": [\n        1,\n        2\n    ],\n    \"intEnumMap\": {\n        \"a\": 1,\n        \"b\": 2\n    }\n}".utf8)
        )
        let expected: JsonIntEnumsInputOutput = JsonIntEnumsInputOutput(intEnum1: 1, intEnum2: 2, intEnum3: 3, intEnumList: [1, 2], intEnumMap: ["a": 1, "b": 2], intEnumSet: [1, 2])
        try checkOutput(JsonIntEnumsOperation.self, response, expected)
    }
}
