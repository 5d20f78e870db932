// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput41 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `RecursiveShapes` of the vectors.
    enum RecursiveShapesOperation: AWSOperation {
        typealias Input = RecursiveShapesInputOutput
        typealias Output = Void

        static let name = "RecursiveShapes"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/RecursiveShapes")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `RecursiveShapesInputOutput` of the vectors.
    struct RecursiveShapesInputOutput: Sendable, Hashable {
        /// `nested`.
        var nested: RecursiveShapesInputOutputNested1?

        /// What is left out is the service's to choose.
        init(nested: RecursiveShapesInputOutputNested1? = nil) {
            self.nested = nested
        }
    }

    /// `RecursiveShapesInputOutputNested1` of the vectors.
    struct RecursiveShapesInputOutputNested1: Sendable, Hashable {
        /// `foo`.
        var foo: String?
        /// `nested`.
        @Indirect public var nested: RecursiveShapesInputOutputNested2?

        /// What is left out is the service's to choose.
        init(foo: String? = nil, nested: RecursiveShapesInputOutputNested2? = nil) {
            self.foo = foo
            self.nested = nested
        }
    }

    /// `RecursiveShapesInputOutputNested2` of the vectors.
    struct RecursiveShapesInputOutputNested2: Sendable, Hashable {
        /// `bar`.
        var bar: String?
        /// `recursiveMember`.
        @Indirect public var recursiveMember: RecursiveShapesInputOutputNested1?

        /// What is left out is the service's to choose.
        init(bar: String? = nil, recursiveMember: RecursiveShapesInputOutputNested1? = nil) {
            self.bar = bar
            self.recursiveMember = recursiveMember
        }
    }
}

extension RESTJSONInput41.RecursiveShapesInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("nested", nested) { JSONObject.value($0.write(to:)) }
    }
}

extension RESTJSONInput41.RecursiveShapesInputOutputNested1 {
    package func write(to object: inout JSONObject) {
        object.member("foo", foo) { .string($0) }
        object.member("nested", nested) { JSONObject.value($0.write(to:)) }
    }
}

extension RESTJSONInput41.RecursiveShapesInputOutputNested2 {
    package func write(to object: inout JSONObject) {
        object.member("bar", bar) { .string($0) }
        object.member("recursiveMember", recursiveMember) { JSONObject.value($0.write(to:)) }
    }
}

extension RESTJSONInput41 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonRecursiveShapes", run: case1),
    ]

    private static func case1() throws {
        let input: RecursiveShapesInputOutput = RecursiveShapesInputOutput(nested: RecursiveShapesInputOutputNested1(foo: "Foo1", nested: RecursiveShapesInputOutputNested2(bar: "Bar1", recursiveMember: RecursiveShapesInputOutputNested1(foo: "Foo2", nested: RecursiveShapesInputOutputNested2(bar: "Bar2")))))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/RecursiveShapes"
        expected.body = "{\n    \"nested\": {\n        \"foo\": \"Foo1\",\n        \"nested\": {\n            \"bar\": \"Bar1\",\n            \"recursiveMember\": {\n                \"foo\": \"Foo2\",\n                \"nested\": {\n                    \"bar\": \"Bar2\"\n                }\n            }\n        }\n    }\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(RecursiveShapesOperation.self, input)
    }
}
