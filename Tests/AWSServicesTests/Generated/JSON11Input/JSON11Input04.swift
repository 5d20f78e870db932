// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Input04 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `JsonEnums` of the vectors.
    enum JsonEnumsOperation: AWSOperation {
        typealias Input = JsonEnumsInputOutput
        typealias Output = Void

        static let name = "JsonEnums"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
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

extension JSON11Input04.JsonEnumsInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("fooEnum1", fooEnum1) { .string($0.rawValue) }
        object.member("fooEnum2", fooEnum2) { .string($0.rawValue) }
        object.member("fooEnum3", fooEnum3) { .string($0.rawValue) }
        object.member("fooEnumList", fooEnumList) { .list($0) { .string($0.rawValue) } }
        object.member("fooEnumMap", fooEnumMap) { .map($0) { .string($0.rawValue) } }
        object.member("fooEnumSet", fooEnumSet) { .list($0) { .string($0.rawValue) } }
    }
}

extension JSON11Input04 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson11Enums", run: case1),
    ]

    private static func case1() throws {
        let input: JsonEnumsInputOutput = JsonEnumsInputOutput(fooEnum1: FooEnum(rawValue: "Foo"), fooEnum2: FooEnum(rawValue: "0"), fooEnum3: FooEnum(rawValue: "1"), fooEnumList: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")], fooEnumMap: ["hi": FooEnum(rawValue: "Foo"), "zero": FooEnum(rawValue: "0")], fooEnumSet: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\n    \"fooEnum1\": \"Foo\",\n    \"fooEnum2\": \"0\",\n    \"fooEnum3\": \"1\",\n    \"fooEnumList\": [\n        \"Foo\",\n        \"0\"\n    ],\n    \"fooEnumSet\": [\n        \"Foo\",\n        \"0\"\n    ],\n    \"fooEnumMap\": {\n        \"hi\": \"Foo\",\n        \"zero\": \"0\"\n    }\n}"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.JsonEnums"
        try expected.check(JsonEnumsOperation.self, input)
    }
}
