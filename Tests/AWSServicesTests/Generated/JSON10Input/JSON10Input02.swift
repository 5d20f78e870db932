// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON10Input02 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-07-14",
        wireProtocol: .json
    )

    /// `EndpointWithHostLabelOperation` of the vectors.
    enum EndpointWithHostLabelOperationOperation: AWSOperation {
        typealias Input = EndpointWithHostLabelOperationInput
        typealias Output = Void

        static let name = "EndpointWithHostLabelOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.0"
            request.headers["X-Amz-Target"] = "JsonRpc10.\(name)"
            request.hostPrefix = "foo.\(try Label.host(input.label, "label"))."
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `EndpointWithHostLabelOperationInput` of the vectors.
    struct EndpointWithHostLabelOperationInput: Sendable, Hashable {
        /// `label`.
        var label: String

        /// What is left out is the service's to choose.
        init(label: String) {
            self.label = label
        }
    }
}

extension JSON10Input02.EndpointWithHostLabelOperationInput {
    package func write(to object: inout JSONObject) {
        object.member("label", label) { .string($0) }
    }
}

extension JSON10Input02 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson10EndpointTraitWithHostLabel", run: case1),
    ]

    private static func case1() throws {
        let input: EndpointWithHostLabelOperationInput = EndpointWithHostLabelOperationInput(label: "bar")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"label\": \"bar\"}"
        expected.host = "foo.bar.example.com"
        expected.endpoint = "https://example.com"
        try expected.check(EndpointWithHostLabelOperationOperation.self, input)
    }
}
