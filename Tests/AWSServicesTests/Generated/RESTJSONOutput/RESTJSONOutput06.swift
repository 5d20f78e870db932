// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput06 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `GreetingWithErrors` of the vectors.
    enum GreetingWithErrorsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = GreetingWithErrorsOutput

        static let name = "GreetingWithErrors"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/GreetingWithErrors")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.greeting = try response.header("X-Greeting") { try $0.string() }
            return output
        }
    }

    /// `GreetingWithErrorsOutput` of the vectors.
    struct GreetingWithErrorsOutput: Sendable, Hashable {
        /// `greeting`.
        var greeting: String?

        /// What is left out is the service's to choose.
        init(greeting: String? = nil) {
            self.greeting = greeting
        }
    }
}

extension RESTJSONOutput06.GreetingWithErrorsOutput {
    package init(json: JSONValue) throws {
        self.greeting = nil
    }
}

extension RESTJSONOutput06 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonGreetingWithErrors", run: case1),
        Vector(id: "RestJsonGreetingWithErrorsNoPayload", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200, headers: ["X-Greeting": "Hello"], body: Array("{}".utf8))
        let expected: GreetingWithErrorsOutput = GreetingWithErrorsOutput(greeting: "Hello")
        try checkOutput(GreetingWithErrorsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(status: 200, headers: ["X-Greeting": "Hello"])
        let expected: GreetingWithErrorsOutput = GreetingWithErrorsOutput(greeting: "Hello")
        try checkOutput(GreetingWithErrorsOperation.self, response, expected)
    }
}
