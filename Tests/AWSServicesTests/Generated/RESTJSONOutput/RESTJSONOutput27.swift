// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput27 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `MediaTypeHeader` of the vectors.
    enum MediaTypeHeaderOperation: AWSOperation {
        typealias Input = Void
        typealias Output = MediaTypeHeaderOutput

        static let name = "MediaTypeHeader"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/MediaTypeHeader")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.json = try response.header("X-Json") { try $0.base64Text() }
            return output
        }
    }

    /// `MediaTypeHeaderOutput` of the vectors.
    struct MediaTypeHeaderOutput: Sendable, Hashable {
        /// `json`.
        var json: String?

        /// What is left out is the service's to choose.
        init(json: String? = nil) {
            self.json = json
        }
    }
}

extension RESTJSONOutput27.MediaTypeHeaderOutput {
    package init(json: JSONValue) throws {
        self.json = nil
    }
}

extension RESTJSONOutput27 {
    static let vectors: [Vector] = [
        Vector(id: "MediaTypeHeaderOutputBase64", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200, headers: ["X-Json": "dHJ1ZQ=="])
        let expected: MediaTypeHeaderOutput = MediaTypeHeaderOutput(json: "true")
        try checkOutput(MediaTypeHeaderOperation.self, response, expected)
    }
}
