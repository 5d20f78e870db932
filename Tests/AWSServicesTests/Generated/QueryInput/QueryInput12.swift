// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryInput12 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `SimpleInputParams` of the vectors.
    enum SimpleInputParamsOperation: AWSOperation {
        typealias Input = SimpleInputParamsInput
        typealias Output = Void

        static let name = "SimpleInputParams"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
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
        /// `IntegerEnum`.
        var integerEnum: Int?
        /// `Qux`.
        var qux: [UInt8]?

        /// What is left out is the service's to choose.
        init(
            bam: Int? = nil,
            bar: String? = nil,
            baz: Bool? = nil,
            boo: Double? = nil,
            floatValue: Double? = nil,
            foo: String? = nil,
            fooEnum: FooEnum? = nil,
            integerEnum: Int? = nil,
            qux: [UInt8]? = nil
        ) {
            self.bam = bam
            self.bar = bar
            self.baz = baz
            self.boo = boo
            self.floatValue = floatValue
            self.foo = foo
            self.fooEnum = fooEnum
            self.integerEnum = integerEnum
            self.qux = qux
        }
    }
}

extension QueryInput12.SimpleInputParamsInput {
    package func write(to form: inout FormWriter) {
        form.member("Bam", bam) { $0.write($1) }
        form.member("Bar", bar) { $0.write($1) }
        form.member("Baz", baz) { $0.write($1) }
        form.member("Boo", boo) { $0.write($1) }
        form.member("FloatValue", floatValue) { $0.write($1) }
        form.member("Foo", foo) { $0.write($1) }
        form.member("FooEnum", fooEnum) { $0.write($1.rawValue) }
        form.member("IntegerEnum", integerEnum) { $0.write($1) }
        form.member("Qux", qux) { $0.write($1) }
    }
}

extension QueryInput12 {
    static let vectors: [Vector] = [
        Vector(id: "QuerySimpleInputParamsStrings", run: case1),
        Vector(id: "QuerySimpleInputParamsStringAndBooleanTrue", run: case2),
        Vector(id: "QuerySimpleInputParamsStringsAndBooleanFalse", run: case3),
        Vector(id: "QuerySimpleInputParamsInteger", run: case4),
        Vector(id: "QuerySimpleInputParamsFloat", run: case5),
        Vector(id: "QuerySimpleInputParamsBlob", run: case6),
        Vector(id: "QueryEnums", run: case7),
        Vector(id: "QueryIntEnums", run: case8),
        Vector(id: "AwsQuerySupportsNaNFloatInputs", run: case9),
        Vector(id: "AwsQuerySupportsInfinityFloatInputs", run: case10),
        Vector(id: "AwsQuerySupportsNegativeInfinityFloatInputs", run: case11),
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
        let input: SimpleInputParamsInput = SimpleInputParamsInput(integerEnum: 1)
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&IntegerEnum=1"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case9() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(boo: .nan, floatValue: .nan)
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&FloatValue=NaN&Boo=NaN"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case10() throws {
        let input: SimpleInputParamsInput = SimpleInputParamsInput(boo: .infinity, floatValue: .infinity)
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=SimpleInputParams&Version=2020-01-08&FloatValue=Infinity&Boo=Infinity"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        expected.required = ["Content-Length"]
        try expected.check(SimpleInputParamsOperation.self, input)
    }

    private static func case11() throws {
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
