// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput36 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlEmptyStrings` of the vectors.
    enum XmlEmptyStringsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlEmptyStringsResponse

        static let name = "XmlEmptyStrings"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/XmlEmptyStrings")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `XmlEmptyStringsResponse` of the vectors.
    struct XmlEmptyStringsResponse: Sendable, Hashable {
        /// `emptyString`.
        var emptyString: String?

        /// What is left out is the service's to choose.
        init(emptyString: String? = nil) {
            self.emptyString = emptyString
        }
    }
}

extension RESTXMLOutput36.XmlEmptyStringsResponse {
    package init(xml: XMLElement) throws {
        self.emptyString = try xml.member("emptyString") { try $0.string() }
    }
}

extension RESTXMLOutput36 {
    static let vectors: [Vector] = [
        Vector(id: "XmlEmptyStrings", run: case1),
        Vector(id: "XmlEmptySelfClosedStrings", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlEmptyStringsResponse>\n    <emptyString></emptyString>\n</XmlEmptyStringsResponse>\n".utf8)
        )
        let expected: XmlEmptyStringsResponse = XmlEmptyStringsResponse(emptyString: "")
        try checkOutput(XmlEmptyStringsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlEmptyStringsResponse>\n    <emptyString/>\n</XmlEmptyStringsResponse>\n".utf8)
        )
        let expected: XmlEmptyStringsResponse = XmlEmptyStringsResponse(emptyString: "")
        try checkOutput(XmlEmptyStringsOperation.self, response, expected)
    }
}
