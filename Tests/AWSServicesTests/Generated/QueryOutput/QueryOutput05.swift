// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum QueryOutput05 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `FractionalSeconds` of the vectors.
    enum FractionalSecondsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = FractionalSecondsOutput

        static let name = "FractionalSeconds"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "FractionalSecondsResult"))
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

extension QueryOutput05.FractionalSecondsOutput {
    package init(xml: XMLElement) throws {
        self.datetime = try xml.member("datetime") { try $0.timestamp() }
    }
}

extension QueryOutput05 {
    static let vectors: [Vector] = [
        Vector(id: "AwsQueryDateTimeWithFractionalSeconds", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<FractionalSecondsResponse xmlns=\"https://example.com/\">\n    <FractionalSecondsResult>\n        <datetime>2000-01-02T20:34:56.123Z</datetime>\n    </FractionalSecondsResult>\n</FractionalSecondsResponse>\n".utf8)
        )
        let expected: FractionalSecondsOutput = FractionalSecondsOutput(datetime: Timestamp(secondsSinceEpoch: 946845296.123))
        try checkOutput(FractionalSecondsOperation.self, response, expected)
    }
}
