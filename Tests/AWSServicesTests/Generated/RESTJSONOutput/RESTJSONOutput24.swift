// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput24 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonMaps` of the vectors.
    enum JsonMapsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = JsonMapsInputOutput

        static let name = "JsonMaps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/JsonMaps")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
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

    /// `JsonMapsInputOutput` of the vectors.
    struct JsonMapsInputOutput: Sendable, Hashable {
        /// `denseBooleanMap`.
        var denseBooleanMap: [String: Bool]?
        /// `denseNumberMap`.
        var denseNumberMap: [String: Int]?
        /// `denseSetMap`.
        var denseSetMap: [String: [String]]?
        /// `denseStringMap`.
        var denseStringMap: [String: String]?
        /// `denseStructMap`.
        var denseStructMap: [String: GreetingStruct]?

        /// What is left out is the service's to choose.
        init(
            denseBooleanMap: [String: Bool]? = nil,
            denseNumberMap: [String: Int]? = nil,
            denseSetMap: [String: [String]]? = nil,
            denseStringMap: [String: String]? = nil,
            denseStructMap: [String: GreetingStruct]? = nil
        ) {
            self.denseBooleanMap = denseBooleanMap
            self.denseNumberMap = denseNumberMap
            self.denseSetMap = denseSetMap
            self.denseStringMap = denseStringMap
            self.denseStructMap = denseStructMap
        }
    }
}

extension RESTJSONOutput24.GreetingStruct {
    package init(json: JSONValue) throws {
        self.hi = try json.member("hi") { try $0.string() }
    }
}

extension RESTJSONOutput24.JsonMapsInputOutput {
    package init(json: JSONValue) throws {
        self.denseBooleanMap = try json.member("denseBooleanMap") { try $0.map { try $0.boolean() } }
        self.denseNumberMap = try json.member("denseNumberMap") { try $0.map { try $0.integer() } }
        self.denseSetMap = try json.member("denseSetMap") { try $0.map { try $0.list { try $0.string() } } }
        self.denseStringMap = try json.member("denseStringMap") { try $0.map { try $0.string() } }
        self.denseStructMap = try json.member("denseStructMap") { try $0.map { try RESTJSONOutput24.GreetingStruct(json: $0) } }
    }
}

extension RESTJSONOutput24 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonJsonMaps", run: case1),
        Vector(id: "RestJsonDeserializesZeroValuesInMaps", run: case2),
        Vector(id: "RestJsonDeserializesDenseSetMap", run: case3),
        Vector(id: "RestJsonDeserializesDenseSetMapAndSkipsNull", run: case4),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"denseStructMap\": {\n        \"foo\": {\n            \"hi\": \"there\"\n        },\n        \"baz\": {\n            \"hi\": \"bye\"\n        }\n    }\n}".utf8)
        )
        let expected: JsonMapsInputOutput = JsonMapsInputOutput(denseStructMap: ["baz": GreetingStruct(hi: "bye"), "foo": GreetingStruct(hi: "there")])
        try checkOutput(JsonMapsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"denseNumberMap\": {\n        \"x\": 0\n    },\n    \"denseBooleanMap\": {\n        \"x\": false\n    }\n}".utf8)
        )
        let expected: JsonMapsInputOutput = JsonMapsInputOutput(denseBooleanMap: ["x": false], denseNumberMap: ["x": 0])
        try checkOutput(JsonMapsOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"denseSetMap\": {\n        \"x\": [],\n        \"y\": [\"a\", \"b\"]\n    }\n}".utf8)
        )
        let expected: JsonMapsInputOutput = JsonMapsInputOutput(denseSetMap: ["x": [], "y": ["a", "b"]])
        try checkOutput(JsonMapsOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"denseSetMap\": {\n        \"x\": [],\n        \"y\": [\"a\", \"b\"],\n        \"z\": null\n    }\n}".utf8)
        )
        let expected: JsonMapsInputOutput = JsonMapsInputOutput(denseSetMap: ["x": [], "y": ["a", "b"]])
        try checkOutput(JsonMapsOperation.self, response, expected)
    }
}
