// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput12 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpPayloadWithStructure` of the vectors.
    enum HttpPayloadWithStructureOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpPayloadWithStructureInputOutput

        static let name = "HttpPayloadWithStructure"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/HttpPayloadWithStructure")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.nested = response.body.isEmpty ? nil : try NestedPayload(json: response.json())
            return output
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

extension RESTJSONOutput12.HttpPayloadWithStructureInputOutput {
    package init(json: JSONValue) throws {
        self.nested = nil
    }
}

extension RESTJSONOutput12.NestedPayload {
    package init(json: JSONValue) throws {
        self.greeting = try json.member("greeting") { try $0.string() }
        self.name = try json.member("name") { try $0.string() }
    }
}

extension RESTJSONOutput12 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpPayloadWithStructure", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"greeting\": \"hello\",\n    \"name\": \"Phreddy\"\n}".utf8)
        )
        let expected: HttpPayloadWithStructureInputOutput = HttpPayloadWithStructureInputOutput(nested: NestedPayload(greeting: "hello", name: "Phreddy"))
        try checkOutput(HttpPayloadWithStructureOperation.self, response, expected)
    }
}
