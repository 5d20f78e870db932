// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput21 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `IgnoreQueryParamsInResponse` of the vectors.
    enum IgnoreQueryParamsInResponseOperation: AWSOperation {
        typealias Input = Void
        typealias Output = IgnoreQueryParamsInResponseOutput

        static let name = "IgnoreQueryParamsInResponse"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "GET", path: "/IgnoreQueryParamsInResponse")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `IgnoreQueryParamsInResponseOutput` of the vectors.
    struct IgnoreQueryParamsInResponseOutput: Sendable, Hashable {
        /// `baz`.
        var baz: String?

        /// What is left out is the service's to choose.
        init(baz: String? = nil) {
            self.baz = baz
        }
    }
}

extension RESTXMLOutput21.IgnoreQueryParamsInResponseOutput {
    package init(xml: XMLElement) throws {
        self.baz = try xml.member("baz") { try $0.string() }
    }
}

extension RESTXMLOutput21 {
    static let vectors: [Vector] = [
        Vector(id: "IgnoreQueryParamsInResponse", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<IgnoreQueryParamsInResponseOutput><baz>bam</baz></IgnoreQueryParamsInResponseOutput>".utf8)
        )
        let expected: IgnoreQueryParamsInResponseOutput = IgnoreQueryParamsInResponseOutput(baz: "bam")
        try checkOutput(IgnoreQueryParamsInResponseOperation.self, response, expected)
    }
}
