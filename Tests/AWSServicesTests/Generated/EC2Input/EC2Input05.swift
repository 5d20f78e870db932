// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Input05 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `NoInputAndOutput` of the vectors.
    enum NoInputAndOutputOperation: AWSOperation {
        typealias Input = Void
        typealias Output = Void

        static let name = "NoInputAndOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }
}

extension EC2Input05 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2QueryNoInputAndOutput", run: case1),
    ]

    private static func case1() throws {
        let input: Void = ()
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=NoInputAndOutput&Version=2020-01-08"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(NoInputAndOutputOperation.self, input)
    }
}
