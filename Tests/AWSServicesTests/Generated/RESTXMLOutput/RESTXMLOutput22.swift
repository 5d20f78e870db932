// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTXMLOutput22 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `InputAndOutputWithHeaders` of the vectors.
    enum InputAndOutputWithHeadersOperation: AWSOperation {
        typealias Input = Void
        typealias Output = InputAndOutputWithHeadersIO

        static let name = "InputAndOutputWithHeaders"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "POST", path: "/InputAndOutputWithHeaders")
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
            var output = Output()
            output.headerBooleanList = try response.header("X-BooleanList") { try $0.list { try $0.boolean() } }
            output.headerByte = try response.header("X-Byte") { try $0.integer() }
            output.headerDouble = try response.header("X-Double") { try $0.double() }
            output.headerEnum = try response.header("X-Enum") { RESTXMLOutput22.FooEnum(rawValue: try $0.string()) }
            output.headerEnumList = try response.header("X-EnumList") { try $0.list { RESTXMLOutput22.FooEnum(rawValue: try $0.string()) } }
            output.headerFalseBool = try response.header("X-Boolean2") { try $0.boolean() }
            output.headerFloat = try response.header("X-Float") { try $0.double() }
            output.headerInteger = try response.header("X-Integer") { try $0.integer() }
            output.headerIntegerList = try response.header("X-IntegerList") { try $0.list { try $0.integer() } }
            output.headerLong = try response.header("X-Long") { try $0.integer() }
            output.headerShort = try response.header("X-Short") { try $0.integer() }
            output.headerString = try response.header("X-String") { try $0.string() }
            output.headerStringList = try response.header("X-StringList") { try $0.list { try $0.string() } }
            output.headerStringSet = try response.header("X-StringSet") { try $0.list { try $0.string() } }
            output.headerTimestampList = try response.header("X-TimestampList") { try $0.httpDates() }
            output.headerTrueBool = try response.header("X-Boolean1") { try $0.boolean() }
            return output
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

extension RESTXMLOutput22.InputAndOutputWithHeadersIO {
    package init(xml: XMLElement) throws {
        self.headerBooleanList = nil
        self.headerByte = nil
        self.headerDouble = nil
        self.headerEnum = nil
        self.headerEnumList = nil
        self.headerFalseBool = nil
        self.headerFloat = nil
        self.headerInteger = nil
        self.headerIntegerList = nil
        self.headerLong = nil
        self.headerShort = nil
        self.headerString = nil
        self.headerStringList = nil
        self.headerStringSet = nil
        self.headerTimestampList = nil
        self.headerTrueBool = nil
    }
}

extension RESTXMLOutput22 {
    static let vectors: [Vector] = [
        Vector(id: "InputAndOutputWithStringHeaders", run: case1),
        Vector(id: "InputAndOutputWithNumericHeaders", run: case2),
        Vector(id: "InputAndOutputWithBooleanHeaders", run: case3),
        Vector(id: "InputAndOutputWithTimestampHeaders", run: case4),
        Vector(id: "InputAndOutputWithEnumHeaders", run: case5),
        Vector(id: "RestXmlSupportsNaNFloatHeaderOutputs", run: case6),
        Vector(id: "RestXmlSupportsInfinityFloatHeaderOutputs", run: case7),
        Vector(id: "RestXmlSupportsNegativeInfinityFloatHeaderOutputs", run: case8),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["X-String": "Hello", "X-StringList": "a, b, c", "X-StringSet": "a, b, c"]
        )
        let expected: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerString: "Hello", headerStringList: ["a", "b", "c"], headerStringSet: ["a", "b", "c"])
        try checkOutput(InputAndOutputWithHeadersOperation.self, response, expected)
    }

    private static func case2() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["X-Byte": "1", "X-Double": "1.1", "X-Float": "1.1", "X-Integer": "123", "X-IntegerList": "1, 2, 3", "X-Long": "123", "X-Short": "123"]
        )
        let expected: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerByte: 1, headerDouble: 1.1, headerFloat: 1.1, headerInteger: 123, headerIntegerList: [1, 2, 3], headerLong: 123, headerShort: 123)
        try checkOutput(InputAndOutputWithHeadersOperation.self, response, expected)
    }

    private static func case3() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["X-Boolean1": "true", "X-Boolean2": "false", "X-BooleanList": "true, false, true"]
        )
        let expected: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerBooleanList: [true, false, true], headerFalseBool: false, headerTrueBool: true)
        try checkOutput(InputAndOutputWithHeadersOperation.self, response, expected)
    }

    private static func case4() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["X-TimestampList": "Mon, 16 Dec 2019 23:48:18 GMT, Mon, 16 Dec 2019 23:48:18 GMT"]
        )
        let expected: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerTimestampList: [Timestamp(secondsSinceEpoch: 1576540098), Timestamp(secondsSinceEpoch: 1576540098)])
        try checkOutput(InputAndOutputWithHeadersOperation.self, response, expected)
    }

    private static func case5() throws {
        let response = HTTPResponse(status: 200, headers: ["X-Enum": "Foo", "X-EnumList": "Foo, Bar, Baz"])
        let expected: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerEnum: FooEnum(rawValue: "Foo"), headerEnumList: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "Bar"), FooEnum(rawValue: "Baz")])
        try checkOutput(InputAndOutputWithHeadersOperation.self, response, expected)
    }

    private static func case6() throws {
        let response = HTTPResponse(status: 200, headers: ["X-Double": "NaN", "X-Float": "NaN"])
        let expected: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerDouble: .nan, headerFloat: .nan)
        try checkOutput(InputAndOutputWithHeadersOperation.self, response, expected)
    }

    private static func case7() throws {
        let response = HTTPResponse(status: 200, headers: ["X-Double": "Infinity", "X-Float": "Infinity"])
        let expected: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerDouble: .infinity, headerFloat: .infinity)
        try checkOutput(InputAndOutputWithHeadersOperation.self, response, expected)
    }

    private static func case8() throws {
        let response = HTTPResponse(status: 200, headers: ["X-Double": "-Infinity", "X-Float": "-Infinity"])
        let expected: InputAndOutputWithHeadersIO = InputAndOutputWithHeadersIO(headerDouble: -.infinity, headerFloat: -.infinity)
        try checkOutput(InputAndOutputWithHeadersOperation.self, response, expected)
    }
}
