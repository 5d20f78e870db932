// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum EC2Input09 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `QueryTimestamps` of the vectors.
    enum QueryTimestampsOperation: AWSOperation {
        typealias Input = QueryTimestampsInput
        typealias Output = Void

        static let name = "QueryTimestamps"
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

    /// `QueryTimestampsInput` of the vectors.
    struct QueryTimestampsInput: Sendable, Hashable {
        /// `epochMember`.
        var epochMember: Timestamp?
        /// `epochTarget`.
        var epochTarget: Timestamp?
        /// `normalFormat`.
        var normalFormat: Timestamp?

        /// What is left out is the service's to choose.
        init(epochMember: Timestamp? = nil, epochTarget: Timestamp? = nil, normalFormat: Timestamp? = nil) {
            self.epochMember = epochMember
            self.epochTarget = epochTarget
            self.normalFormat = normalFormat
        }
    }
}

extension EC2Input09.QueryTimestampsInput {
    package func write(to form: inout FormWriter) {
        form.member("EpochMember", epochMember) { $0.write($1, .epochSeconds) }
        form.member("EpochTarget", epochTarget) { $0.write($1, .epochSeconds) }
        form.member("NormalFormat", normalFormat) { $0.write($1, .dateTime) }
    }
}

extension EC2Input09 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2TimestampsInput", run: case1),
    ]

    private static func case1() throws {
        let input: QueryTimestampsInput = QueryTimestampsInput(epochMember: Timestamp(secondsSinceEpoch: 1422172800), epochTarget: Timestamp(secondsSinceEpoch: 1422172800), normalFormat: Timestamp(secondsSinceEpoch: 1422172800))
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryTimestamps&Version=2020-01-08&NormalFormat=2015-01-25T08%3A00%3A00Z&EpochMember=1422172800&EpochTarget=1422172800"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(QueryTimestampsOperation.self, input)
    }
}
