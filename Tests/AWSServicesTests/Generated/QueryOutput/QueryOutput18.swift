// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput18 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `XmlEmptyMaps` of the vectors.
    enum XmlEmptyMapsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlMapsOutput

        static let name = "XmlEmptyMaps"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "XmlEmptyMapsResult"))
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

    /// `XmlMapsOutput` of the vectors.
    struct XmlMapsOutput: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: GreetingStruct]?

        /// What is left out is the service's to choose.
        init(myMap: [String: GreetingStruct]? = nil) {
            self.myMap = myMap
        }
    }
}

extension QueryOutput18.GreetingStruct {
    package init(xml: XMLElement) throws {
        self.hi = try xml.member("hi") { try $0.string() }
    }
}

extension QueryOutput18.XmlMapsOutput {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.member("myMap") { try $0.map(key: "key", value: "value") { try QueryOutput18.GreetingStruct(xml: $0) } }
    }
}

extension QueryOutput18 {
    static let vectors: [Vector] = [
        Vector(id: "QueryXmlEmptyMaps", run: case1),
        Vector(id: "QueryXmlEmptySelfClosedMaps", run: case2),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<XmlEmptyMapsResponse xmlns=\"https://example.com/\">\n    <XmlEmptyMapsResult>\n        <myMap>\n        </myMap>\n    </XmlEmptyMapsResult>\n</XmlEmptyMapsResponse>\n".utf8)
        )
        let expected: XmlMapsOutput = XmlMapsOutput(myMap: [:])
        try checkOutput(XmlEmptyMapsOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<XmlEmptyMapsResponse xmlns=\"https://example.com/\">\n    <XmlEmptyMapsResult>\n        <myMap/>\n    </XmlEmptyMapsResult>\n</XmlEmptyMapsResponse>\n".utf8)
        )
        let expected: XmlMapsOutput = XmlMapsOutput(myMap: [:])
        try checkOutput(XmlEmptyMapsOperation.self, response, expected)
    }
}
