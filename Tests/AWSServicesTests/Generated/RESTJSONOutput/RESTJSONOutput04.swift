// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput04 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `EmptyInputAndEmptyOutput` of the vectors.
    enum EmptyInputAndEmptyOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = EmptyInputAndEmptyOutputOutput

        static let name = "EmptyInputAndEmptyOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/EmptyInputAndEmptyOutput")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            Output()
        }
    }

    /// `EmptyInputAndEmptyOutputOutput` of the vectors.
    struct EmptyInputAndEmptyOutputOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        init() {}
    }
}

extension RESTJSONOutput04.EmptyInputAndEmptyOutputOutput {
    package init(json: JSONValue) throws {}
}

extension RESTJSONOutput04 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonEmptyInputAndEmptyOutput", run: case1),
        Vector(id: "RestJsonEmptyInputAndEmptyOutputJsonObjectOutput", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: Array("{}".utf8))
        let expected: EmptyInputAndEmptyOutputOutput = EmptyInputAndEmptyOutputOutput()
        try checkOutput(EmptyInputAndEmptyOutputOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(status: 200)
        let expected: EmptyInputAndEmptyOutputOutput = EmptyInputAndEmptyOutputOutput()
        try checkOutput(EmptyInputAndEmptyOutputOperation.self, response, expected)
    }
}
