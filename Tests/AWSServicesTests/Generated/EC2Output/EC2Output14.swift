// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Output14 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `XmlIntEnums` of the vectors.
    enum XmlIntEnumsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlIntEnumsOutput

        static let name = "XmlIntEnums"
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

    /// `XmlIntEnumsOutput` of the vectors.
    struct XmlIntEnumsOutput: Sendable, Hashable {
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

extension EC2Output14.XmlIntEnumsOutput {
    package init(xml: XMLElement) throws {
        self.intEnum1 = try xml.member("intEnum1") { try $0.integer() }
        self.intEnum2 = try xml.member("intEnum2") { try $0.integer() }
        self.intEnum3 = try xml.member("intEnum3") { try $0.integer() }
        self.intEnumList = try xml.member("intEnumList") { try $0.list { try $0.integer() } }
        self.intEnumMap = try xml.member("intEnumMap") { try $0.map(key: "key", value: "value") { try $0.integer() } }
        self.intEnumSet = try xml.member("intEnumSet") { try $0.list { try $0.integer() } }
    }
}

extension EC2Output14 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2XmlIntEnums", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<XmlIntEnumsResponse xmlns=\"https://example.com/\">\n    <intEnum1>1</intEnum1>\n    <intEnum2>2</intEnum2>\n    <intEnum3>3</intEnum3>\n    <intEnumList>\n        <member>1</member>\n        <member>2</member>\n    </intEnumList>\n    <intEnumSet>\n        <member>1</member>\n        <member>2</member>\n    </intEnumSet>\n    <intEnumMap>\n        <entry>\n            <key>a</key>\n            <value>1</value>\n        </entry>\n        <entry>\n            <key>b</key>\n            <value>2</value>\n        </entry>\n    </intEnumMap>\n    <requestId>requestid</requestId>\n</XmlIntEnumsResponse>\n".utf8)
        )
        let expected: XmlIntEnumsOutput = XmlIntEnumsOutput(intEnum1: 1, intEnum2: 2, intEnum3: 3, intEnumList: [1, 2], intEnumMap: ["a": 1, "b": 2], intEnumSet: [1, 2])
        try checkOutput(XmlIntEnumsOperation.self, response, expected)
    }
}
