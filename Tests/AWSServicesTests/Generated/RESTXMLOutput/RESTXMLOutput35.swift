// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput35 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlEmptyMaps` of the vectors.
    enum XmlEmptyMapsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlEmptyMapsResponse

        static let name = "XmlEmptyMaps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/XmlEmptyMaps")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
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

    /// `XmlEmptyMapsResponse` of the vectors.
    struct XmlEmptyMapsResponse: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: GreetingStruct]?

        /// What is left out is the service's to choose.
        init(myMap: [String: GreetingStruct]? = nil) {
            self.myMap = myMap
        }
    }
}

extension RESTXMLOutput35.GreetingStruct {
    package init(xml: XMLElement) throws {
        self.hi = try xml.member("hi") { try $0.string() }
    }
}

extension RESTXMLOutput35.XmlEmptyMapsResponse {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.member("myMap") { try $0.map(key: "key", value: "value") { try RESTXMLOutput35.GreetingStruct(xml: $0) } }
    }
}

extension RESTXMLOutput35 {
    static let vectors: [Vector] = [
        Vector(id: "XmlEmptyMaps", run: case1),
        Vector(id: "XmlEmptySelfClosedMaps", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlEmptyMapsResponse>\n    <myMap></myMap>\n</XmlEmptyMapsResponse>\n".utf8)
        )
        let expected: XmlEmptyMapsResponse = XmlEmptyMapsResponse(myMap: [:])
        try checkOutput(XmlEmptyMapsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlEmptyMapsResponse>\n    <myMap/>\n</XmlEmptyMapsResponse>\n".utf8)
        )
        let expected: XmlEmptyMapsResponse = XmlEmptyMapsResponse(myMap: [:])
        try checkOutput(XmlEmptyMapsOperation.self, response, expected)
    }
}
