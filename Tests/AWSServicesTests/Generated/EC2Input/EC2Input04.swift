// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Input04 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `NestedStructures` of the vectors.
    enum NestedStructuresOperation: AWSOperation {
        typealias Input = NestedStructuresInput
        typealias Output = Void

        static let name = "NestedStructures"
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

    /// `NestedStructuresInput` of the vectors.
    struct NestedStructuresInput: Sendable, Hashable {
        /// `Nested`.
        var nested: StructArg?

        /// What is left out is the service's to choose.
        init(nested: StructArg? = nil) {
            self.nested = nested
        }
    }

    /// `StructArg` of the vectors.
    struct StructArg: Sendable, Hashable {
        /// `OtherArg`.
        var otherArg: Bool?
        /// `RecursiveArg`.
        @Indirect public var recursiveArg: StructArg?
        /// `StringArg`.
        var stringArg: String?

        /// What is left out is the service's to choose.
        init(otherArg: Bool? = nil, recursiveArg: StructArg? = nil, stringArg: String? = nil) {
            self.otherArg = otherArg
            self.recursiveArg = recursiveArg
            self.stringArg = stringArg
        }
    }
}

extension EC2Input04.NestedStructuresInput {
    package func write(to form: inout FormWriter) {
        form.member("Nested", nested) { $1.write(to: &$0) }
    }
}

extension EC2Input04.StructArg {
    package func write(to form: inout FormWriter) {
        form.member("OtherArg", otherArg) { $0.write($1) }
        form.member("RecursiveArg", recursiveArg) { $1.write(to: &$0) }
        form.member("StringArg", stringArg) { $0.write($1) }
    }
}

extension EC2Input04 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2NestedStructures", run: case1),
    ]

    private static func case1() throws {
        let input: NestedStructuresInput = NestedStructuresInput(nested: StructArg(otherArg: true, recursiveArg: StructArg(stringArg: "baz"), stringArg: "foo"))
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=NestedStructures&Version=2020-01-08&Nested.StringArg=foo&Nested.OtherArg=true&Nested.RecursiveArg.StringArg=baz"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(NestedStructuresOperation.self, input)
    }
}
