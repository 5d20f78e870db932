// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Input00 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `EmptyInputAndEmptyOutput` of the vectors.
    enum EmptyInputAndEmptyOutputOperation: AWSOperation {
        typealias Input = EmptyInputAndEmptyOutputInput
        typealias Output = Void

        static let name = "EmptyInputAndEmptyOutput"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
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

extension EC2Input00.EmptyInputAndEmptyOutputInput {
    package func write(to form: inout FormWriter) {}
}

extension EC2Input00 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2QueryEmptyInputAndEmptyOutput", run: case1),
    ]

    private static func case1() throws {
        let input: EmptyInputAndEmptyOutputInput = EmptyInputAndEmptyOutputInput()
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=EmptyInputAndEmptyOutput&Version=2020-01-08"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(EmptyInputAndEmptyOutputOperation.self, input)
    }
}
