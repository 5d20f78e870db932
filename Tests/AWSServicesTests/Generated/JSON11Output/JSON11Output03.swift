// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum JSON11Output03 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `GreetingWithErrors` of the vectors.
    enum GreetingWithErrorsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "GreetingWithErrors"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension JSON11Output03 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson11InvalidGreetingError", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 400,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("{\n    \"__type\": \"InvalidGreeting\",\n    \"Message\": \"Hi\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "InvalidGreeting", message: "Hi")
    }
}
