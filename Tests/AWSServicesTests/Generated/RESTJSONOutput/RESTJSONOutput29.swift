// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput29 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `NoInputAndOutput` of the vectors.
    enum NoInputAndOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = NoInputAndOutputOutput

        static let name = "NoInputAndOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/NoInputAndOutputOutput")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            Output()
        }
    }

    /// `NoInputAndOutputOutput` of the vectors.
    struct NoInputAndOutputOutput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        init() {}
    }
}

extension RESTJSONOutput29.NoInputAndOutputOutput {
    package init(json: JSONValue) throws {}
}

extension RESTJSONOutput29 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonNoInputAndOutputWithJson", run: case1),
        Vector(id: "RestJsonNoInputAndOutputNoPayload", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "application/json"], body: Array("{}".utf8))
        let expected: NoInputAndOutputOutput = NoInputAndOutputOutput()
        try checkOutput(NoInputAndOutputOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(status: 200)
        let expected: NoInputAndOutputOutput = NoInputAndOutputOutput()
        try checkOutput(NoInputAndOutputOperation.self, response, expected)
    }
}
