// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput42 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlEmptyMaps` of the vectors.
    enum XmlEmptyMapsOperation: AWSOperation {
        typealias Input = XmlEmptyMapsRequest
        typealias Output = Void

        static let name = "XmlEmptyMaps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/XmlEmptyMaps")
            request.setBody(XMLWriter.document("XmlEmptyMapsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
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

    /// `XmlEmptyMapsRequest` of the vectors.
    struct XmlEmptyMapsRequest: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: GreetingStruct]?

        /// What is left out is the service's to choose.
        init(myMap: [String: GreetingStruct]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLInput42.GreetingStruct {
    package func write(to xml: inout XMLWriter) {
        xml.member("hi", hi) { $0.write($1) }
    }
}

extension RESTXMLInput42.XmlEmptyMapsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("myMap", myMap) { $0.map($1, entry: "entry", key: "key", value: "value") { $1.write(to: &$0) } }
    }
}

extension RESTXMLInput42 {
    static let vectors: [Vector] = [
        Vector(id: "XmlEmptyMaps", run: case1),
    ]

    private static func case1() throws {
        let input: XmlEmptyMapsRequest = XmlEmptyMapsRequest(myMap: [:])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlEmptyMaps"
        expected.body = "<XmlEmptyMapsRequest>\n    <myMap></myMap>\n</XmlEmptyMapsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlEmptyMapsOperation.self, input)
    }
}
