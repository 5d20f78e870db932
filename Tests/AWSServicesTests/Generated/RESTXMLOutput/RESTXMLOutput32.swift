// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput32 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlBlobs` of the vectors.
    enum XmlBlobsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlBlobsResponse

        static let name = "XmlBlobs"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/XmlBlobs")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `XmlBlobsResponse` of the vectors.
    struct XmlBlobsResponse: Sendable, Hashable {
        /// `data`.
        var data: [UInt8]?

        /// What is left out is the service's to choose.
        init(data: [UInt8]? = nil) {
            self.data = data
        }
    }
}

extension RESTXMLOutput32.XmlBlobsResponse {
    package init(xml: XMLElement) throws {
        self.data = try xml.member("data") { try $0.blob() }
    }
}

extension RESTXMLOutput32 {
    static let vectors: [Vector] = [
        Vector(id: "XmlBlobs", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlBlobsResponse>\n    <data>dmFsdWU=</data>\n</XmlBlobsResponse>\n".utf8)
        )
        let expected: XmlBlobsResponse = XmlBlobsResponse(data: Array("value".utf8))
        try checkOutput(XmlBlobsOperation.self, response, expected)
    }
}
