// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput08 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `FlattenedXmlMap` of the vectors.
    enum FlattenedXmlMapOperation: AWSOperation {
        typealias Input = FlattenedXmlMapRequest
        typealias Output = Void

        static let name = "FlattenedXmlMap"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/FlattenedXmlMap")
            request.setBody(XMLWriter.document("FlattenedXmlMapRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `FlattenedXmlMapRequest` of the vectors.
    struct FlattenedXmlMapRequest: Sendable, Hashable {
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

extension RESTXMLInput08.FlattenedXmlMapRequest {
    package func write(to xml: inout XMLWriter) {
        xml.flattenedMap("myMap", myMap, key: "key", value: "value") { $0.write($1.rawValue) }
    }
}

extension RESTXMLInput08 {
    static let vectors: [Vector] = [
        Vector(id: "FlattenedXmlMap", run: case1),
    ]

    private static func case1() throws {
        let input: FlattenedXmlMapRequest = FlattenedXmlMapRequest(myMap: ["baz": FooEnum(rawValue: "Baz"), "foo": FooEnum(rawValue: "Foo")])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "POST"
        expected.uri = "/FlattenedXmlMap"
        expected.body = "<FlattenedXmlMapRequest>\n    <myMap>\n        <key>foo</key>\n        <value>Foo</value>\n    </myMap>\n    <myMap>\n        <key>baz</key>\n        <value>Baz</value>\n    </myMap>\n</FlattenedXmlMapRequest>"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(FlattenedXmlMapOperation.self, input)
    }
}
