// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput21 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpStringPayload` of the vectors.
    enum HttpStringPayloadOperation: AWSOperation {
        typealias Input = StringPayloadInput
        typealias Output = Void

        static let name = "HttpStringPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/StringPayload")
            if let payload = input.payload {
                request.setBody(Array(payload.utf8), contentType: "text/plain")
            }
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `StringPayloadInput` of the vectors.
    struct StringPayloadInput: Sendable, Hashable {
        /// `payload`.
        var payload: String?

        /// What is left out is the service's to choose.
        init(payload: String? = nil) {
            self.payload = payload
        }
    }
}

extension RESTJSONInput21.StringPayloadInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput21 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonStringPayloadRequest", run: case1),
    ]

    private static func case1() throws {
        let input: StringPayloadInput = StringPayloadInput(payload: "rawstring")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/StringPayload"
        expected.body = "rawstring"
        expected.headers["Content-Type"] = "text/plain"
        expected.required = ["Content-Length"]
        try expected.check(HttpStringPayloadOperation.self, input)
    }
}
