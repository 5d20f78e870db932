// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput19 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpResponseCode` of the vectors.
    enum HttpResponseCodeOperation: AWSOperation {
        typealias Input = Void
        typealias Output = HttpResponseCodeOutput

        static let name = "HttpResponseCode"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/HttpResponseCode")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.status = response.status
            return output
        }
    }

    /// `HttpResponseCodeOutput` of the vectors.
    struct HttpResponseCodeOutput: Sendable, Hashable {
        /// `Status`.
        var status: Int?

        /// What is left out is the service's to choose.
        init(status: Int? = nil) {
            self.status = status
        }
    }
}

extension RESTXMLOutput19.HttpResponseCodeOutput {
    package init(xml: XMLElement) throws {
        self.status = nil
    }
}

extension RESTXMLOutput19 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlHttpResponseCode", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 201, headers: ["Content-Type": "application/xml"])
        let expected: HttpResponseCodeOutput = HttpResponseCodeOutput(status: 201)
        try checkOutput(HttpResponseCodeOperation.self, response, expected)
    }
}
