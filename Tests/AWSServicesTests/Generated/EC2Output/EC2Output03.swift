// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Output03 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `GreetingWithErrors` of the vectors.
    enum GreetingWithErrorsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = GreetingWithErrorsOutput

        static let name = "GreetingWithErrors"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
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

extension EC2Output03.GreetingWithErrorsOutput {
    package init(xml: XMLElement) throws {
        self.greeting = try xml.member("greeting") { try $0.string() }
    }
}

extension EC2Output03 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2GreetingWithErrors", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<GreetingWithErrorsResponse xmlns=\"https://example.com/\">\n    <greeting>Hello</greeting>\n    <requestId>requestid</requestId>\n</GreetingWithErrorsResponse>\n".utf8)
        )
        let expected: GreetingWithErrorsOutput = GreetingWithErrorsOutput(greeting: "Hello")
        try checkOutput(GreetingWithErrorsOperation.self, response, expected)
    }
}
