// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLOutput27 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `RecursiveShapes` of the vectors.
    enum RecursiveShapesOperation: AWSOperation {
        typealias Input = Void
        typealias Output = RecursiveShapesResponse

        static let name = "RecursiveShapes"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/RecursiveShapes")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml())
        }
    }

    /// `RecursiveShapesInputOutputNested1` of the vectors.
    struct RecursiveShapesInputOutputNested1: Sendable, Hashable {
        /// `foo`.
        var foo: String?
        /// `nested`.
        @Indirect public var nested: RecursiveShapesInputOutputNested2?

        /// What is left out is the service's to choose.
        init(foo: String? = nil, nested: RecursiveShapesInputOutputNested2? = nil) {
            self.foo = foo
            self.nested = nested
        }
    }

    /// `RecursiveShapesInputOutputNested2` of the vectors.
    struct RecursiveShapesInputOutputNested2: Sendable, Hashable {
        /// `bar`.
        var bar: String?
        /// `recursiveMember`.
        @Indirect public var recursiveMember: RecursiveShapesInputOutputNested1?

        /// What is left out is the service's to choose.
        init(bar: String? = nil, recursiveMember: RecursiveShapesInputOutputNested1? = nil) {
            self.bar = bar
            self.recursiveMember = recursiveMember
        }
    }

    /// `RecursiveShapesResponse` of the vectors.
    struct RecursiveShapesResponse: Sendable, Hashable {
        /// `nested`.
        var nested: RecursiveShapesInputOutputNested1?

        /// What is left out is the service's to choose.
        init(nested: RecursiveShapesInputOutputNested1? = nil) {
            self.nested = nested
        }
    }
}

extension RESTXMLOutput27.RecursiveShapesInputOutputNested1 {
    package init(xml: XMLElement) throws {
        self.foo = try xml.member("foo") { try $0.string() }
        self.nested = try xml.member("nested") { try RESTXMLOutput27.RecursiveShapesInputOutputNested2(xml: $0) }
    }
}

extension RESTXMLOutput27.RecursiveShapesInputOutputNested2 {
    package init(xml: XMLElement) throws {
        self.bar = try xml.member("bar") { try $0.string() }
        self.recursiveMember = try xml.member("recursiveMember") { try RESTXMLOutput27.RecursiveShapesInputOutputNested1(xml: $0) }
    }
}

extension RESTXMLOutput27.RecursiveShapesResponse {
    package init(xml: XMLElement) throws {
        self.nested = try xml.member("nested") { try RESTXMLOutput27.RecursiveShapesInputOutputNested1(xml: $0) }
    }
}

extension RESTXMLOutput27 {
    static let vectors: [Vector] = [
        Vector(id: "RecursiveShapes", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<RecursiveShapesResponse>\n    <nested>\n        <foo>Foo1</foo>\n        <nested>\n            <bar>Bar1</bar>\n            <recursiveMember>\n                <foo>Foo2</foo>\n                <nested>\n                    <bar>Bar2</bar>\n                </nested>\n            </recursiveMember>\n        </nested>\n    </nested>\n</RecursiveShapesResponse>\n".utf8)
        )
        let expected: RecursiveShapesResponse = RecursiveShapesResponse(nested: RecursiveShapesInputOutputNested1(foo: "Foo1", nested: RecursiveShapesInputOutputNested2(bar: "Bar1", recursiveMember: RecursiveShapesInputOutputNested1(foo: "Foo2", nested: RecursiveShapesInputOutputNested2(bar: "Bar2")))))
        try checkOutput(RecursiveShapesOperation.self, response, expected)
    }
}
