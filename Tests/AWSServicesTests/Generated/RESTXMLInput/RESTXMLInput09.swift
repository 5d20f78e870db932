// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput09 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `FlattenedXmlMapWithXmlName` of the vectors.
    enum FlattenedXmlMapWithXmlNameOperation: AWSOperation {
        typealias Input = FlattenedXmlMapWithXmlNameRequest
        typealias Output = Void

        static let name = "FlattenedXmlMapWithXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/FlattenedXmlMapWithXmlName")
            request.setBody(XMLWriter.document("FlattenedXmlMapWithXmlNameRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `FlattenedXmlMapWithXmlNameRequest` of the vectors.
    struct FlattenedXmlMapWithXmlNameRequest: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: String]?

        /// What is left out is the service's to choose.
        init(myMap: [String: String]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLInput09.FlattenedXmlMapWithXmlNameRequest {
    package func write(to xml: inout XMLWriter) {
        xml.flattenedMap("KVP", myMap, key: "K", value: "V") { $0.write($1) }
    }
}

extension RESTXMLInput09 {
    static let vectors: [Vector] = [
        Vector(id: "FlattenedXmlMapWithXmlName", run: case1),
    ]

    private static func case1() throws {
        let input: FlattenedXmlMapWithXmlNameRequest = FlattenedXmlMapWithXmlNameRequest(myMap: ["a": "A", "b": "B"])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/FlattenedXmlMapWithXmlName"
        expected.body = "<FlattenedXmlMapWithXmlNameRequest>\n    <KVP>\n        <K>a</K>\n        <V>A</V>\n    </KVP>\n    <KVP>\n        <K>b</K>\n        <V>B</V>\n    </KVP>\n</FlattenedXmlMapWithXmlNameRequest>"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(FlattenedXmlMapWithXmlNameOperation.self, input)
    }
}
