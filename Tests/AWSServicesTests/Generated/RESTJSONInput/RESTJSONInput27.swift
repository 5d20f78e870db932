// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput27 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonMaps` of the vectors.
    enum JsonMapsOperation: AWSOperation {
        typealias Input = JsonMapsInputOutput
        typealias Output = Void

        static let name = "JsonMaps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/JsonMaps")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

extension RESTJSONInput27.GreetingStruct {
    package func write(to object: inout JSONObject) {
        object.member("hi", hi) { .string($0) }
    }
}

extension RESTJSONInput27.JsonMapsInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("denseBooleanMap", denseBooleanMap) { .map($0) { .boolean($0) } }
        object.member("denseNumberMap", denseNumberMap) { .map($0) { .integer($0) } }
        object.member("denseSetMap", denseSetMap) { .map($0) { .list($0) { .string($0) } } }
        object.member("denseStringMap", denseStringMap) { .map($0) { .string($0) } }
        object.member("denseStructMap", denseStructMap) { .map($0) { JSONObject.value($0.write(to:)) } }
    }
}

extension RESTJSONInput27 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonJsonMaps", run: case1),
        Vector(id: "RestJsonSerializesZeroValuesInMaps", run: case2),
        Vector(id: "RestJsonSerializesDenseSetMap", run: case3),
    ]

    private static func case1() throws {
        let input: JsonMapsInputOutput = JsonMapsInputOutput(denseStructMap: ["baz": GreetingStruct(hi: "bye"), "foo": GreetingStruct(hi: "there")])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonMaps"
        expected.body = "{\n    \"denseStructMap\": {\n        \"foo\": {\n            \"hi\": \"there\"\n        },\n        \"baz\": {\n            \"hi\": \"bye\"\n        }\n    }\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonMapsOperation.self, input)
    }

    private static func case2() throws {
        let input: JsonMapsInputOutput = JsonMapsInputOutput(denseBooleanMap: ["x": false], denseNumberMap: ["x": 0])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonMaps"
        expected.body = "{\n    \"denseNumberMap\": {\n        \"x\": 0\n    },\n    \"denseBooleanMap\": {\n        \"x\": false\n    }\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonMapsOperation.self, input)
    }

    private static func case3() throws {
        let input: JsonMapsInputOutput = JsonMapsInputOutput(denseSetMap: ["x": [], "y": ["a", "b"]])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonMaps"
        expected.body = "{\n    \"denseSetMap\": {\n        \"x\": [],\n        \"y\": [\"a\", \"b\"]\n    }\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonMapsOperation.self, input)
    }
}
