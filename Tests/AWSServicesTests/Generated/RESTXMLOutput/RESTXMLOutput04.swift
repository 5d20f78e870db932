// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput04 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `FlattenedXmlMapWithXmlName` of the vectors.
    enum FlattenedXmlMapWithXmlNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = FlattenedXmlMapWithXmlNameResponse

        static let name = "FlattenedXmlMapWithXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/FlattenedXmlMapWithXmlName")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `FlattenedXmlMapWithXmlNameResponse` of the vectors.
    struct FlattenedXmlMapWithXmlNameResponse: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: String]?

        /// What is left out is the service's to choose.
        init(myMap: [String: String]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLOutput04.FlattenedXmlMapWithXmlNameResponse {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.flattenedMap("KVP", key: "K", value: "V") { try $0.string() }
    }
}

extension RESTXMLOutput04 {
    static let vectors: [Vector] = [
        Vector(id: "FlattenedXmlMapWithXmlName", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<FlattenedXmlMapWithXmlNameResponse>\n    <KVP>\n        <K>a</K>\n        <V>A</V>\n    </KVP>\n    <KVP>\n        <K>b</K>\n        <V>B</V>\n    </KVP>\n</FlattenedXmlMapWithXmlNameResponse>".utf8)
        )
        let expected: FlattenedXmlMapWithXmlNameResponse = FlattenedXmlMapWithXmlNameResponse(myMap: ["a": "A", "b": "B"])
        try checkOutput(FlattenedXmlMapWithXmlNameOperation.self, response, expected)
    }
}
