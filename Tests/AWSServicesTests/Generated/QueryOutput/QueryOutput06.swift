// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput06 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `GreetingWithErrors` of the vectors.
    enum GreetingWithErrorsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = GreetingWithErrorsOutput

        static let name = "GreetingWithErrors"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "GreetingWithErrorsResult"))
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

extension QueryOutput06.GreetingWithErrorsOutput {
    package init(xml: XMLElement) throws {
        self.greeting = try xml.member("greeting") { try $0.string() }
    }
}

extension QueryOutput06 {
    static let vectors: [Vector] = [
        Vector(id: "QueryGreetingWithErrors", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<GreetingWithErrorsResponse xmlns=\"https://example.com/\">\n    <GreetingWithErrorsResult>\n        <greeting>Hello</greeting>\n    </GreetingWithErrorsResult>\n</GreetingWithErrorsResponse>\n".utf8)
        )
        let expected: GreetingWithErrorsOutput = GreetingWithErrorsOutput(greeting: "Hello")
        try checkOutput(GreetingWithErrorsOperation.self, response, expected)
    }
}
