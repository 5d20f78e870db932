// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTJSONInput22 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `InputAndOutputWithHeaders` of the vectors.
    enum InputAndOutputWithHeadersOperation: AWSOperation {
        typealias Input = InputAndOutputWithHeadersIO
        typealias Output = Void

        static let name = "InputAndOutputWithHeaders"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/InputAndOutputWithHeaders")
            request.setHeader("X-BooleanList", list: input.headerBooleanList.map { $0.map { String($0) } })
            request.setHeader("X-Byte", input.headerByte.map { String($0) })
            request.setHeader("X-Double", input.headerDouble.map { WireText.text($0) })
            request.setHeader("X-Enum", input.headerEnum.map { $0.rawValue })
            request.setHeader("X-EnumList", texts: input.headerEnumList.map { $0.map { $0.rawValue } })
            request.setHeader("X-Boolean2", input.headerFalseBool.map { String($0) })
            request.setHeader("X-Float", input.headerFloat.map { WireText.text($0) })
            request.setHeader("X-Integer", input.headerInteger.map { String($0) })
            request.setHeader("X-IntegerEnum", input.headerIntegerEnum.map { String($0) })
            request.setHeader("X-IntegerEnumList", list: input.headerIntegerEnumList.map { $0.map { String($0) } })
            request.setHeader("X-IntegerList", list: input.headerIntegerList.map { $0.map { String($0) } })
            request.setHeader("X-Long", input.headerLong.map { String($0) })
            request.setHeader("X-Short", input.headerShort.map { String($0) })
            request.setHeader("X-String", input.headerString.map { $0 })
            request.setHeader("X-StringList", texts: input.headerStringList.map { $0.map { $0 } })
            request.setHeader("X-StringSet", texts: input.headerStringSet.map { $0.map { $0 } })
            request.setHeader("X-TimestampList", list: input.headerTimestampList.map { $0.map { $0.text(.httpDate) } })
            request.setHeader("X-Boolean1", input.headerTrueBool.map { String($0) })
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

    /// `InputAndOutputWithHeadersIO` of the vectors.
    struct InputAndOutputWithHeadersIO: Sendable, Hashable {
        /// `headerBooleanList`.
        var headerBooleanList: [Bool]?
        /// `headerByte`.
        var headerByte: Int?
        /// `headerDouble`.
        var headerDouble: Double?
        /// `headerEnum`.
        var headerEnum: FooEnum?
        /// `headerEnumList`.
        var headerEnumList: [FooEnum]?
        /// `headerFalseBool`.
        var headerFalseBool: Bool?
        /// `headerFloat`.
        var headerFloat: Double?
        /// `headerInteger`.
        var headerInteger: Int?
        /// `headerIntegerEnum`.
        var headerIntegerEnum: Int?
        /// `headerIntegerEnumList`.
        var headerIntegerEnumList: [Int]?
        /// `headerIntegerList`.
        var headerIntegerList: [Int]?
        /// `headerLong`.
        var headerLong: Int?
        /// `headerShort`.
        var headerShort: Int?
        /// `headerString`.
        var headerString: String?
        /// `headerStringList`.
        var headerStringList: [String]?
        /// `headerStringSet`.
        var headerStringSet: [String]?
        /// `headerTimestampList`.
        var headerTimestampList: [Timestamp]?
        /// `headerTrueBool`.
        var headerTrueBool: Bool?

        /// What is left out is the service's to choose.
        init(
            headerBooleanList: [Bool]? = nil,
            headerByte: Int? = nil,
            headerDouble: Double? = nil,
            headerEnum: FooEnum? = nil,
            headerEnumList: [FooEnum]? = nil,
            headerFalseBool: Bool? = nil,
            headerFloat: Double? = nil,
            headerInteger: Int? = nil,
            headerIntegerEnum: Int? = nil,
            headerIntegerEnumList: [Int]? = nil,
            headerIntegerList: [Int]? = nil,
            headerLong: Int? = nil,
            headerShort: Int? = nil,
            headerString: String? = nil,
            headerStringList: [String]? = nil,
            headerStringSet: [String]? = nil,
            headerTimestampList: [Timestamp]? = nil,
            headerTrueBool: Bool? = nil
        ) {
            self.headerBooleanList = headerBooleanList
            self.headerByte = headerByte
            self.headerDouble = headerDouble
            self.headerEnum = headerEnum
            self.headerEnumList = headerEnumList
            self.headerFalseBool = headerFalseBool
            self.headerFloat = headerFloat
            self.headerInteger = headerInteger
            self.headerIntegerEnum = headerIntegerEnum
            self.headerIntegerEnumList = headerIntegerEnumList
            self.headerIntegerList = headerIntegerList
            self.headerLong = headerLong
            self.headerShort = headerShort
            self.headerString = headerString
            self.headerStringList = headerStringList
            self.headerStringSet = headerStringSet
            self.headerTimestampList = headerTimestampList
            self.headerTrueBool = headerTrueBool
        }
    }
}

