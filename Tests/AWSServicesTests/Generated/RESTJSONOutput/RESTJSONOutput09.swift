// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput09 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `GreetingWithErrors` of the vectors.
    enum GreetingWithErrorsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "GreetingWithErrors"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/GreetingWithErrors")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension RESTJSONOutput09 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonInvalidGreetingError", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 400,
            headers: ["Content-Type": "application/json", "X-Amzn-Errortype": "InvalidGreeting"],
            body: Array("{\n    \"Message\": \"Hi\"\n}".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "InvalidGreeting", message: "Hi")
    }
}
