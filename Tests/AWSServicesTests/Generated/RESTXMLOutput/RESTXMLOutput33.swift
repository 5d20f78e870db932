// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput33 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlEmptyBlobs` of the vectors.
    enum XmlEmptyBlobsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlEmptyBlobsResponse

        static let name = "XmlEmptyBlobs"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/XmlEmptyBlobs")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `XmlEmptyBlobsResponse` of the vectors.
    struct XmlEmptyBlobsResponse: Sendable, Hashable {
        /// `data`.
        var data: [UInt8]?

        /// What is left out is the service's to choose.
        init(data: [UInt8]? = nil) {
            self.data = data
        }
    }
}

extension RESTXMLOutput33.XmlEmptyBlobsResponse {
    package init(xml: XMLElement) throws {
        self.data = try xml.member("data") { try $0.blob() }
    }
}

extension RESTXMLOutput33 {
    static let vectors: [Vector] = [
        Vector(id: "XmlEmptyBlobs", run: case1),
        Vector(id: "XmlEmptySelfClosedBlobs", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlEmptyBlobsResponse>\n    <data></data>\n</XmlEmptyBlobsResponse>\n".utf8)
        )
        let expected: XmlEmptyBlobsResponse = XmlEmptyBlobsResponse(data: Array("".utf8))
        try checkOutput(XmlEmptyBlobsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlEmptyBlobsResponse>\n    <data/>\n</XmlEmptyBlobsResponse>\n".utf8)
        )
        let expected: XmlEmptyBlobsResponse = XmlEmptyBlobsResponse(data: Array("".utf8))
        try checkOutput(XmlEmptyBlobsOperation.self, response, expected)
    }
}
