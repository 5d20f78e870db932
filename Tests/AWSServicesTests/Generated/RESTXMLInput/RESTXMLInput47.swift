// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput47 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlMaps` of the vectors.
    enum XmlMapsOperation: AWSOperation {
        typealias Input = XmlMapsRequest
        typealias Output = Void

        static let name = "XmlMaps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/XmlMaps")
            request.setBody(XMLWriter.document("XmlMapsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `GreetingStruct` of the vectors.
    struct GreetingStruct: Sendable, Hashable {
        /// `hi`.
        var hi: String?

        /// What is left out is the service's to choose.
        init(hi: String? = nil) {
            self.hi = hi
        }
    }

    /// `XmlMapsRequest` of the vectors.
    struct XmlMapsRequest: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: GreetingStruct]?

        /// What is left out is the service's to choose.
        init(myMap: [String: GreetingStruct]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLInput47.GreetingStruct {
    package func write(to xml: inout XMLWriter) {
        xml.member("hi", hi) { $0.write($1) }
    }
}

extension RESTXMLInput47.XmlMapsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("myMap", myMap) { $0.map($1, entry: "entry", key: "key", value: "value") { $1.write(to: &$0) } }
    }
}

extension RESTXMLInput47 {
    static let vectors: [Vector] = [
        Vector(id: "XmlMaps", run: case1),
    ]

    private static func case1() throws {
        let input: XmlMapsRequest = XmlMapsRequest(myMap: ["baz": GreetingStruct(hi: "bye"), "foo": GreetingStruct(hi: "there")])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlMaps"
        expected.body = "<XmlMapsRequest>\n    <myMap>\n        <entry>\n            <key>foo</key>\n            <value>\n                <hi>there</hi>\n            </value>\n        </entry>\n        <entry>\n            <key>baz</key>\n            <value>\n                <hi>bye</hi>\n            </value>\n        </entry>\n    </myMap>\n</XmlMapsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlMapsOperation.self, input)
    }
}
