// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput20 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `HttpStringPayload` of the vectors.
    enum HttpStringPayloadOperation: AWSOperation {
        typealias Input = Void
        typealias Output = StringPayloadInput

        static let name = "HttpStringPayload"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/StringPayload")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.payload = response.body.isEmpty ? nil : response.text
            return output
        }
    }

    /// `StringPayloadInput` of the vectors.
    struct StringPayloadInput: Sendable, Hashable {
        /// `payload`.
        var payload: String?

        /// What is left out is the service's to choose.
        init(payload: String? = nil) {
            self.payload = payload
        }
    }
}

extension RESTXMLOutput20.StringPayloadInput {
    package init(xml: XMLElement) throws {
        self.payload = nil
    }
}

extension RESTXMLOutput20 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlStringPayloadResponse", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(status: 200, headers: ["Content-Type": "text/plain"], body: Array("rawstring".utf8))
        let expected: StringPayloadInput = StringPayloadInput(payload: "rawstring")
        try checkOutput(HttpStringPayloadOperation.self, response, expected)
    }
}
