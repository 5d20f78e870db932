// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput26 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `NestedXmlMapWithXmlName` of the vectors.
    enum NestedXmlMapWithXmlNameOperation: AWSOperation {
        typealias Input = NestedXmlMapWithXmlNameRequest
        typealias Output = Void

        static let name = "NestedXmlMapWithXmlName"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/NestedXmlMapWithXmlName")
            request.setBody(XMLWriter.document("NestedXmlMapWithXmlNameRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `NestedXmlMapWithXmlNameRequest` of the vectors.
    struct NestedXmlMapWithXmlNameRequest: Sendable, Hashable {
        /// `nestedXmlMapWithXmlNameMap`.
        var nestedXmlMapWithXmlNameMap: [String: [String: String]]?

        /// What is left out is the service's to choose.
        init(nestedXmlMapWithXmlNameMap: [String: [String: String]]? = nil) {
            self.nestedXmlMapWithXmlNameMap = nestedXmlMapWithXmlNameMap
        }
    }
}

extension RESTXMLInput26.NestedXmlMapWithXmlNameRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("nestedXmlMapWithXmlNameMap", nestedXmlMapWithXmlNameMap) { $0.map($1, entry: "entry", key: "OuterKey", value: "value") { $0.map($1, entry: "entry", key: "InnerKey", value: "InnerValue") { $0.write($1) } } }
    }
}

extension RESTXMLInput26 {
    static let vectors: [Vector] = [
        Vector(id: "NestedXmlMapWithXmlNameSerializes", run: case1),
    ]

    private static func case1() throws {
        let input: NestedXmlMapWithXmlNameRequest = NestedXmlMapWithXmlNameRequest(nestedXmlMapWithXmlNameMap: ["foo": ["bar": "Baz", "fizz": "Buzz"], "qux": ["fizzbuzz": "Buzz", "foobar": "Bar"]])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/NestedXmlMapWithXmlName"
        expected.body = "    <NestedXmlMapWithXmlNameRequest>\n        <nestedXmlMapWithXmlNameMap>\n            <entry>\n                <OuterKey>foo</OuterKey>\n                <value>\n                    <entry>\n                        <InnerKey>bar</InnerKey>\n                        <InnerValue>Baz</InnerValue>\n                    </entry>\n                    <entry>\n                        <InnerKey>fizz</InnerKey>\n                        <InnerValue>Buzz</InnerValue>\n                    </entry>\n                </value>\n            </entry>\n            <entry>\n                <OuterKey>qux</OuterKey>\n                <value>\n                    <entry>\n                        <InnerKey>foobar</InnerKey>\n                        <InnerValue>Bar</InnerValue>\n                    </entry>\n                    <entry>\n                        <InnerKey>fizzbuzz</InnerKey>\n                        <InnerValue>Buzz</InnerValue>\n                    </entry>\n                </value>\n            </entry>\n        </nestedXmlMapWithXmlNameMap>\n    </NestedXmlMapWithXmlNameRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(NestedXmlMapWithXmlNameOperation.self, input)
    }
}
