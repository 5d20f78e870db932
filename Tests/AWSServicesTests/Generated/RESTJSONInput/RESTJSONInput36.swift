// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput36 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `PostUnionWithJsonName` of the vectors.
    enum PostUnionWithJsonNameOperation: AWSOperation {
        typealias Input = PostUnionWithJsonNameInput
        typealias Output = Void

        static let name = "PostUnionWithJsonName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/PostUnionWithJsonName")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `PostUnionWithJsonNameInput` of the vectors.
    struct PostUnionWithJsonNameInput: Sendable, Hashable {
        /// `value`.
        var value: UnionWithJsonName?

        /// What is left out is the service's to choose.
        init(value: UnionWithJsonName? = nil) {
            self.value = value
        }
    }

    /// `UnionWithJsonName` of the vectors: exactly one of its members.
    indirect enum UnionWithJsonName: Sendable, Hashable {
        /// `bar`.
        case bar(String)
        /// `baz`.
        case baz(String)
        /// `foo`.
        case foo(String)
        /// A member that this version does not know, by its name.
        case unknown(String)
    }
}

extension RESTJSONInput36.PostUnionWithJsonNameInput {
    package func write(to object: inout JSONObject) {
        object.member("value", value) { JSONObject.value($0.write(to:)) }
    }
}

extension RESTJSONInput36.UnionWithJsonName {
    package func write(to object: inout JSONObject) {
        switch self {
        case .bar(let bar):
            object.member("bar", bar) { .string($0) }
        case .baz(let baz):
            object.member("_baz", baz) { .string($0) }
        case .foo(let foo):
            object.member("FOO", foo) { .string($0) }
        case .unknown: break
        }
    }
}

extension RESTJSONInput36 {
    static let vectors: [Vector] = [
        Vector(id: "PostUnionWithJsonNameRequest1", run: case1),
        Vector(id: "PostUnionWithJsonNameRequest2", run: case2),
        Vector(id: "PostUnionWithJsonNameRequest3", run: case3),
    ]

    private static func case1() throws {
        let input: PostUnionWithJsonNameInput = PostUnionWithJsonNameInput(value: UnionWithJsonName.foo("hi"))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/PostUnionWithJsonName"
        expected.body = "{\n    \"value\": {\n        \"FOO\": \"hi\"\n    }\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(PostUnionWithJsonNameOperation.self, input)
    }

    private static func case2() throws {
        let input: PostUnionWithJsonNameInput = PostUnionWithJsonNameInput(value: UnionWithJsonName.baz("hi"))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/PostUnionWithJsonName"
        expected.body = "{\n    \"value\": {\n        \"_baz\": \"hi\"\n    }\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(PostUnionWithJsonNameOperation.self, input)
    }

    private static func case3() throws {
        let input: PostUnionWithJsonNameInput = PostUnionWithJsonNameInput(value: UnionWithJsonName.bar("hi"))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/PostUnionWithJsonName"
        expected.body = "{\n    \"value\": {\n        \"bar\": \"hi\"\n    }\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(PostUnionWithJsonNameOperation.self, input)
    }
}
