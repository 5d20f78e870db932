// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Output11 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `XmlEmptyBlobs` of the vectors.
    enum XmlEmptyBlobsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlBlobsOutput

        static let name = "XmlEmptyBlobs"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
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

extension EC2Output11.XmlBlobsOutput {
    package init(xml: XMLElement) throws {
        self.data = try xml.member("data") { try $0.blob() }
    }
}

extension EC2Output11 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2XmlEmptyBlobs", run: case1),
        Vector(id: "Ec2XmlEmptySelfClosedBlobs", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlEmptyBlobsResponse xmlns=\"https://example.com/\">\n    <data></data>\n    <requestId>requestid</requestId>\n</XmlEmptyBlobsResponse>\n".utf8)
        )
        let expected: XmlBlobsOutput = XmlBlobsOutput(data: Array("".utf8))
        try checkOutput(XmlEmptyBlobsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlEmptyBlobsResponse xmlns=\"https://example.com/\">\n    <data/>\n    <requestId>requestid</requestId>\n</XmlEmptyBlobsResponse>\n".utf8)
        )
        let expected: XmlBlobsOutput = XmlBlobsOutput(data: Array("".utf8))
        try checkOutput(XmlEmptyBlobsOperation.self, response, expected)
    }
}
