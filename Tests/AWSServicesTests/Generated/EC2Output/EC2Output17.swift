// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum EC2Output17 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `XmlTimestamps` of the vectors.
    enum XmlTimestampsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlTimestampsOutput

        static let name = "XmlTimestamps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `XmlTimestampsOutput` of the vectors.
    struct XmlTimestampsOutput: Sendable, Hashable {
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

extension EC2Output17.XmlTimestampsOutput {
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

extension EC2Output17 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2XmlTimestamps", run: case1),
        Vector(id: "Ec2XmlTimestampsWithDateTimeFormat", run: case2),
        Vector(id: "Ec2XmlTimestampsWithDateTimeOnTargetFormat", run: case3),
        Vector(id: "Ec2XmlTimestampsWithEpochSecondsFormat", run: case4),
        Vector(id: "Ec2XmlTimestampsWithEpochSecondsOnTargetFormat", run: case5),
        Vector(id: "Ec2XmlTimestampsWithHttpDateFormat", run: case6),
        Vector(id: "Ec2XmlTimestampsWithHttpDateOnTargetFormat", run: case7),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlTimestampsResponse xmlns=\"https://example.com/\">\n    <normal>2014-04-29T18:30:38Z</normal>\n    <requestId>requestid</requestId>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsOutput = XmlTimestampsOutput(normal: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlTimestampsResponse xmlns=\"https://example.com/\">\n    <dateTime>2014-04-29T18:30:38Z</dateTime>\n    <requestId>requestid</requestId>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsOutput = XmlTimestampsOutput(dateTime: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlTimestampsResponse xmlns=\"https://example.com/\">\n    <dateTimeOnTarget>2014-04-29T18:30:38Z</dateTimeOnTarget>\n    <requestId>requestid</requestId>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsOutput = XmlTimestampsOutput(dateTimeOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlTimestampsResponse xmlns=\"https://example.com/\">\n    <epochSeconds>1398796238</epochSeconds>\n    <requestId>requestid</requestId>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsOutput = XmlTimestampsOutput(epochSeconds: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case5() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlTimestampsResponse xmlns=\"https://example.com/\">\n    <epochSecondsOnTarget>1398796238</epochSecondsOnTarget>\n    <requestId>requestid</requestId>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsOutput = XmlTimestampsOutput(epochSecondsOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case6() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlTimestampsResponse xmlns=\"https://example.com/\">\n    <httpDate>Tue, 29 Apr 2014 18:30:38 GMT</httpDate>\n    <requestId>requestid</requestId>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsOutput = XmlTimestampsOutput(httpDate: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }

    private static func case7() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlTimestampsResponse xmlns=\"https://example.com/\">\n    <httpDateOnTarget>Tue, 29 Apr 2014 18:30:38 GMT</httpDateOnTarget>\n    <requestId>requestid</requestId>\n</XmlTimestampsResponse>\n".utf8)
        )
        let expected: XmlTimestampsOutput = XmlTimestampsOutput(httpDateOnTarget: Timestamp(secondsSinceEpoch: 1398796238))
        try checkOutput(XmlTimestampsOperation.self, response, expected)
    }
}
