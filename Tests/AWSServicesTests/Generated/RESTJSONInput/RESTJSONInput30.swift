// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput30 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `MediaTypeHeader` of the vectors.
    enum MediaTypeHeaderOperation: AWSOperation {
        typealias Input = MediaTypeHeaderInput
        typealias Output = Void

        static let name = "MediaTypeHeader"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/MediaTypeHeader")
            request.setHeader("X-Json", input.json.map { Base64.encoded(Array($0.utf8)) })
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `MediaTypeHeaderInput` of the vectors.
    struct MediaTypeHeaderInput: Sendable, Hashable {
        /// `json`.
        var json: String?

        /// What is left out is the service's to choose.
        init(json: String? = nil) {
            self.json = json
        }
    }
}

extension RESTJSONInput30.MediaTypeHeaderInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput30 {
    static let vectors: [Vector] = [
        Vector(id: "MediaTypeHeaderInputBase64", run: case1),
    ]

    private static func case1() throws {
        let input: MediaTypeHeaderInput = MediaTypeHeaderInput(json: "true")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/MediaTypeHeader"
        expected.body = ""
        expected.headers["X-Json"] = "dHJ1ZQ=="
        try expected.check(MediaTypeHeaderOperation.self, input)
    }
}
