// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum RESTXMLInput35 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `RecursiveShapes` of the vectors.
    enum RecursiveShapesOperation: AWSOperation {
        typealias Input = RecursiveShapesRequest
        typealias Output = Void

        static let name = "RecursiveShapes"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/RecursiveShapes")
            request.setBody(XMLWriter.document("RecursiveShapesRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

    /// `RecursiveShapesRequest` of the vectors.
    struct RecursiveShapesRequest: Sendable, Hashable {
        /// `nested`.
        var nested: RecursiveShapesInputOutputNested1?

        /// What is left out is the service's to choose.
        init(nested: RecursiveShapesInputOutputNested1? = nil) {
            self.nested = nested
        }
    }
}

extension RESTXMLInput35.RecursiveShapesInputOutputNested1 {
    package func write(to xml: inout XMLWriter) {
        xml.member("foo", foo) { $0.write($1) }
        xml.member("nested", nested) { $1.write(to: &$0) }
    }
}

extension RESTXMLInput35.RecursiveShapesInputOutputNested2 {
    package func write(to xml: inout XMLWriter) {
        xml.member("bar", bar) { $0.write($1) }
        xml.member("recursiveMember", recursiveMember) { $1.write(to: &$0) }
    }
}

extension RESTXMLInput35.RecursiveShapesRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("nested", nested) { $1.write(to: &$0) }
    }
}

extension RESTXMLInput35 {
    static let vectors: [Vector] = [
        Vector(id: "RecursiveShapes", run: case1),
    ]

    private static func case1() throws {
        let input: RecursiveShapesRequest = RecursiveShapesRequest(nested: RecursiveShapesInputOutputNested1(foo: "Foo1", nested: RecursiveShapesInputOutputNested2(bar: "Bar1", recursiveMember: RecursiveShapesInputOutputNested1(foo: "Foo2", nested: RecursiveShapesInputOutputNested2(bar: "Bar2")))))
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/RecursiveShapes"
        expected.body = "<RecursiveShapesRequest>\n    <nested>\n        <foo>Foo1</foo>\n        <nested>\n            <bar>Bar1</bar>\n            <recursiveMember>\n                <foo>Foo2</foo>\n                <nested>\n                    <bar>Bar2</bar>\n                </nested>\n            </recursiveMember>\n        </nested>\n    </nested>\n</RecursiveShapesRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(RecursiveShapesOperation.self, input)
    }
}
