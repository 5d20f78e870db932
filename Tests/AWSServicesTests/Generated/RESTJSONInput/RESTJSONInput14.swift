// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput14 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpPayloadWithUnion` of the vectors.
    enum HttpPayloadWithUnionOperation: AWSOperation {
        typealias Input = HttpPayloadWithUnionInputOutput
        typealias Output = Void

        static let name = "HttpPayloadWithUnion"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/HttpPayloadWithUnion")
            if let payload = input.nested {
                request.setBody(JSONWriter.bytes(JSONObject.value(payload.write(to:))), contentType: "application/json")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpPayloadWithUnionInputOutput` of the vectors.
    struct HttpPayloadWithUnionInputOutput: Sendable, Hashable {
        /// `nested`.
        var nested: UnionPayload?

        /// What is left out is the service's to choose.
        init(nested: UnionPayload? = nil) {
            self.nested = nested
        }
    }

    /// `UnionPayload` of the vectors: exactly one of its members.
    indirect enum UnionPayload: Sendable, Hashable {
        /// `greeting`.
        case greeting(String)
        /// A member that this version does not know, by its name.
        case unknown(String)
    }
}

extension RESTJSONInput14.HttpPayloadWithUnionInputOutput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput14.UnionPayload {
    package func write(to object: inout JSONObject) {
        switch self {
        case .greeting(let greeting):
            object.member("greeting", greeting) { .string($0) }
        case .unknown: break
        }
    }
}

extension RESTJSONInput14 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpPayloadWithUnion", run: case1),
        Vector(id: "RestJsonHttpPayloadWithUnsetUnion", run: case2),
    ]

    private static func case1() throws {
        let input: HttpPayloadWithUnionInputOutput = HttpPayloadWithUnionInputOutput(nested: UnionPayload.greeting("hello"))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/HttpPayloadWithUnion"
        expected.body = "{\n    \"greeting\": \"hello\"\n}"
        expected.headers["Content-Type"] = "application/json"
        expected.required = ["Content-Length"]
        try expected.check(HttpPayloadWithUnionOperation.self, input)
    }

    private static func case2() throws {
        let input: HttpPayloadWithUnionInputOutput = HttpPayloadWithUnionInputOutput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/HttpPayloadWithUnion"
        expected.body = ""
        try expected.check(HttpPayloadWithUnionOperation.self, input)
    }
}
