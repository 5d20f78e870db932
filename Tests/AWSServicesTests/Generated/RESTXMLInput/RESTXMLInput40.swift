// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput40 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlBlobs` of the vectors.
    enum XmlBlobsOperation: AWSOperation {
        typealias Input = XmlBlobsRequest
        typealias Output = Void

        static let name = "XmlBlobs"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/XmlBlobs")
            request.setBody(XMLWriter.document("XmlBlobsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `XmlBlobsRequest` of the vectors.
    struct XmlBlobsRequest: Sendable, Hashable {
        /// `data`.
        var data: [UInt8]?

        /// What is left out is the service's to choose.
        init(data: [UInt8]? = nil) {
            self.data = data
        }
    }
}

extension RESTXMLInput40.XmlBlobsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("data", data) { $0.write($1) }
    }
}

extension RESTXMLInput40 {
    static let vectors: [Vector] = [
        Vector(id: "XmlBlobs", run: case1),
    ]

    private static func case1() throws {
        let input: XmlBlobsRequest = XmlBlobsRequest(data: Array("value".utf8))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlBlobs"
        expected.body = "<XmlBlobsRequest>\n    <data>dmFsdWU=</data>\n</XmlBlobsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlBlobsOperation.self, input)
    }
}
