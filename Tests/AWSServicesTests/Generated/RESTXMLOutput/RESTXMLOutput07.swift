// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput07 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
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

extension RESTXMLOutput07.GreetingWithErrorsOutput {
    package init(xml: XMLElement) throws {
        self.greeting = nil
    }
}

extension RESTXMLOutput07 {
    static let vectors: [Vector] = [
        Vector(id: "GreetingWithErrors", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200, headers: ["X-Greeting": "Hello"])
        let expected: GreetingWithErrorsOutput = GreetingWithErrorsOutput(greeting: "Hello")
        try checkOutput(GreetingWithErrorsOperation.self, response, expected)
    }
}
