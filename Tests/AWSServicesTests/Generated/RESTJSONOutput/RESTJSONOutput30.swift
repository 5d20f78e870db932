// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput30 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `PostUnionWithJsonName` of the vectors.
    enum PostUnionWithJsonNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = PostUnionWithJsonNameOutput

        static let name = "PostUnionWithJsonName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/PostUnionWithJsonName")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `PostUnionWithJsonNameOutput` of the vectors.
    struct PostUnionWithJsonNameOutput: Sendable, Hashable {
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

extension RESTJSONOutput30.PostUnionWithJsonNameOutput {
    package init(json: JSONValue) throws {
        self.value = try json.member("value") { try RESTJSONOutput30.UnionWithJsonName(json: $0) }
    }
}

extension RESTJSONOutput30.UnionWithJsonName {
    package init(json: JSONValue) throws {
        let member = try json.unionMember()
        switch member.name {
        case "bar": self = .bar(try member.value.string())
        case "_baz": self = .baz(try member.value.string())
        case "FOO": self = .foo(try member.value.string())
        default: self = .unknown(member.name)
        }
    }
}

extension RESTJSONOutput30 {
    static let vectors: [Vector] = [
        Vector(id: "PostUnionWithJsonNameResponse1", run: case1),
        Vector(id: "PostUnionWithJsonNameResponse2", run: case2),
        Vector(id: "PostUnionWithJsonNameResponse3", run: case3),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"value\": {\n        \"FOO\": \"hi\"\n    }\n}".utf8)
        )
        let expected: PostUnionWithJsonNameOutput = PostUnionWithJsonNameOutput(value: UnionWithJsonName.foo("hi"))
        try checkOutput(PostUnionWithJsonNameOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"value\": {\n        \"_baz\": \"hi\"\n    }\n}".utf8)
        )
        let expected: PostUnionWithJsonNameOutput = PostUnionWithJsonNameOutput(value: UnionWithJsonName.baz("hi"))
        try checkOutput(PostUnionWithJsonNameOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"value\": {\n        \"bar\": \"hi\"\n    }\n}".utf8)
        )
        let expected: PostUnionWithJsonNameOutput = PostUnionWithJsonNameOutput(value: UnionWithJsonName.bar("hi"))
        try checkOutput(PostUnionWithJsonNameOperation.self, response, expected)
    }
}
