// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput09 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `GreetingWithErrors` of the vectors.
    enum GreetingWithErrorsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "GreetingWithErrors"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension QueryOutput09 {
    static let vectors: [Vector] = [
        Vector(id: "QueryComplexError", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 400,
            headers: ["Content-Type": "text/xml"],
            body: Array("<ErrorResponse>\n   <Error>\n      <Type>Sender</Type>\n      <Code>ComplexError</Code>\n      <TopLevel>Top level</TopLevel>\n      <Nested>\n          <Foo>bar</Foo>\n      </Nested>\n   </Error>\n   <RequestId>foo-id</RequestId>\n</ErrorResponse>\n".utf8)
        )
        try checkError(GreetingWithErrorsOperation.self, response, code: "ComplexError", message: nil)
    }
}
