// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput45 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlUnions` of the vectors.
    enum XmlUnionsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlUnionsResponse

        static let name = "XmlUnions"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/XmlUnions")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
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

    /// `XmlUnionsResponse` of the vectors.
    struct XmlUnionsResponse: Sendable, Hashable {
        /// `unionValue`.
        var unionValue: XmlUnionShape?

        /// What is left out is the service's to choose.
        init(unionValue: XmlUnionShape? = nil) {
            self.unionValue = unionValue
        }
    }
}

extension RESTXMLOutput45.XmlNestedUnionStruct {
    package init(xml: XMLElement) throws {
        self.booleanValue = try xml.member("booleanValue") { try $0.boolean() }
        self.byteValue = try xml.member("byteValue") { try $0.integer() }
        self.doubleValue = try xml.member("doubleValue") { try $0.double() }
        self.floatValue = try xml.member("floatValue") { try $0.double() }
        self.integerValue = try xml.member("integerValue") { try $0.integer() }
        self.longValue = try xml.member("longValue") { try $0.integer() }
        self.shortValue = try xml.member("shortValue") { try $0.integer() }
        self.stringValue = try xml.member("stringValue") { try $0.string() }
    }
}

extension RESTXMLOutput45.XmlUnionShape {
    package init(xml: XMLElement) throws {
        let member = try xml.unionMember()
        switch member.name {
        case "booleanValue": self = .booleanValue(try member.boolean())
        case "byteValue": self = .byteValue(try member.integer())
        case "doubleValue": self = .doubleValue(try member.double())
        case "floatValue": self = .floatValue(try member.double())
        case "integerValue": self = .integerValue(try member.integer())
        case "longValue": self = .longValue(try member.integer())
        case "shortValue": self = .shortValue(try member.integer())
        case "stringValue": self = .stringValue(try member.string())
        case "structValue": self = .structValue(try RESTXMLOutput45.XmlNestedUnionStruct(xml: member))
        case "unionValue": self = .unionValue(try RESTXMLOutput45.XmlUnionShape(xml: member))
        default: self = .unknown(member.name)
        }
    }
}

extension RESTXMLOutput45.XmlUnionsResponse {
    package init(xml: XMLElement) throws {
        self.unionValue = try xml.member("unionValue") { try RESTXMLOutput45.XmlUnionShape(xml: $0) }
    }
}

extension RESTXMLOutput45 {
    static let vectors: [Vector] = [
        Vector(id: "XmlUnionsWithStructMember", run: case1),
        Vector(id: "XmlUnionsWithStringMember", run: case2),
        Vector(id: "XmlUnionsWithBooleanMember", run: case3),
        Vector(id: "XmlUnionsWithUnionMember", run: case4),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlUnionsResponse>\n    <unionValue>\n       <structValue>\n          <stringValue>string</stringValue>\n          <booleanValue>true</booleanValue>\n          <byteValue>1</byteValue>\n          <shortValue>2</shortValue>\n          <integerValue>3</integerValue>\n          <longValue>4</longValue>\n          <floatValue>5.5</floatValue>\n          <doubleValue>6.5</doubleValue>\n       </structValue>\n    </unionValue>\n</XmlUnionsResponse>\n".utf8)
        )
        let expected: XmlUnionsResponse = XmlUnionsResponse(unionValue: XmlUnionShape.structValue(XmlNestedUnionStruct(booleanValue: true, byteValue: 1, doubleValue: 6.5, floatValue: 5.5, integerValue: 3, longValue: 4, shortValue: 2, stringValue: "string")))
        try checkOutput(XmlUnionsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlUnionsResponse>\n   <unionValue>\n      <stringValue>some string</stringValue>\n   </unionValue>\n</XmlUnionsResponse>\n".utf8)
        )
        let expected: XmlUnionsResponse = XmlUnionsResponse(unionValue: XmlUnionShape.stringValue("some string"))
        try checkOutput(XmlUnionsOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlUnionsResponse>\n   <unionValue>\n      <booleanValue>true</booleanValue>\n   </unionValue>\n</XmlUnionsResponse>\n".utf8)
        )
        let expected: XmlUnionsResponse = XmlUnionsResponse(unionValue: XmlUnionShape.booleanValue(true))
        try checkOutput(XmlUnionsOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlUnionsResponse>\n   <unionValue>\n      <unionValue>\n         <booleanValue>true</booleanValue>\n      </unionValue>\n   </unionValue>\n</XmlUnionsResponse>\n".utf8)
        )
        let expected: XmlUnionsResponse = XmlUnionsResponse(unionValue: XmlUnionShape.unionValue(XmlUnionShape.booleanValue(true)))
        try checkOutput(XmlUnionsOperation.self, response, expected)
    }
}
