// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Input02 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `EndpointWithHostLabelOperation` of the vectors.
    enum EndpointWithHostLabelOperationOperation: AWSOperation {
        typealias Input = HostLabelInput
        typealias Output = Void

        static let name = "EndpointWithHostLabelOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: JSONWriter.bytes(JSONObject.value(input.write(to:))))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            request.hostPrefix = "foo.\(try Label.host(input.label, "label"))."
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HostLabelInput` of the vectors.
    struct HostLabelInput: Sendable, Hashable {
        /// `label`.
        var label: String

        /// What is left out is the service's to choose.
        init(label: String) {
            self.label = label
        }
    }
}

extension JSON11Input02.HostLabelInput {
    package func write(to object: inout JSONObject) {
        object.member("label", label) { .string($0) }
    }
}

extension JSON11Input02 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson11EndpointTraitWithHostLabel", run: case1),
    ]

    private static func case1() throws {
        let input: HostLabelInput = HostLabelInput(label: "bar")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "{\"label\": \"bar\"}"
        expected.host = "foo.bar.example.com"
        expected.endpoint = "https://example.com"
        expected.headers["Content-Type"] = "application/x-amz-json-1.1"
        expected.headers["X-Amz-Target"] = "JsonProtocol.EndpointWithHostLabelOperation"
        try expected.check(EndpointWithHostLabelOperationOperation.self, input)
    }
}
