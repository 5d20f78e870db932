// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Output08 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `RecursiveXmlShapes` of the vectors.
    enum RecursiveXmlShapesOperation: AWSOperation {
        typealias Input = Void
        typealias Output = RecursiveXmlShapesOutput

        static let name = "RecursiveXmlShapes"
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

    /// `RecursiveXmlShapesOutput` of the vectors.
    struct RecursiveXmlShapesOutput: Sendable, Hashable {
        /// `nested`.
        var nested: RecursiveXmlShapesOutputNested1?

        /// What is left out is the service's to choose.
        init(nested: RecursiveXmlShapesOutputNested1? = nil) {
            self.nested = nested
        }
    }

    /// `RecursiveXmlShapesOutputNested1` of the vectors.
    struct RecursiveXmlShapesOutputNested1: Sendable, Hashable {
        /// `foo`.
        var foo: String?
        /// `nested`.
        @Indirect public var nested: RecursiveXmlShapesOutputNested2?

        /// What is left out is the service's to choose.
        init(foo: String? = nil, nested: RecursiveXmlShapesOutputNested2? = nil) {
            self.foo = foo
            self.nested = nested
        }
    }

    /// `RecursiveXmlShapesOutputNested2` of the vectors.
    struct RecursiveXmlShapesOutputNested2: Sendable, Hashable {
        /// `bar`.
        var bar: String?
        /// `recursiveMember`.
        @Indirect public var recursiveMember: RecursiveXmlShapesOutputNested1?

        /// What is left out is the service's to choose.
        init(bar: String? = nil, recursiveMember: RecursiveXmlShapesOutputNested1? = nil) {
            self.bar = bar
            self.recursiveMember = recursiveMember
        }
    }
}

extension EC2Output08.RecursiveXmlShapesOutput {
    package init(xml: XMLElement) throws {
        self.nested = try xml.member("nested") { try EC2Output08.RecursiveXmlShapesOutputNested1(xml: $0) }
    }
}

extension EC2Output08.RecursiveXmlShapesOutputNested1 {
    package init(xml: XMLElement) throws {
        self.foo = try xml.member("foo") { try $0.string() }
        self.nested = try xml.member("nested") { try EC2Output08.RecursiveXmlShapesOutputNested2(xml: $0) }
    }
}

extension EC2Output08.RecursiveXmlShapesOutputNested2 {
    package init(xml: XMLElement) throws {
        self.bar = try xml.member("bar") { try $0.string() }
        self.recursiveMember = try xml.member("recursiveMember") { try EC2Output08.RecursiveXmlShapesOutputNested1(xml: $0) }
    }
}

extension EC2Output08 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2RecursiveShapes", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml;charset=UTF-8"],
            body: Array("<RecursiveXmlShapesResponse xmlns=\"https://example.com/\">\n    <nested>\n        <foo>Foo1</foo>\n        <nested>\n            <bar>Bar1</bar>\n            <recursiveMember>\n                <foo>Foo2</foo>\n                <nested>\n                    <bar>Bar2</bar>\n                </nested>\n            </recursiveMember>\n        </nested>\n    </nested>\n    <requestId>requestid</requestId>\n</RecursiveXmlShapesResponse>\n".utf8)
        )
        let expected: RecursiveXmlShapesOutput = RecursiveXmlShapesOutput(nested: RecursiveXmlShapesOutputNested1(foo: "Foo1", nested: RecursiveXmlShapesOutputNested2(bar: "Bar1", recursiveMember: RecursiveXmlShapesOutputNested1(foo: "Foo2", nested: RecursiveXmlShapesOutputNested2(bar: "Bar2")))))
        try checkOutput(RecursiveXmlShapesOperation.self, response, expected)
    }
}
