// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput11 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadTraits` of the vectors.
    enum HttpPayloadTraitsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpPayloadTraitsInputOutput

        static let name = "HttpPayloadTraits"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/HttpPayloadTraits")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.blob = response.body.isEmpty ? nil : response.body
            output.foo = try response.header("X-Foo") { try $0.string() }
            return output
        }
    }

    /// `HttpPayloadTraitsInputOutput` of the vectors.
    struct HttpPayloadTraitsInputOutput: Sendable, Hashable {
        /// `blob`.
        var blob: [UInt8]?
        /// `foo`.
        var foo: String?

        /// What is left out is the service's to choose.
        init(blob: [UInt8]? = nil, foo: String? = nil) {
            self.blob = blob
            self.foo = foo
        }
    }
}

extension RESTXMLOutput11.HttpPayloadTraitsInputOutput {
    package init(xml: XMLElement) throws {
        self.blob = nil
        self.foo = nil
    }
}

extension RESTXMLOutput11 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadTraitsWithBlob", run: case1),
        Vector(id: "HttpPayloadTraitsWithNoBlobBody", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200, headers: ["X-Foo": "Foo"], body: Array("blobby blob blob".utf8))
        let expected: HttpPayloadTraitsInputOutput = HttpPayloadTraitsInputOutput(blob: Array("blobby blob blob".utf8), foo: "Foo")
        try checkOutput(HttpPayloadTraitsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(status: 200, headers: ["X-Foo": "Foo"])
        let expected: HttpPayloadTraitsInputOutput = HttpPayloadTraitsInputOutput(foo: "Foo")
        try checkOutput(HttpPayloadTraitsOperation.self, response, expected)
    }
}
