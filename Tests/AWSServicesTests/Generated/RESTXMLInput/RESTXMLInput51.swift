// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTXMLInput51 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlTimestamps` of the vectors.
    enum XmlTimestampsOperation: AWSOperation {
        typealias Input = XmlTimestampsRequest
        typealias Output = Void

        static let name = "XmlTimestamps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/XmlTimestamps")
            request.setBody(XMLWriter.document("XmlTimestampsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `XmlTimestampsRequest` of the vectors.
    struct XmlTimestampsRequest: Sendable, Hashable {
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

extension RESTXMLInput51.XmlTimestampsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("dateTime", dateTime) { $0.write($1, .dateTime) }
        xml.member("dateTimeOnTarget", dateTimeOnTarget) { $0.write($1, .dateTime) }
        xml.member("epochSeconds", epochSeconds) { $0.write($1, .epochSeconds) }
        xml.member("epochSecondsOnTarget", epochSecondsOnTarget) { $0.write($1, .epochSeconds) }
        xml.member("httpDate", httpDate) { $0.write($1, .httpDate) }
        xml.member("httpDateOnTarget", httpDateOnTarget) { $0.write($1, .httpDate) }
        xml.member("normal", normal) { $0.write($1, .dateTime) }
    }
}

extension RESTXMLInput51 {
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
        let input: XmlTimestampsRequest = XmlTimestampsRequest(normal: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlTimestamps"
        expected.body = "<XmlTimestampsRequest>\n    <normal>2014-04-29T18:30:38Z</normal>\n</XmlTimestampsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlTimestampsOperation.self, input)
    }

    private static func case2() throws {
        let input: XmlTimestampsRequest = XmlTimestampsRequest(dateTime: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlTimestamps"
        expected.body = "<XmlTimestampsRequest>\n    <dateTime>2014-04-29T18:30:38Z</dateTime>\n</XmlTimestampsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlTimestampsOperation.self, input)
    }

    private static func case3() throws {
        let input: XmlTimestampsRequest = XmlTimestampsRequest(dateTimeOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlTimestamps"
        expected.body = "<XmlTimestampsRequest>\n    <dateTimeOnTarget>2014-04-29T18:30:38Z</dateTimeOnTarget>\n</XmlTimestampsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlTimestampsOperation.self, input)
    }

    private static func case4() throws {
        let input: XmlTimestampsRequest = XmlTimestampsRequest(epochSeconds: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlTimestamps"
        expected.body = "<XmlTimestampsRequest>\n    <epochSeconds>1398796238</epochSeconds>\n</XmlTimestampsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlTimestampsOperation.self, input)
    }

    private static func case5() throws {
        let input: XmlTimestampsRequest = XmlTimestampsRequest(epochSecondsOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlTimestamps"
        expected.body = "<XmlTimestampsRequest>\n    <epochSecondsOnTarget>1398796238</epochSecondsOnTarget>\n</XmlTimestampsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlTimestampsOperation.self, input)
    }

    private static func case6() throws {
        let input: XmlTimestampsRequest = XmlTimestampsRequest(httpDate: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlTimestamps"
        expected.body = "<XmlTimestampsRequest>\n    <httpDate>Tue, 29 Apr 2014 18:30:38 GMT</httpDate>\n</XmlTimestampsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlTimestampsOperation.self, input)
    }

    private static func case7() throws {
        let input: XmlTimestampsRequest = XmlTimestampsRequest(httpDateOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/XmlTimestamps"
        expected.body = "<XmlTimestampsRequest>\n    <httpDateOnTarget>Tue, 29 Apr 2014 18:30:38 GMT</httpDateOnTarget>\n</XmlTimestampsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlTimestampsOperation.self, input)
    }
}
