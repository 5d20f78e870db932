// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput21 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonEnums` of the vectors.
    enum JsonEnumsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = JsonEnumsInputOutput

        static let name = "JsonEnums"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/JsonEnums")
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

    /// `JsonEnumsInputOutput` of the vectors.
    struct JsonEnumsInputOutput: Sendable, Hashable {
        /// `fooEnum1`.
        var fooEnum1: FooEnum?
        /// `fooEnum2`.
        var fooEnum2: FooEnum?
        /// `fooEnum3`.
        var fooEnum3: FooEnum?
        /// `fooEnumList`.
        var fooEnumList: [FooEnum]?
        /// `fooEnumMap`.
        var fooEnumMap: [String: FooEnum]?
        /// `fooEnumSet`.
        var fooEnumSet: [FooEnum]?

        /// What is left out is the service's to choose.
        init(
            fooEnum1: FooEnum? = nil,
            fooEnum2: FooEnum? = nil,
            fooEnum3: FooEnum? = nil,
            fooEnumList: [FooEnum]? = nil,
            fooEnumMap: [String: FooEnum]? = nil,
            fooEnumSet: [FooEnum]? = nil
        ) {
            self.fooEnum1 = fooEnum1
            self.fooEnum2 = fooEnum2
            self.fooEnum3 = fooEnum3
            self.fooEnumList = fooEnumList
            self.fooEnumMap = fooEnumMap
            self.fooEnumSet = fooEnumSet
        }
    }
}

extension RESTJSONOutput21.JsonEnumsInputOutput {
    package init(json: JSONValue) throws {
        self.fooEnum1 = try json.member("fooEnum1") { RESTJSONOutput21.FooEnum(rawValue: try $0.string()) }
        self.fooEnum2 = try json.member("fooEnum2") { RESTJSONOutput21.FooEnum(rawValue: try $0.string()) }
        self.fooEnum3 = try json.member("fooEnum3") { RESTJSONOutput21.FooEnum(rawValue: try $0.string()) }
        self.fooEnumList = try json.member("fooEnumList") { try $0.list { RESTJSONOutput21.FooEnum(rawValue: try $0.string()) } }
        self.fooEnumMap = try json.member("fooEnumMap") { try $0.map { RESTJSONOutput21.FooEnum(rawValue: try $0.string()) } }
        self.fooEnumSet = try json.member("fooEnumSet") { try $0.list { RESTJSONOutput21.FooEnum(rawValue: try $0.string()) } }
    }
}

extension RESTJSONOutput21 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonJsonEnums", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"fooEnum1\": \"Foo\",\n    \"fooEnum2\": \"0\",\n    \"fooEnum3\": \"1\",\n    \"fooEnumList\": [\n        \"Foo\",\n        \"0\"\n    ],\n    \"fooEnumSet\": [\n        \"Foo\",\n        \"0\"\n    ],\n    \"fooEnumMap\": {\n        \"hi\": \"Foo\",\n        \"zero\": \"0\"\n    }\n}".utf8)
        )
        let expected: JsonEnumsInputOutput = JsonEnumsInputOutput(fooEnum1: FooEnum(rawValue: "Foo"), fooEnum2: FooEnum(rawValue: "0"), fooEnum3: FooEnum(rawValue: "1"), fooEnumList: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")], fooEnumMap: ["hi": FooEnum(rawValue: "Foo"), "zero": FooEnum(rawValue: "0")], fooEnumSet: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")])
        try checkOutput(JsonEnumsOperation.self, response, expected)
    }
}
