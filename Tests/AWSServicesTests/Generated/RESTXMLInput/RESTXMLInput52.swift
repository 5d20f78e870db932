// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput52 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlUnions` of the vectors.
    enum XmlUnionsOperation: AWSOperation {
        typealias Input = XmlUnionsRequest
        typealias Output = Void

        static let name = "XmlUnions"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/XmlUnions")
            request.setBody(XMLWriter.document("XmlUnionsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `XmlNestedUnionStruct` of the vectors.
    struct XmlNestedUnionStruct: Sendable, Hashable {
        /// `booleanValue`.
        var booleanValue: Bool?
        /// `byteValue`.
        var byteValue: Int?
        /// `doubleValue`.
        var doubleValue: Double?
        /// `floatValue`.
        var floatValue: Double?
        /// `integerValue`.
        var integerValue: Int?
        /// `longValue`.
        var longValue: Int?
        /// `shortValue`.
        var shortValue: Int?
        /// `stringValue`.
        var stringValue: String?

        /// What is left out is the service's to choose.
        init(
            booleanValue: Bool? = nil,
            byteValue: Int? = nil,
            doubleValue: Double? = nil,
            floatValue: Double? = nil,
            integerValue: Int? = nil,
            longValue: Int? = nil,
            shortValue: Int? = nil,
            stringValue: String? = nil
        ) {
            self.booleanValue = booleanValue
            self.byteValue = byteValue
            self.doubleValue = doubleValue
            self.floatValue = floatValue
            self.integerValue = integerValue
            self.longValue = longValue
            self.shortValue = shortValue
            self.stringValue = stringValue
        }
    }

    /// `XmlUnionShape` of the vectors: exactly one of its members.
    indirect enum XmlUnionShape: Sendable, Hashable {
        /// `booleanValue`.
        case booleanValue(Bool)
        /// `byteValue`.
        case byteValue(Int)
        /// `doubleValue`.
        case doubleValue(Double)
        /// `floatValue`.
        case floatValue(Double)
        /// `integerValue`.
        case integerValue(Int)
        /// `longValue`.
        case longValue(Int)
        /// `shortValue`.
        case shortValue(Int)
        /// `stringValue`.
        case stringValue(String)
        /// `structValue`.
        case structValue(XmlNestedUnionStruct)
        /// `unionValue`.
        case unionValue(XmlUnionShape)
        /// A member that this version does not know, by its name.
        case unknown(String)
    }

    /// `XmlUnionsRequest` of the vectors.
    struct XmlUnionsRequest: Sendable, Hashable {
        /// `unionValue`.
        var unionValue: XmlUnionShape?

        /// What is left out is the service's to choose.
        init(unionValue: XmlUnionShape? = nil) {
            self.unionValue = unionValue
        }
    }
}

extension RESTXMLInput52.XmlNestedUnionStruct {
    package func write(to xml: inout XMLWriter) {
        xml.member("booleanValue", booleanValue) { $0.write($1) }
        xml.member("byteValue", byteValue) { $0.write($1) }
        xml.member("doubleValue", doubleValue) { $0.write($1) }
        xml.member("floatValue", floatValue) { $0.write($1) }
        xml.member("integerValue", integerValue) { $0.write($1) }
        xml.member("longValue", longValue) { $0.write($1) }
        xml.member("shortValue", shortValue) { $0.write($1) }
        xml.member("stringValue", stringValue) { $0.write($1) }
    }
}

extension RESTXMLInput52.XmlUnionShape {
    package func write(to xml: inout XMLWriter) {
        switch self {
        case .booleanValue(let booleanValue):
            xml.member("booleanValue", booleanValue) { $0.write($1) }
        case .byteValue(let byteValue):
            xml.member("byteValue", byteValue) { $0.write($1) }
        case .doubleValue(let doubleValue):
            xml.member("doubleValue", doubleValue) { $0.write($1) }
        case .floatValue(let floatValue):
            xml.member("floatValue", floatValue) { $0.write($1) }
        case .integerValue(let integerValue):
            xml.member("integerValue", integerValue) { $0.write($1) }
        case .longValue(let longValue):
            xml.member("longValue", longValue) { $0.write($1) }
        case .shortValue(let shortValue):
            xml.member("shortValue", shortValue) { $0.write($1) }
        case .stringValue(let stringValue):
            xml.member("stringValue", stringValue) { $0.write($1) }
        case .structValue(let structValue):
            xml.member("structValue", structValue) { $1.write(to: &$0) }
        case .unionValue(let unionValue):
            xml.member("unionValue", unionValue) { $1.write(to: &$0) }
        case .unknown: break
        }
    }
}

extension RESTXMLInput52.XmlUnionsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("unionValue", unionValue) { $1.write(to: &$0) }
    }
}

extension RESTXMLInput52 {
    static let vectors: [Vector] = [
        Vector(id: "XmlUnionsWithStructMember", run: case1),
        Vector(id: "XmlUnionsWithStringMember", run: case2),
        Vector(id: "XmlUnionsWithBooleanMember", run: case3),
        Vector(id: "XmlUnionsWithUnionMember", run: case4),
    ]

    private static func case1() throws {
        let input: XmlUnionsRequest = XmlUnionsRequest(unionValue: XmlUnionShape.structValue(XmlNestedUnionStruct(booleanValue: true, byteValue: 1, doubleValue: 6.5, floatValue: 5.5, integerValue: 3, longValue: 4, shortValue: 2, stringValue: "string")))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlUnions"
        expected.body = "<XmlUnionsRequest>\n    <unionValue>\n       <structValue>\n          <stringValue>string</stringValue>\n          <booleanValue>true</booleanValue>\n          <byteValue>1</byteValue>\n          <shortValue>2</shortValue>\n          <integerValue>3</integerValue>\n          <longValue>4</longValue>\n          <floatValue>5.5</floatValue>\n          <doubleValue>6.5</doubleValue>\n       </structValue>\n    </unionValue>\n</XmlUnionsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlUnionsOperation.self, input)
    }

    private static func case2() throws {
        let input: XmlUnionsRequest = XmlUnionsRequest(unionValue: XmlUnionShape.stringValue("some string"))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlUnions"
        expected.body = "<XmlUnionsRequest>\n   <unionValue>\n      <stringValue>some string</stringValue>\n   </unionValue>\n</XmlUnionsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlUnionsOperation.self, input)
    }

    private static func case3() throws {
        let input: XmlUnionsRequest = XmlUnionsRequest(unionValue: XmlUnionShape.booleanValue(true))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlUnions"
        expected.body = "<XmlUnionsRequest>\n   <unionValue>\n      <booleanValue>true</booleanValue>\n   </unionValue>\n</XmlUnionsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlUnionsOperation.self, input)
    }

    private static func case4() throws {
        let input: XmlUnionsRequest = XmlUnionsRequest(unionValue: XmlUnionShape.unionValue(XmlUnionShape.booleanValue(true)))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlUnions"
        expected.body = "<XmlUnionsRequest>\n   <unionValue>\n      <unionValue>\n         <booleanValue>true</booleanValue>\n      </unionValue>\n   </unionValue>\n</XmlUnionsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlUnionsOperation.self, input)
    }
}
