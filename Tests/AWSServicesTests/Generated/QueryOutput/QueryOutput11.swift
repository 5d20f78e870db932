// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput11 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `NoInputAndNoOutput` of the vectors.
    enum NoInputAndNoOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "NoInputAndNoOutput"
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

extension QueryOutput11 {
    static let vectors: [Vector] = [
        Vector(id: "QueryNoInputAndNoOutput", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200)
        try NoInputAndNoOutputOperation.output(from: response)
    }
}
