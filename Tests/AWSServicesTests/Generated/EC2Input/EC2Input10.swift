// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Input10 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `SimpleInputParams` of the vectors.
    enum SimpleInputParamsOperation: AWSOperation {
        typealias Input = SimpleInputParamsInput
        typealias Output = Void

        static let name = "SimpleInputParams"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: false)
            input.write(to: &form)
            let request = form.request
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
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

    /// `SimpleInputParamsInput` of the vectors.
    struct SimpleInputParamsInput: Sendable, Hashable {
        /// `Bam`.
        var bam: Int?
        /// `Bar`.
        var bar: String?
        /// `Baz`.
        var baz: Bool?
        /// `Boo`.
        var boo: Double?
        /// `FloatValue`.
        var floatValue: Double?
        /// `Foo`.
        var foo: String?
        /// `FooEnum`.
        var fooEnum: FooEnum?
        /// `HasQueryAndXmlName`.
        var hasQueryAndXmlName: String?
        /// `HasQueryName`.
        var hasQueryName: String?
        /// `Qux`.
        var qux: [UInt8]?
        /// `UsesXmlName`.
        var usesXmlName: String?

        /// What is left out is the service's to choose.
        init(
            bam: Int? = nil,
            bar: String? = nil,
            baz: Bool? = nil,
            boo: Double? = nil,
            floatValue: Double? = nil,
            foo: String? = nil,
            fooEnum: FooEnum? = nil,
            hasQueryAndXmlName: String? = nil,
            hasQueryName: String? = nil,
            qux: [UInt8]? = nil,
            usesXmlName: String? = nil
        ) {
            self.bam = bam
            self.bar = bar
            self.baz = baz
            self.boo = boo
            self.floatValue = floatValue
            self.foo = foo
            self.fooEnum = fooEnum
            self.hasQueryAndXmlName = hasQueryAndXmlName
            self.hasQueryName = hasQueryName
            self.qux = qux
            self.usesXmlName = usesXmlName
        }
    }
}

extension EC2Input10.SimpleInputParamsInput {
    package func write(to form: inout FormWriter) {
        form.member("Bam", bam) { $0.write($1) }
        form.member("Bar", bar) { $0.write($1) }
        form.member("Baz", baz) { $0.write($1) }
        form.member("Boo", boo) { $0.write($1) }
        form.member("FloatValue", floatValue) { $0.write($1) }
        form.member("Foo", foo) { $0.write($1) }
        form.member("FooEnum", fooEnum) { $0.write($1.rawValue) }
        form.member("HasQueryAndXmlName", hasQueryAndXmlName) { $0.write($1) }
        form.member("HasQueryName", hasQueryName) { $0.write($1) }
        form.member("Qux", qux) { $0.write($1) }
        form.member("UsesXmlName", usesXmlName) { $0.write($1) }
    }
}

extension EC2Input10 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2SimpleInputParamsStrings", run: case1),
        Vector(id: "Ec2SimpleInputParamsStringAndBooleanTrue", run: case2),
        Vector(id: "Ec2SimpleInputParamsStringsAndBooleanFalse", run: case3),
        Vector(id: "Ec2SimpleInputParamsInteger", run: case4),
        Vector(id: "Ec2SimpleInputParamsFloat", run: case5),
        Vector(id: "Ec2SimpleInputParamsBlob", run: case6),
        Vector(id: "Ec2Enums", run: case7),
        Vector(id: "Ec2Query", run: case8),
        Vector(id: "Ec2QueryIsPreferred", run: case9),
        Vector(id: "Ec2XmlNameIsUppercased", run: case10),
        Vector(id: "Ec2QuerySupportsNaNFloatInputs", run: case11),
        Vector(id: "Ec2QuerySupportsInfinityFloatInputs", run: case12),
        Vector(id: "Ec2QuerySupportsNegativeInfinityFloatInputs", run: case13),
    ]

    private static func case1() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(bar: "val2", foo: "val1")
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&Foo=val1&Bar=val2"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case2() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(baz: true, foo: "val1")
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&Foo=val1&Baz=true"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case3() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(baz: false)
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&Baz=false"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case4() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(bam: 10)
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&Bam=10"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case5() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(boo: 10.8)
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&Boo=10.8"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case6() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(qux: Array("value".utf8))
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&Qux=dmFsdWU%3D"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case7() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(fooEnum: FooEnum(rawValue: "Foo"))
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&FooEnum=Foo"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case8() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(hasQueryName: "Hi")
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&HasQueryName=Hi"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case9() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(hasQueryAndXmlName: "Hi")
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&HasQueryAndXmlName=Hi"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case10() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(usesXmlName: "Hi")
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&UsesXmlName=Hi"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case11() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(boo: .nan, floatValue: .nan)
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&FloatValue=NaN&Boo=NaN"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case12() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(boo: .infinity, floatValue: .infinity)
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&FloatValue=Infinity&Boo=Infinity"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case13() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(boo: -.infinity, floatValue: -.infinity)
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&FloatValue=-Infinity&Boo=-Infinity"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }
}
