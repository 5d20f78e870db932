// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput08 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `EndpointWithHostLabelOperation` of the vectors.
    enum EndpointWithHostLabelOperationOperation: AWSOperation {
        typealias Input = HostLabelInput
        typealias Output = Void

        static let name = "EndpointWithHostLabelOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/EndpointWithHostLabelOperation")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
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

extension RESTJSONInput08.HostLabelInput {
    package func write(to object: inout JSONObject) {
        object.member("label", label) { .string($0) }
    }
}

extension RESTJSONInput08 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonEndpointTraitWithHostLabel", run: case1),
    ]

    private static func case1() throws {
        let input: HostLabelInput = HostLabelInput(label: "bar")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/EndpointWithHostLabelOperation"
        expected.body = "{\"label\": \"bar\"}"
        expected.host = "foo.bar.example.com"
        expected.endpoint = "https://example.com"
        try expected.check(EndpointWithHostLabelOperationOperation.self, input)
    }
}
