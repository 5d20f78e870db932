// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput20 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonBlobs` of the vectors.
    enum JsonBlobsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = JsonBlobsInputOutput

        static let name = "JsonBlobs"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/JsonBlobs")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `JsonBlobsInputOutput` of the vectors.
    struct JsonBlobsInputOutput: Sendable, Hashable {
        /// `data`.
        var data: [UInt8]?

        /// What is left out is the service's to choose.
        init(data: [UInt8]? = nil) {
            self.data = data
        }
    }
}

extension RESTJSONOutput20.JsonBlobsInputOutput {
    package init(json: JSONValue) throws {
        self.data = try json.member("data") { try $0.blob() }
    }
}

extension RESTJSONOutput20 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonJsonBlobs", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/json"],
            body: Array("{\n    \"data\": \"dmFsdWU=\"\n}".utf8)
        )
        let expected: JsonBlobsInputOutput = JsonBlobsInputOutput(data: Array("value".utf8))
        try checkOutput(JsonBlobsOperation.self, response, expected)
    }
}
