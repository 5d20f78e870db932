// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryOutput02 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `FlattenedXmlMap` of the vectors.
    enum FlattenedXmlMapOperation: AWSOperation {
        typealias Input = Void
        typealias Output = FlattenedXmlMapOutput

        static let name = "FlattenedXmlMap"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "FlattenedXmlMapResult"))
        }
    }

    /// `FlattenedXmlMapOutput` of the vectors.
    struct FlattenedXmlMapOutput: Sendable, Hashable {
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

extension QueryOutput02.FlattenedXmlMapOutput {
    package init(xml: XMLElement) throws {
        self.myMap = try xml.flattenedMap("myMap", key: "key", value: "value") { QueryOutput02.FooEnum(rawValue: try $0.string()) }
    }
}

extension QueryOutput02 {
    static let vectors: [Vector] = [
        Vector(id: "QueryQueryFlattenedXmlMap", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<FlattenedXmlMapResponse xmlns=\"https://example.com/\">\n    <FlattenedXmlMapResult>\n        <myMap>\n            <key>foo</key>\n            <value>Foo</value>\n        </myMap>\n        <myMap>\n            <key>baz</key>\n            <value>Baz</value>\n        </myMap>\n    </FlattenedXmlMapResult>\n</FlattenedXmlMapResponse>".utf8)
        )
        let expected: FlattenedXmlMapOutput = FlattenedXmlMapOutput(myMap: ["baz": FooEnum(rawValue: "Baz"), "foo": FooEnum(rawValue: "Foo")])
        try checkOutput(FlattenedXmlMapOperation.self, response, expected)
    }
}
