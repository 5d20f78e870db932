// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput11 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpPayloadTraits` of the vectors.
    enum HttpPayloadTraitsOperation: AWSOperation {
        typealias Input = HttpPayloadTraitsInputOutput
        typealias Output = Void

        static let name = "HttpPayloadTraits"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/HttpPayloadTraits")
            request.setHeader("X-Foo", input.foo.map { $0 })
            if let payload = input.blob {
                request.setBody(payload, contentType: "application/octet-stream")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

extension RESTXMLInput11.HttpPayloadTraitsInputOutput {
    package func write(to xml: inout XMLWriter) {}
}

extension RESTXMLInput11 {
    static let vectors: [Vector] = [
        Vector(id: "HttpPayloadTraitsWithBlob", run: case1),
        Vector(id: "HttpPayloadTraitsWithNoBlobBody", run: case2),
    ]

    private static func case1() throws {
        let input: HttpPayloadTraitsInputOutput = HttpPayloadTraitsInputOutput(blob: Array("blobby blob blob".utf8), foo: "Foo")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/HttpPayloadTraits"
        expected.body = "blobby blob blob"
        expected.headers["X-Foo"] = "Foo"
        expected.required = ["Content-Length"]
        try expected.check(HttpPayloadTraitsOperation.self, input)
    }

    private static func case2() throws {
        let input: HttpPayloadTraitsInputOutput = HttpPayloadTraitsInputOutput(foo: "Foo")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/HttpPayloadTraits"
        expected.body = ""
        expected.headers["X-Foo"] = "Foo"
        try expected.check(HttpPayloadTraitsOperation.self, input)
    }
}
