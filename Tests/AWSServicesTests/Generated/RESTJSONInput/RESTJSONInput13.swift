// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput13 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpPayloadWithStructure` of the vectors.
    enum HttpPayloadWithStructureOperation: AWSOperation {
        typealias Input = HttpPayloadWithStructureInputOutput
        typealias Output = Void

        static let name = "HttpPayloadWithStructure"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/HttpPayloadWithStructure")
            if let payload = input.nested {
                request.setBody(JSONWriter.bytes(JSONObject.value(payload.write(to:))), contentType: "application/json")
            } else {
                request.setBody(Array("{}".utf8), contentType: "application/json")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpPayloadWithStructureInputOutput` of the vectors.
    struct HttpPayloadWithStructureInputOutput: Sendable, Hashable {
        /// `nested`.
        var nested: NestedPayload?

        /// What is left out is the service's to choose.
        init(nested: NestedPayload? = nil) {
            self.nested = nested
        }
    }

    /// `NestedPayload` of the vectors.
    struct NestedPayload: Sendable, Hashable {
        /// `greeting`.
        var greeting: String?
        /// `name`.
        var name: String?

        /// What is left out is the service's to choose.
        init(greeting: String? = nil, name: String? = nil) {
            self.greeting = greeting
            self.name = name
        }
    }
}

extension RESTJSONInput13.HttpPayloadWithStructureInputOutput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput13.NestedPayload {
    package func write(to object: inout JSONObject) {
        object.member("greeting", greeting) { .string($0) }
        object.member("name", name) { .string($0) }
    }
}

extension RESTJSONInput13 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpPayloadWithStructure", run: case1),
    ]

    private static func case1() throws {
        let input: HttpPayloadWithStructureInputOutput = HttpPayloadWithStructureInputOutput(nested: NestedPayload(greeting: "hello", name: "Phreddy"))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "PUT"
        expected.uri = "/HttpPayloadWithStructure"
        expected.body = "{\n    \"greeting\": \"hello\",\n    \"name\": \"Phreddy\"\n}"
        expected.headers["Content-Type"] = "application/json"
        expected.required = ["Content-Length"]
        try expected.check(HttpPayloadWithStructureOperation.self, input)
    }
}
