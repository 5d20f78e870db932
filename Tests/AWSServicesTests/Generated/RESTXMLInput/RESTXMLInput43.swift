// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput43 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlEmptyStrings` of the vectors.
    enum XmlEmptyStringsOperation: AWSOperation {
        typealias Input = XmlEmptyStringsRequest
        typealias Output = Void

        static let name = "XmlEmptyStrings"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/XmlEmptyStrings")
            request.setBody(XMLWriter.document("XmlEmptyStringsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `XmlEmptyStringsRequest` of the vectors.
    struct XmlEmptyStringsRequest: Sendable, Hashable {
        /// `emptyString`.
        var emptyString: String?

        /// What is left out is the service's to choose.
        init(emptyString: String? = nil) {
            self.emptyString = emptyString
        }
    }
}

extension RESTXMLInput43.XmlEmptyStringsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("emptyString", emptyString) { $0.write($1) }
    }
}

extension RESTXMLInput43 {
    static let vectors: [Vector] = [
        Vector(id: "XmlEmptyStrings", run: case1),
    ]

    private static func case1() throws {
        let input: XmlEmptyStringsRequest = XmlEmptyStringsRequest(emptyString: "")
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlEmptyStrings"
        expected.body = "<XmlEmptyStringsRequest>\n    <emptyString></emptyString>\n</XmlEmptyStringsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlEmptyStringsOperation.self, input)
    }
}
