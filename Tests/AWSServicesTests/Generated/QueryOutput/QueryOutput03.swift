// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput03 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `FlattenedXmlMapWithXmlName` of the vectors.
    enum FlattenedXmlMapWithXmlNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = FlattenedXmlMapWithXmlNameOutput

        static let name = "FlattenedXmlMapWithXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "FlattenedXmlMapWithXmlNameResult"))
        }
    }

    /// `FlattenedXmlMapWithXmlNameOutput` of the vectors.
    struct FlattenedXmlMapWithXmlNameOutput: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: String]?

        /// What is left out is the service's to choose.
        init(myMap: [String: String]? = nil) {
            self.myMap = myMap
        }
    }
}

extension QueryOutput03.FlattenedXmlMapWithXmlNameOutput {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.flattenedMap("KVP", key: "K", value: "V") { try $0.string() }
    }
}

extension QueryOutput03 {
    static let vectors: [Vector] = [
        Vector(id: "QueryQueryFlattenedXmlMapWithXmlName", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<FlattenedXmlMapWithXmlNameResponse xmlns=\"https://example.com/\">\n    <FlattenedXmlMapWithXmlNameResult>\n        <KVP>\n            <K>a</K>\n            <V>A</V>\n        </KVP>\n        <KVP>\n            <K>b</K>\n            <V>B</V>\n        </KVP>\n    </FlattenedXmlMapWithXmlNameResult>\n</FlattenedXmlMapWithXmlNameResponse>".utf8)
        )
        let expected: FlattenedXmlMapWithXmlNameOutput = FlattenedXmlMapWithXmlNameOutput(myMap: ["a": "A", "b": "B"])
        try checkOutput(FlattenedXmlMapWithXmlNameOperation.self, response, expected)
    }
}
