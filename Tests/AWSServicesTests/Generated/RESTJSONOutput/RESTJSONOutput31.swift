// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput31 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `RecursiveShapes` of the vectors.
    enum RecursiveShapesOperation: AWSOperation {
        typealias Input = Void
        typealias Output = RecursiveShapesInputOutput

        static let name = "RecursiveShapes"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/RecursiveShapes")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
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

extension RESTJSONOutput31.RecursiveShapesInputOutput {
    package init(json: JSONValue) throws {
        self.nested = try json.member("nested") { try RESTJSONOutput31.RecursiveShapesInputOutputNested1(json: $0) }
    }
}

extension RESTJSONOutput31.RecursiveShapesInputOutputNested1 {
    package init(json: JSONValue) throws {
        self.foo = try json.member("foo") { try $0.string() }
        self.nested = try json.member("nested") { try RESTJSONOutput31.RecursiveShapesInputOutputNested2(json: $0) }
    }
}

extension RESTJSONOutput31.RecursiveShapesInputOutputNested2 {
    package init(json: JSONValue) throws {
        self.bar = try json.member("bar") { try $0.string() }
        self.recursiveMember = try json.member("recursiveMember") { try RESTJSONOutput31.RecursiveShapesInputOutputNested1(json: $0) }
    }
}

extension RESTJSONOutput31 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonRecursiveShapes", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"nested\": {\n        \"foo\": \"Foo1\",\n        \"nested\": {\n            \"bar\": \"Bar1\",\n            \"recursiveMember\": {\n                \"foo\": \"Foo2\",\n                \"nested\": {\n                    \"bar\": \"Bar2\"\n                }\n            }\n        }\n    }\n}".utf8)
        )
        let expected: RecursiveShapesInputOutput = RecursiveShapesInputOutput(nested: RecursiveShapesInputOutputNested1(foo: "Foo1", nested: RecursiveShapesInputOutputNested2(bar: "Bar1", recursiveMember: RecursiveShapesInputOutputNested1(foo: "Foo2", nested: RecursiveShapesInputOutputNested2(bar: "Bar2")))))
        try checkOutput(RecursiveShapesOperation.self, response, expected)
    }
}
