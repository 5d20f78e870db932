// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput01 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `EmptyInputAndEmptyOutput` of the vectors.
    enum EmptyInputAndEmptyOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = EmptyInputAndEmptyOutputOutput

        static let name = "EmptyInputAndEmptyOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `EmptyInputAndEmptyOutputOutput` of the vectors.
    struct EmptyInputAndEmptyOutputOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        init() {}
    }
}

extension QueryOutput01.EmptyInputAndEmptyOutputOutput {
    package init(xml: XMLElement) throws {}
}

extension QueryOutput01 {
    static let vectors: [Vector] = [
        Vector(id: "QueryEmptyInputAndEmptyOutput", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200)
        let expected: EmptyInputAndEmptyOutputOutput = EmptyInputAndEmptyOutputOutput()
        try checkOutput(EmptyInputAndEmptyOutputOperation.self, response, expected)
    }
}
