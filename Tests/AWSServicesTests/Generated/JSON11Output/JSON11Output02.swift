// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum JSON11Output02 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2018-01-01",
        wireProtocol: .json
    )

    /// `FractionalSeconds` of the vectors.
    enum FractionalSecondsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = FractionalSecondsOutput

        static let name = "FractionalSeconds"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(body: Array("{}".utf8))
            request.headers["Content-Type"] = "application/x-amz-json-1.1"
            request.headers["X-Amz-Target"] = "JsonProtocol.\(name)"
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(json: response.json())
        }
    }

    /// `FractionalSecondsOutput` of the vectors.
    struct FractionalSecondsOutput: Sendable, Hashable {
        /// `datetime`.
        var datetime: Timestamp?

        /// What is left out is the service's to choose.
        init(datetime: Timestamp? = nil) {
            self.datetime = datetime
        }
    }
}

extension JSON11Output02.FractionalSecondsOutput {
    package init(json: JSONValue) throws {
        self.datetime = try json.member("datetime") { try $0.timestamp() }
    }
}

extension JSON11Output02 {
    static let vectors: [Vector] = [
        Vector(id: "AwsJson11DateTimeWithFractionalSeconds", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/x-amz-json-1.1"],
            body: Array("      {\n          \"datetime\": \"2000-01-02T20:34:56.123Z\"\n      }\n".utf8)
        )
        let expected: FractionalSecondsOutput = FractionalSecondsOutput(datetime: Timestamp(secondsSinceEpoch: 946845296.123))
        try checkOutput(FractionalSecondsOperation.self, response, expected)
    }
}
