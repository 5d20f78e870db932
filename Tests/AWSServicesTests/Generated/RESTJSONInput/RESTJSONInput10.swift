// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput10 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `HttpChecksumRequired` of the vectors.
    enum HttpChecksumRequiredOperation: AWSOperation {
        typealias Input = HttpChecksumRequiredInputOutput
        typealias Output = Void

        static let name = "HttpChecksumRequired"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/HttpChecksumRequired")
            request.setBody(JSONWriter.bytes(JSONObject.value(input.write(to:))), contentType: "application/json")
            request.setContentMD5()
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HttpChecksumRequiredInputOutput` of the vectors.
    struct HttpChecksumRequiredInputOutput: Sendable, Hashable {
        /// `foo`.
        var foo: String?

        /// What is left out is the service's to choose.
        init(foo: String? = nil) {
            self.foo = foo
        }
    }
}

extension RESTJSONInput10.HttpChecksumRequiredInputOutput {
    package func write(to object: inout JSONObject) {
        object.member("foo", foo) { .string($0) }
    }
}

extension RESTJSONInput10 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonHttpChecksumRequired", run: case1),
    ]

    private static func case1() throws {
        let input: HttpChecksumRequiredInputOutput = HttpChecksumRequiredInputOutput(foo: "base64 encoded md5 checksum")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/HttpChecksumRequired"
        expected.body = "{\n    \"foo\":\"base64 encoded md5 checksum\"\n}\n"
        expected.headers["Content-MD5"] = "iB0/3YSo7maijL0IGOgA9g=="
        expected.headers["Content-Type"] = "application/json"
        try expected.check(HttpChecksumRequiredOperation.self, input)
    }
}
