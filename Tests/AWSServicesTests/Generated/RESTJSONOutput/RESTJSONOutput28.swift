// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTJSONOutput28 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `NoInputAndNoOutput` of the vectors.
    enum NoInputAndNoOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "NoInputAndNoOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/NoInputAndNoOutput")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension RESTJSONOutput28 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonNoInputAndNoOutput", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200)
        try NoInputAndNoOutputOperation.output(from: response)
    }
}
