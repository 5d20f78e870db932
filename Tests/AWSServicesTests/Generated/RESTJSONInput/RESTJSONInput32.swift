// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONInput32 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `NoInputAndOutput` of the vectors.
    enum NoInputAndOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "NoInputAndOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/NoInputAndOutputOutput")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension RESTJSONInput32 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonNoInputAndOutput", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/NoInputAndOutputOutput"
        expected.body = ""
        try expected.check(NoInputAndOutputOperation.self, input)
    }
}
