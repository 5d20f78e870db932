// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTJSONInput35 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restJSON
    )

    /// `OmitsSerializingEmptyLists` of the vectors.
    enum OmitsSerializingEmptyListsOperation: AWSOperation {
        typealias Input = OmitsSerializingEmptyListsInput
        typealias Output = Void

        static let name = "OmitsSerializingEmptyLists"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { false }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "POST", path: "/OmitsSerializingEmptyLists")
            request.addQuery("BooleanList", input.queryBooleanList?.map { String($0) })
            request.addQuery("DoubleList", input.queryDoubleList?.map { WireText.text($0) })
            request.addQuery("EnumList", input.queryEnumList?.map { $0.rawValue })
            request.addQuery("IntegerEnumList", input.queryIntegerEnumList?.map { String($0) })
            request.addQuery("IntegerList", input.queryIntegerList?.map { String($0) })
            request.addQuery("StringList", input.queryStringList)
            request.addQuery("TimestampList", input.queryTimestampList?.map { $0.text(.dateTime) })
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

    /// `OmitsSerializingEmptyListsInput` of the vectors.
    struct OmitsSerializingEmptyListsInput: Sendable, Hashable {
        /// `queryBooleanList`.
        var queryBooleanList: [Bool]?
        /// `queryDoubleList`.
        var queryDoubleList: [Double]?
        /// `queryEnumList`.
        var queryEnumList: [FooEnum]?
        /// `queryIntegerEnumList`.
        var queryIntegerEnumList: [Int]?
        /// `queryIntegerList`.
        var queryIntegerList: [Int]?
        /// `queryStringList`.
        var queryStringList: [String]?
        /// `queryTimestampList`.
        var queryTimestampList: [Timestamp]?

        /// What is left out is the service's to choose.
        init(
            queryBooleanList: [Bool]? = nil,
            queryDoubleList: [Double]? = nil,
            queryEnumList: [FooEnum]? = nil,
            queryIntegerEnumList: [Int]? = nil,
            queryIntegerList: [Int]? = nil,
            queryStringList: [String]? = nil,
            queryTimestampList: [Timestamp]? = nil
        ) {
            self.queryBooleanList = queryBooleanList
            self.queryDoubleList = queryDoubleList
            self.queryEnumList = queryEnumList
            self.queryIntegerEnumList = queryIntegerEnumList
            self.queryIntegerList = queryIntegerList
            self.queryStringList = queryStringList
            self.queryTimestampList = queryTimestampList
        }
    }
}

extension RESTJSONInput35.OmitsSerializingEmptyListsInput {
    package func write(to object: inout JSONObject) {}
}

extension RESTJSONInput35 {
    static let vectors: [Vector] = [
        Vector(id: "RestJsonOmitsEmptyListQueryValues", run: case1),
    ]

    private static func case1() throws {
        let input: OmitsSerializingEmptyListsInput = OmitsSerializingEmptyListsInput(queryBooleanList: [], queryDoubleList: [], queryEnumList: [], queryIntegerEnumList: [], queryIntegerList: [], queryStringList: [], queryTimestampList: [])
        var expected = ExpectedRequest(kind: .json)
        expected.method = "POST"
        expected.uri = "/OmitsSerializingEmptyLists"
        expected.body = ""
        try expected.check(OmitsSerializingEmptyListsOperation.self, input)
    }
}