extension RESTJSONInput22.InputAndOutputWithHeadersIO {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput22 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonInputAndOutputWithStringHeaders", run: case1),
        Vector(id: "RestJsonInputAndOutputWithQuotedStringHeaders", run: case2),
        Vector(id: "RestJsonInputAndOutputWithNumericHeaders", run: case3),
        Vector(id: "RestJsonInputAndOutputWithBooleanHeaders", run: case4),
        Vector(id: "RestJsonInputAndOutputWithTimestampHeaders", run: case5),
        Vector(id: "RestJsonInputAndOutputWithEnumHeaders", run: case6),
        Vector(id: "RestJsonInputAndOutputWithIntEnumHeaders", run: case7),
        Vector(id: "RestJsonSupportsNaNFloatHeaderInputs", run: case8),
        Vector(id: "RestJsonSupportsInfinityFloatHeaderInputs", run: case9),
        Vector(id: "RestJsonSupportsNegativeInfinityFloatHeaderInputs", run: case10),
    ]

    private static func case1() throws {
        let input: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerString: "Hello", headerStringList: ["a", "b", "c"], headerStringSet: ["a", "b", "c"])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/InputAndOutputWithHeaders"
        expected.body = ""
        expected.headers["X-String"] = "Hello"
        expected.headers["X-StringList"] = "a, b, c"
        expected.headers["X-StringSet"] = "a, b, c"
        try expected.check(InputAndOutputWithHeadersOperation.self, input)
    }

    private static func case2() throws {
        let input: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerStringList: ["b,c", "\"def\"", "a"])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/InputAndOutputWithHeaders"
        expected.body = ""
        expected.headers["X-StringList"] = "\"b,c\", \"\\\"def\\\"\", a"
        try expected.check(InputAndOutputWithHeadersOperation.self, input)
    }

    private static func case3() throws {
        let input: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerByte: 1, headerDouble: 1.1, headerFloat: 1.1, headerInteger: 123, headerIntegerList: [1, 2, 3], headerLong: 123, headerShort: 123)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/InputAndOutputWithHeaders"
        expected.body = ""
        expected.headers["X-Byte"] = "1"
        expected.headers["X-Double"] = "1.1"
        expected.headers["X-Float"] = "1.1"
        expected.headers["X-Integer"] = "123"
        expected.headers["X-IntegerList"] = "1, 2, 3"
        expected.headers["X-Long"] = "123"
        expected.headers["X-Short"] = "123"
        try expected.check(InputAndOutputWithHeadersOperation.self, input)
    }

    private static func case4() throws {
        let input: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerBooleanList: [true, false, true], headerFalseBool: false, headerTrueBool: true)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/InputAndOutputWithHeaders"
        expected.body = ""
        expected.headers["X-Boolean1"] = "true"
        expected.headers["X-Boolean2"] = "false"
        expected.headers["X-BooleanList"] = "true, false, true"
        try expected.check(InputAndOutputWithHeadersOperation.self, input)
    }

    private static func case5() throws {
        let input: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerTimestampList: [Timestamp(secondsSinceEpoch: 1576540098), Timestamp(secondsSinceEpoch: 1576540098)])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/InputAndOutputWithHeaders"
        expected.body = ""
        expected.headers["X-TimestampList"] = "Mon, 16 Dec 2019 23:48:18 GMT, Mon, 16 Dec 2019 23:48:18 GMT"
        try expected.check(InputAndOutputWithHeadersOperation.self, input)
    }

    private static func case6() throws {
        let input: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerEnum: FooEnum(rawValue: "Foo"), headerEnumList: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "Bar"), FooEnum(rawValue: "Baz")])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/InputAndOutputWithHeaders"
        expected.body = ""
        expected.headers["X-Enum"] = "Foo"
        expected.headers["X-EnumList"] = "Foo, Bar, Baz"
        try expected.check(InputAndOutputWithHeadersOperation.self, input)
    }

    private static func case7() throws {
        let input: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerIntegerEnum: 1, headerIntegerEnumList: [1, 2, 3])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/InputAndOutputWithHeaders"
        expected.body = ""
        expected.headers["X-IntegerEnum"] = "1"
        expected.headers["X-IntegerEnumList"] = "1, 2, 3"
        try expected.check(InputAndOutputWithHeadersOperation.self, input)
    }

    private static func case8() throws {
        let input: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerDouble: .nan, headerFloat: .nan)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/InputAndOutputWithHeaders"
        expected.body = ""
        expected.headers["X-Double"] = "NaN"
        expected.headers["X-Float"] = "NaN"
        try expected.check(InputAndOutputWithHeadersOperation.self, input)
    }

    private static func case9() throws {
        let input: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerDouble: .infinity, headerFloat: .infinity)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/InputAndOutputWithHeaders"
        expected.body = ""
        expected.headers["X-Double"] = "Infinity"
        expected.headers["X-Float"] = "Infinity"
        try expected.check(InputAndOutputWithHeadersOperation.self, input)
    }

    private static func case10() throws {
        let input: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerDouble: -.infinity, headerFloat: -.infinity)
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/InputAndOutputWithHeaders"
        expected.body = ""
        expected.headers["X-Double"] = "-Infinity"
        expected.headers["X-Float"] = "-Infinity"
        try expected.check(InputAndOutputWithHeadersOperation.self, input)
    }
}
