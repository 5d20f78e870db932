// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput05 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `FlattenedXmlMapWithXmlNamespace` of the vectors.
    enum FlattenedXmlMapWithXmlNamespaceOperation: AWSOperation {
        typealias Input = Void
        typealias Output = FlattenedXmlMapWithXmlNamespaceOutput

        static let name = "FlattenedXmlMapWithXmlNamespace"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/FlattenedXmlMapWithXmlNamespace")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `FlattenedXmlMapWithXmlNamespaceOutput` of the vectors.
    struct FlattenedXmlMapWithXmlNamespaceOutput: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: String]?

        /// What is left out is the service's to choose.
        init(myMap: [String: String]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLOutput05.FlattenedXmlMapWithXmlNamespaceOutput {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.flattenedMap("KVP", key: "K", value: "V") { try $0.string() }
    }
}

extension RESTXMLOutput05 {
    static let vectors: [Vector] = [
        Vector(id: "RestXmlFlattenedXmlMapWithXmlNamespace", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<FlattenedXmlMapWithXmlNamespaceOutput>\n    <KVP xmlns=\"https://the-member.example.com\">\n        <K xmlns=\"https://the-key.example.com\">a</K>\n        <V xmlns=\"https://the-value.example.com\">A</V>\n    </KVP>\n    <KVP xmlns=\"https://the-member.example.com\">\n        <K xmlns=\"https://the-key.example.com\">b</K>\n        <V xmlns=\"https://the-value.example.com\">B</V>\n    </KVP>\n</FlattenedXmlMapWithXmlNamespaceOutput>".utf8)
        )
        let expected: FlattenedXmlMapWithXmlNamespaceOutput = FlattenedXmlMapWithXmlNamespaceOutput(myMap: ["a": "A", "b": "B"])
        try checkOutput(FlattenedXmlMapWithXmlNamespaceOperation.self, response, expected)
    }
}
