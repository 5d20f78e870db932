// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput15 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `XmlBlobs` of the vectors.
    enum XmlBlobsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlBlobsOutput

        static let name = "XmlBlobs"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "XmlBlobsResult"))
        }
    }

    /// `XmlBlobsOutput` of the vectors.
    struct XmlBlobsOutput: Sendable, Hashable {
        /// `data`.
        var data: [UInt8]?

        /// What is left out is the service's to choose.
        init(data: [UInt8]? = nil) {
            self.data = data
        }
    }
}

extension QueryOutput15.XmlBlobsOutput {
    package init(xml: XMLElement) throws {
        self.data = try xml.member("data") { try $0.blob() }
    }
}

extension QueryOutput15 {
    static let vectors: [Vector] = [
        Vector(id: "QueryXmlBlobs", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<XmlBlobsResponse xmlns=\"https://example.com/\">\n    <XmlBlobsResult>\n        <data>dmFsdWU=</data>\n    </XmlBlobsResult>\n</XmlBlobsResponse>\n".utf8)
        )
        let expected: XmlBlobsOutput = XmlBlobsOutput(data: Array("value".utf8))
        try checkOutput(XmlBlobsOperation.self, response, expected)
    }
}
