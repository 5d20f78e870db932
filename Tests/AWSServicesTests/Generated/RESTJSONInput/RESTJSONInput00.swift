// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTJSONInput00 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `AllQueryStringTypes` of the vectors.
    enum AllQueryStringTypesOperation: AWSOperation {
        typealias Input = AllQueryStringTypesInput
        typealias Output = Void

        static let name = "AllQueryStringTypes"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "GET", path: "/AllQueryStringTypesInput")
            request.addQuery("Boolean", input.queryBoolean.map { String($0) })
            request.addQuery("BooleanList", input.queryBooleanList?.map { String($0) })
            request.addQuery("Byte", input.queryByte.map { String($0) })
            request.addQuery("Double", input.queryDouble.map { WireText.text($0) })
            request.addQuery("DoubleList", input.queryDoubleList?.map { WireText.text($0) })
            request.addQuery("Enum", input.queryEnum.map { $0.rawValue })
            request.addQuery("EnumList", input.queryEnumList?.map { $0.rawValue })
            request.addQuery("Float", input.queryFloat.map { WireText.text($0) })
            request.addQuery("Integer", input.queryInteger.map { String($0) })
            request.addQuery("IntegerEnum", input.queryIntegerEnum.map { String($0) })
            request.addQuery("IntegerEnumList", input.queryIntegerEnumList?.map { String($0) })
            request.addQuery("IntegerList", input.queryIntegerList?.map { String($0) })
            request.addQuery("IntegerSet", input.queryIntegerSet?.map { String($0) })
            request.addQuery("Long", input.queryLong.map { String($0) })
            request.addQuery("Short", input.queryShort.map { String($0) })
            request.addQuery("String", input.queryString.map { $0 })
            request.addQuery("StringList", input.queryStringList)
            request.addQuery("StringSet", input.queryStringSet)
            request.addQuery("Timestamp", input.queryTimestamp.map { $0.text(.dateTime) })
            request.addQuery("TimestampList", input.queryTimestampList?.map { $0.text(.dateTime) })
            request.addQuery(input.queryParamsMapOfStringList)
            return request
        }

        static func output(from response: HTTPResponse) throws -> Output {
        }
    }

    /// `AllQueryStringTypesInput` of the vectors.
    struct AllQueryStringTypesInput: Sendable, Hashable {
        /// `queryBoolean`.
        var queryBoolean: Bool?
        /// `queryBooleanList`.
        var queryBooleanList: [Bool]?
        /// `queryByte`.
        var queryByte: Int?
        /// `queryDouble`.
        var queryDouble: Double?
        /// `queryDoubleList`.
        var queryDoubleList: [Double]?
        /// `queryEnum`.
        var queryEnum: FooEnum?
        /// `queryEnumList`.
        var queryEnumList: [FooEnum]?
        /// `queryFloat`.
        var queryFloat: Double?
        /// `queryInteger`.
        var queryInteger: Int?
        /// `queryIntegerEnum`.
        var queryIntegerEnum: Int?
        /// `queryIntegerEnumList`.
        var queryIntegerEnumList: [Int]?
        /// `queryIntegerList`.
        var queryIntegerList: [Int]?
        /// `queryIntegerSet`.
        var queryIntegerSet: [Int]?
        /// `queryLong`.
        var queryLong: Int?
        /// `queryParamsMapOfStringList`.
        var queryParamsMapOfStringList: [String: [String]]?
        /// `queryShort`.
        var queryShort: Int?
        /// `queryString`.
        var queryString: String?
        /// `queryStringList`.
        var queryStringList: [String]?
        /// `queryStringSet`.
        var queryStringSet: [String]?
        /// `queryTimestamp`.
        var queryTimestamp: Timestamp?
        /// `queryTimestampList`.
        var queryTimestampList: [Timestamp]?

        /// What is left out is the service's to choose.
        init(
            queryBoolean: Bool? = nil,
            queryBooleanList: [Bool]? = nil,
            queryByte: Int? = nil,
            queryDouble: Double? = nil,
            queryDoubleList: [Double]? = nil,
            queryEnum: FooEnum? = nil,
            queryEnumList: [FooEnum]? = nil,
            queryFloat: Double? = nil,
            queryInteger: Int? = nil,
            queryIntegerEnum: Int? = nil,
            queryIntegerEnumList: [Int]? = nil,
            queryIntegerList: [Int]? = nil,
            queryIntegerSet: [Int]? = nil,
            queryLong: Int? = nil,
            queryParamsMapOfStringList: [String: [String]]? = nil,
            queryShort: Int? = nil,
            queryString: String? = nil,
            queryStringList: [String]? = nil,
            queryStringSet: [String]? = nil,
            queryTimestamp: Timestamp? = nil,
            queryTimestampList: [Timestamp]? = nil
        ) {
            self.queryBoolean = queryBoolean
            self.queryBooleanList = queryBooleanList
            self.queryByte = queryByte
            self.queryDouble = queryDouble
            self.queryDoubleList = queryDoubleList
            self.queryEnum = queryEnum
            self.queryEnumList = queryEnumList
            self.queryFloat = queryFloat
            self.queryInteger = queryInteger
            self.queryIntegerEnum = queryIntegerEnum
            self.queryIntegerEnumList = queryIntegerEnumList
            self.queryIntegerList = queryIntegerList
            self.queryIntegerSet = queryIntegerSet
            self.queryLong = queryLong
            self.queryParamsMapOfStringList = queryParamsMapOfStringList
            self.queryShort = queryShort
            self.queryString = queryString
            self.queryStringList = queryStringList
            self.queryStringSet = queryStringSet
            self.queryTimestamp = queryTimestamp
            self.queryTimestampList = queryTimestampList
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

extension RESTJSONInput00.AllQueryStringTypesInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput00 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonAllQueryStringTypes", run: case1),
        Vector(id: "RestJsonQueryStringMap", run: case2),
        Vector(id: "RestJsonQueryStringEscaping", run: case3),
        Vector(id: "RestJsonSupportsNaNFloatQueryValues", run: case4),
        Vector(id: "RestJsonSupportsInfinityFloatQueryValues", run: case5),
        Vector(id: "RestJsonSupportsNegativeInfinityFloatQueryValues", run: case6),
        Vector(id: "RestJsonZeroAndFalseQueryValues", run: case7),
    ]

    private static func case1() throws {
        let input: AllQueryStringTypesInput = AllQueryStringTypesInput(queryBoolean: true, queryBooleanList: [true, false, true], queryByte: 1, queryDouble: 1.1, queryDoubleList: [1.1, 2.1, 3.1], queryEnum: FooEnum(rawValue: "Foo"), queryEnumList: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "Baz"), FooEnum(rawValue: "Bar")], queryFloat: 1.1, queryInteger: 3, queryIntegerEnum: 1, queryIntegerEnumList: [1, 2, 3], queryIntegerList: [1, 2, 3], queryIntegerSet: [1, 2, 3], queryLong: 4, queryParamsMapOfStringList: ["Boolean": ["true"], "BooleanList": ["true", "false", "true"], "Byte": ["1"], "Double": ["1.1"], "DoubleList": ["1.1", "2.1", "3.1"], "Enum": ["Foo"], "EnumList": ["Foo", "Baz", "Bar"], "Float": ["1.1"], "Integer": ["3"], "IntegerEnum": ["1"], "IntegerEnumList": ["1", "2", "3"], "IntegerList": ["1", "2", "3"], "IntegerSet": ["1", "2", "3"], "Long": ["4"], "Short": ["2"], "String": ["Hello there"], "StringList": ["a", "b", "c"], "StringSet": ["a", "b", "c"], "Timestamp": ["1970-01-01T00:00:01Z"], "TimestampList": ["1970-01-01T00:00:01Z", "1970-01-01T00:00:02Z", "1970-01-01T00:00:03Z"]], queryShort: 2, queryString: "Hello there", queryStringList: ["a", "b", "c"], queryStringSet: ["a", "b", "c"], queryTimestamp: Timestamp(secondsSinceEpoch: 1), queryTimestampList: [Timestamp(secondsSinceEpoch: 1), Timestamp(secondsSinceEpoch: 2), Timestamp(secondsSinceEpoch: 3)])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/AllQueryStringTypesInput?String=Hello%20there&StringList=a&StringList=b&StringList=c&StringSet=a&StringSet=b&StringSet=c&Byte=1&Short=2&Integer=3&IntegerList=1&IntegerList=2&IntegerList=3&IntegerSet=1&IntegerSet=2&IntegerSet=3&Long=4&Float=1.1&Double=1.1&DoubleList=1.1&DoubleList=2.1&DoubleList=3.1&Boolean=true&BooleanList=true&BooleanList=false&BooleanList=true&Timestamp=1970-01-01T00%3A00%3A01Z&TimestampList=1970-01-01T00%3A00%3A01Z&TimestampList=1970-01-01T00%3A00%3A02Z&TimestampList=1970-01-01T00%3A00%3A03Z&Enum=Foo&EnumList=Foo&EnumList=Baz&EnumList=Bar&IntegerEnum=1&IntegerEnumList=1&IntegerEnumList=2&IntegerEnumList=3"
        expected.body = ""
        try expected.check(AllQueryStringTypesOperation.self, input)
    }

    private static func case2() throws {
        let input: AllQueryStringTypesInput = AllQueryStringTypesInput(queryParamsMapOfStringList: ["QueryParamsStringKeyA": ["Foo"], "QueryParamsStringKeyB": ["Bar"]])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/AllQueryStringTypesInput?QueryParamsStringKeyA=Foo&QueryParamsStringKeyB=Bar"
        expected.body = ""
        try expected.check(AllQueryStringTypesOperation.self, input)
    }

    private static func case3() throws {
        let input: AllQueryStringTypesInput = AllQueryStringTypesInput(queryParamsMapOfStringList: ["String": [" %:/?#[]@!$&'()*+,;=😹"]], queryString: " %:/?#[]@!$&'()*+,;=😹")
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/AllQueryStringTypesInput?String=%20%25%3A%2F%3F%23%5B%5D%40%21%24%26%27%28%29%2A%2B%2C%3B%3D%F0%9F%98%B9"
        expected.body = ""
        try expected.check(AllQueryStringTypesOperation.self, input)
    }

    private static func case4() throws {
        let input: AllQueryStringTypesInput = AllQueryStringTypesInput(queryDouble: .nan, queryFloat: .nan, queryParamsMapOfStringList: ["Double": ["NaN"], "Float": ["NaN"]])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/AllQueryStringTypesInput?Float=NaN&Double=NaN"
        expected.body = ""
        try expected.check(AllQueryStringTypesOperation.self, input)
    }

    private static func case5() throws {
        let input: AllQueryStringTypesInput = AllQueryStringTypesInput(queryDouble: .infinity, queryFloat: .infinity, queryParamsMapOfStringList: ["Double": ["Infinity"], "Float": ["Infinity"]])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/AllQueryStringTypesInput?Float=Infinity&Double=Infinity"
        expected.body = ""
        try expected.check(AllQueryStringTypesOperation.self, input)
    }

    private static func case6() throws {
        let input: AllQueryStringTypesInput = AllQueryStringTypesInput(queryDouble: -.infinity, queryFloat: -.infinity, queryParamsMapOfStringList: ["Double": ["-Infinity"], "Float": ["-Infinity"]])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/AllQueryStringTypesInput?Float=-Infinity&Double=-Infinity"
        expected.body = ""
        try expected.check(AllQueryStringTypesOperation.self, input)
    }

    private static func case7() throws {
        let input: AllQueryStringTypesInput = AllQueryStringTypesInput(queryBoolean: false, queryInteger: 0, queryParamsMapOfStringList: ["Boolean": ["false"], "Integer": ["0"]])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "GET"
        expected.uri = "/AllQueryStringTypesInput?Integer=0&Boolean=false"
        expected.body = ""
        try expected.check(AllQueryStringTypesOperation.self, input)
    }
}
