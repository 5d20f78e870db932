// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput45 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlIntEnums` of the vectors.
    enum XmlIntEnumsOperation: AWSOperation {
        typealias Input = XmlIntEnumsRequest
        typealias Output = Void

        static let name = "XmlIntEnums"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/XmlIntEnums")
            request.setBody(XMLWriter.document("XmlIntEnumsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `XmlIntEnumsRequest` of the vectors.
    struct XmlIntEnumsRequest: Sendable, Hashable {
        /// `intEnum1`.
        var intEnum1: Int?
        /// `intEnum2`.
        var intEnum2: Int?
        /// `intEnum3`.
        var intEnum3: Int?
        /// `intEnumList`.
        var intEnumList: [Int]?
        /// `intEnumMap`.
        var intEnumMap: [String: Int]?
        /// `intEnumSet`.
        var intEnumSet: [Int]?

        /// What is left out is the service's to choose.
        init(
            intEnum1: Int? = nil,
            intEnum2: Int? = nil,
            intEnum3: Int? = nil,
            intEnumList: [Int]? = nil,
            intEnumMap: [String: Int]? = nil,
            intEnumSet: [Int]? = nil
        ) {
            self.intEnum1 = intEnum1
            self.intEnum2 = intEnum2
            self.intEnum3 = intEnum3
            self.intEnumList = intEnumList
            self.intEnumMap = intEnumMap
            self.intEnumSet = intEnumSet
        }
    }
}

extension RESTXMLInput45.XmlIntEnumsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("intEnum1", intEnum1) { $0.write($1) }
        xml.member("intEnum2", intEnum2) { $0.write($1) }
        xml.member("intEnum3", intEnum3) { $0.write($1) }
        xml.member("intEnumList", intEnumList) { $0.list($1, item: "member") { $0.write($1) } }
        xml.member("intEnumMap", intEnumMap) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1) } }
        xml.member("intEnumSet", intEnumSet) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension RESTXMLInput45 {
    static let vectors: [Vector] = [
        Vector(id: "XmlIntEnums", run: case1),
    ]

    private static func case1() throws {
        let input: XmlIntEnumsRequest = XmlIntEnumsRequest(intEnum1: 1, intEnum2: 2, intEnum3: 3, intEnumList: [1, 2], intEnumMap: ["a": 1, "b": 2], intEnumSet: [1, 2])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlIntEnums"
        expected.body = "<XmlIntEnumsRequest>\n    <intEnum1>1</intEnum1>\n    <intEnum2>2</intEnum2>\n    <intEnum3>3</intEnum3>\n    <intEnumList>\n        <member>1</member>\n        <member>2</member>\n    </intEnumList>\n    <intEnumSet>\n        <member>1</member>\n        <member>2</member>\n    </intEnumSet>\n    <intEnumMap>\n        <entry>\n            <key>a</key>\n            <value>1</value>\n        </entry>\n        <entry>\n            <key>b</key>\n            <value>2</value>\n        </entry>\n    </intEnumMap>\n</XmlIntEnumsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlIntEnumsOperation.self, input)
    }
}
