// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput03 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `FlattenedXmlMap` of the vectors.
    enum FlattenedXmlMapOperation: AWSOperation {
        typealias Input = Void
        typealias Output = FlattenedXmlMapResponse

        static let name = "FlattenedXmlMap"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/FlattenedXmlMap")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `FlattenedXmlMapResponse` of the vectors.
    struct FlattenedXmlMapResponse: Sendable, Hashable {
        /// `myMap`.
        var myMap: [String: FooEnum]?

        /// What is left out is the service's to choose.
        init(myMap: [String: FooEnum]? = nil) {
            self.myMap = myMap
        }
    }

    /// `FooEnum` of the vectors.
    struct FooEnum: StringEnumeration {
        var rawValue: String

        init(rawValue: String) { self.rawValue = rawValue }

        /// `Foo`.
        static var foo: Self { Self(rawValue: "Foo") }
        /// `Baz`.
        static var baz: Self { Self(rawValue: "Baz") }
        /// `Bar`.
        static var bar: Self { Self(rawValue: "Bar") }
        /// `1`.
        static var v1: Self { Self(rawValue: "1") }
        /// `0`.
        static var v0: Self { Self(rawValue: "0") }
    }
}

extension RESTXMLOutput03.FlattenedXmlMapResponse {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.flattenedMap("myMap", key: "key", value: "value") { RESTXMLOutput03.FooEnum(rawValue: try $0.string()) }
    }
}

extension RESTXMLOutput03 {
    static let vectors: [Vector] = [
        Vector(id: "FlattenedXmlMap", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<FlattenedXmlMapResponse>\n    <myMap>\n        <key>foo</key>\n        <value>Foo</value>\n    </myMap>\n    <myMap>\n        <key>baz</key>\n        <value>Baz</value>\n    </myMap>\n</FlattenedXmlMapResponse>".utf8)
        )
        let expected: FlattenedXmlMapResponse = FlattenedXmlMapResponse(myMap: ["baz": FooEnum(rawValue: "Baz"), "foo": FooEnum(rawValue: "Foo")])
        try checkOutput(FlattenedXmlMapOperation.self, response, expected)
    }
}
