// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput24 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `NestedXmlMapWithXmlName` of the vectors.
    enum NestedXmlMapWithXmlNameOperation: AWSOperation {
        typealias Input = Void
        typealias Output = NestedXmlMapWithXmlNameInputOutput

        static let name = "NestedXmlMapWithXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/NestedXmlMapWithXmlName")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `NestedXmlMapWithXmlNameInputOutput` of the vectors.
    struct NestedXmlMapWithXmlNameInputOutput: Sendable, Hashable {
        /// `nestedXmlMapWithXmlNameMap`.
        var nestedXmlMapWithXmlNameMap: [String: [String: String]]?

        /// What is left out is the service's to choose.
        init(nestedXmlMapWithXmlNameMap: [String: [String: String]]? = nil) {
            self.nestedXmlMapWithXmlNameMap = nestedXmlMapWithXmlNameMap
        }
    }
}

extension RESTXMLOutput24.NestedXmlMapWithXmlNameInputOutput {
    package init(xml: XMLElement) throws {
        self.nestedXmlMapWithXmlNameMap = try xml.member("nestedXmlMapWithXmlNameMap") { try $0.map(key: "OuterKey", value: "value") { try $0.map(key: "InnerKey", value: "InnerValue") { try $0.string() } } }
    }
}

extension RESTXMLOutput24 {
    static let vectors: [Vector] = [
        Vector(id: "NestedXmlMapWithXmlNameDeserializes", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("    <NestedXmlMapWithXmlNameInputOutput>\n        <nestedXmlMapWithXmlNameMap>\n            <entry>\n                <OuterKey>foo</OuterKey>\n                <value>\n                    <entry>\n                        <InnerKey>bar</InnerKey>\n                        <InnerValue>Baz</InnerValue>\n                    </entry>\n                    <entry>\n                        <InnerKey>fizz</InnerKey>\n                        <InnerValue>Buzz</InnerValue>\n                    </entry>\n                </value>\n            </entry>\n            <entry>\n                <OuterKey>qux</OuterKey>\n                <value>\n                    <entry>\n                        <InnerKey>foobar</InnerKey>\n                        <InnerValue>Bar</InnerValue>\n                    </entry>\n                    <entry>\n                        <InnerKey>fizzbuzz</InnerKey>\n                        <InnerValue>Buzz</InnerValue>\n                    </entry>\n                </value>\n            </entry>\n        </nestedXmlMapWithXmlNameMap>\n    </NestedXmlMapWithXmlNameInputOutput>\n".utf8)
        )
        let expected: NestedXmlMapWithXmlNameInputOutput = NestedXmlMapWithXmlNameInputOutput(nestedXmlMapWithXmlNameMap: ["foo": ["bar": "Baz", "fizz": "Buzz"], "qux": ["fizzbuzz": "Buzz", "foobar": "Bar"]])
        try checkOutput(NestedXmlMapWithXmlNameOperation.self, response, expected)
    }
}
