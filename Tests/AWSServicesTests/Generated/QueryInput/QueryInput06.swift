// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryInput06 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `NoInputAndOutput` of the vectors.
    enum NoInputAndOutputOperation: AWSOperation {
        typealias Input = NoInputAndOutputInput
        typealias Output = Void

        static let name = "NoInputAndOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `NoInputAndOutputInput` of the vectors.
    struct NoInputAndOutputInput: Sendable, Hashable {
        /// What is left out is the service's to choose.
        init() {}
    }
}

extension QueryInput06.NoInputAndOutputInput {
    package func write(to form: inout FormWriter) {}
}

extension QueryInput06 {
    static let vectors: [Vector] = [
        Vector(id: "QueryNoInputAndOutput", run: case1),
    ]

    private static func case1() throws {
        let input: NoInputAndOutputInput = NoInputAndOutputInput()
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=NoInputAndOutput&Version=2020-01-08"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(NoInputAndOutputOperation.self, input)
    }
}
