// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTXMLOutput44 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlTimestamps` of the vectors.
    enum XmlTimestampsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlTimestampsResponse

        static let name = "XmlTimestamps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/XmlTimestamps")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `XmlTimestampsResponse` of the vectors.
    struct XmlTimestampsResponse: Sendable, Hashable {
        /// `dateTime`.
        var dateTime: Timestamp?
        /// `dateTimeOnTarget`.
        var dateTimeOnTarget: Timestamp?
        /// `epochSeconds`.
        var epochSeconds: Timestamp?
        /// `epochSecondsOnTarget`.
        var epochSecondsOnTarget: Timestamp?
        /// `httpDate`.
        var httpDate: Timestamp?
        /// `httpDateOnTarget`.
        var httpDateOnTarget: Timestamp?
        /// `normal`.
        var normal: Timestamp?

        /// What is left out is the service's to choose.
        init(
            dateTime: Timestamp? = nil,
            dateTimeOnTarget: Timestamp? = nil,
            epochSeconds: Timestamp? = nil,
            epochSecondsOnTarget: Timestamp? = nil,
            httpDate: Timestamp? = nil,
            httpDateOnTarget: Timestamp? = nil,
            normal: Timestamp? = nil
        ) {
            self.dateTime = dateTime
            self.dateTimeOnTarget = dateTimeOnTarget
            self.epochSeconds = epochSeconds
            self.epochSecondsOnTarget = epochSecondsOnTarget
            self.httpDate = httpDate
            self.httpDateOnTarget = httpDateOnTarget
            self.normal = normal
        }
    }
}

extension RESTXMLOutput44.XmlTimestampsResponse {
    package init(xml: XMLElement) throws {
        self.dateTime = try xml.member("dateTime") { try $0.timestamp() }
        self.dateTimeOnTarget = try xml.member("dateTimeOnTarget") { try $0.timestamp() }
        self.epochSeconds = try xml.member("epochSeconds") { try $0.timestamp() }
        self.epochSecondsOnTarget = try xml.member("epochSecondsOnTarget") { try $0.timestamp() }
        self.httpDate = try xml.member("httpDate") { try $0.timestamp() }
        self.httpDateOnTarget = try xml.member("httpDateOnTarget") { try $0.timestamp() }
        self.normal = try xml.member("normal") { try $0.timestamp() }
    }
}

extension RESTXMLOutput44 {
    static let vectors: [Vector] = [
        Vector(id: "XmlTimestamps", run: case1),
        Vector(id: "XmlTimestampsWithDateTimeFormat", run: case2),
        Vector(id: "XmlTimestampsWithDateTimeOnTargetFormat", run: case3),
        Vector(id: "XmlTimestampsWithEpochSecondsFormat", run: case4),
        Vector(id: "XmlTimestampsWithEpochSecondsOnTargetFormat", run: case5),
        Vector(id: "XmlTimestampsWithHttpDateFormat", run: case6),
        Vector(id: "XmlTimestampsWithHttpDateOnTargetFormat", run: case7),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlTimestampsResponse>\n    <normal>2014-04-29T18:30:38Z</normal>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsResponse = XmlTimestampsResponse(normal: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlTimestampsResponse>\n    <dateTime>2014-04-29T18:30:38Z</dateTime>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsResponse = XmlTimestampsResponse(dateTime: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlTimestampsResponse>\n    <dateTimeOnTarget>2014-04-29T18:30:38Z</dateTimeOnTarget>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsResponse = XmlTimestampsResponse(dateTimeOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlTimestampsResponse>\n    <epochSeconds>1398796238</epochSeconds>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsResponse = XmlTimestampsResponse(epochSeconds: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlTimestampsResponse>\n    <epochSecondsOnTarget>1398796238</epochSecondsOnTarget>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsResponse = XmlTimestampsResponse(epochSecondsOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case6() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlTimestampsResponse>\n    <httpDate>Tue, 29 Apr 2014 18:30:38 GMT</httpDate>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsResponse = XmlTimestampsResponse(httpDate: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case7() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlTimestampsResponse>\n    <httpDateOnTarget>Tue, 29 Apr 2014 18:30:38 GMT</httpDateOnTarget>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsResponse = XmlTimestampsResponse(httpDateOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }
}
