// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput23 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `JsonBlobs` of the vectors.
    enum JsonBlobsOperation: AWSOperation {
        typealias Input = JsonBlobsInputOutput
        typealias Output = Void

        static let name = "JsonBlobs"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/JsonBlobs")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

extension RESTJSONInput23.JsonBlobsInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("data", data) { JSONValue($0) }
    }
}

extension RESTJSONInput23 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonJsonBlobs", run: case1),
    ]

    private static func case1() throws {
        let input: JsonBlobsInputOutput = JsonBlobsInputOutput(data: Array("value".utf8))
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/JsonBlobs"
        expected.body = "{\n    \"data\": \"dmFsdWU=\"\n}"
        expected.headers["Content-Type"] = "application/json"
        try expected.check(JsonBlobsOperation.self, input)
    }
}
