// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Input02 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `EndpointWithHostLabelOperation` of the vectors.
    enum EndpointWithHostLabelOperationOperation: AWSOperation {
        typealias Input = HostLabelInput
        typealias Output = Void

        static let name = "EndpointWithHostLabelOperation"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            var request = form.request
            request.hostPrefix = "foo.\(try Label.host(input.label, "label"))."
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `HostLabelInput` of the vectors.
    struct HostLabelInput: Sendable, Hashable {
        /// `label`.
        var label: String

        /// What is left out is the service's to choose.
        init(label: String) {
            self.label = label
        }
    }
}

extension EC2Input02.HostLabelInput {
    package func write(to form: inout FormWriter) {
        form.member("Label", label) { $0.write($1) }
    }
}

extension EC2Input02 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2QueryEndpointTraitWithHostLabel", run: case1),
    ]

    private static func case1() throws {
        let input: HostLabelInput = HostLabelInput(label: "bar")
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=EndpointWithHostLabelOperation&Version=2020-01-08&Label=bar"
        expected.host = "foo.bar.example.com"
        expected.endpoint = "https://example.com"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(EndpointWithHostLabelOperationOperation.self, input)
    }
}
