// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput04 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `FlattenedXmlMapWithXmlNamespace` of the vectors.
    enum FlattenedXmlMapWithXmlNamespaceOperation: AWSOperation {
        typealias Input = Void
        typealias Output = FlattenedXmlMapWithXmlNamespaceOutput

        static let name = "FlattenedXmlMapWithXmlNamespace"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "FlattenedXmlMapWithXmlNamespaceResult"))
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

extension QueryOutput04.FlattenedXmlMapWithXmlNamespaceOutput {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.flattenedMap("KVP", key: "K", value: "V") { try $0.string() }
    }
}

extension QueryOutput04 {
    static let vectors: [Vector] = [
        Vector(id: "QueryQueryFlattenedXmlMapWithXmlNamespace", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<FlattenedXmlMapWithXmlNamespaceResponse xmlns=\"https://example.com/\">\n    <FlattenedXmlMapWithXmlNamespaceResult>\n        <KVP xmlns=\"https://the-member.example.com\">\n            <K xmlns=\"https://the-key.example.com\">a</K>\n            <V xmlns=\"https://the-value.example.com\">A</V>\n        </KVP>\n        <KVP xmlns=\"https://the-member.example.com\">\n            <K xmlns=\"https://the-key.example.com\">b</K>\n            <V xmlns=\"https://the-value.example.com\">B</V>\n        </KVP>\n    </FlattenedXmlMapWithXmlNamespaceResult>\n</FlattenedXmlMapWithXmlNamespaceResponse>".utf8)
        )
        let expected: FlattenedXmlMapWithXmlNamespaceOutput = FlattenedXmlMapWithXmlNamespaceOutput(myMap: ["a": "A", "b": "B"])
        try checkOutput(FlattenedXmlMapWithXmlNamespaceOperation.self, response, expected)
    }
}
