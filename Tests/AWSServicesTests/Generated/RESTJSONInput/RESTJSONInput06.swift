// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput06 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `EmptyInputAndEmptyOutput` of the vectors.
    enum EmptyInputAndEmptyOutputOperation: AWSOperation {
        typealias Input = EmptyInputAndEmptyOutputInput
        typealias Output = Void

        static let name = "EmptyInputAndEmptyOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/EmptyInputAndEmptyOutput")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `EmptyInputAndEmptyOutputInput` of the vectors.
    struct EmptyInputAndEmptyOutputInput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        init() {}
    }
}

extension RESTJSONInput06.EmptyInputAndEmptyOutputInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput06 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonEmptyInputAndEmptyOutput", run: case1),
    ]

    private static func case1() throws {
        let input: EmptyInputAndEmptyOutputInput = EmptyInputAndEmptyOutputInput()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/EmptyInputAndEmptyOutput"
        expected.body = ""
        try expected.check(EmptyInputAndEmptyOutputOperation.self, input)
    }
}
