// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryInput10 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `QueryMaps` of the vectors.
    enum QueryMapsOperation: AWSOperation {
        typealias Input = QueryMapsInput
        typealias Output = Void

        static let name = "QueryMaps"
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

    /// `GreetingStruct` of the vectors.
    struct GreetingStruct: Sendable, Hashable {
        /// `hi`.
        var hi: String?

        /// What is left out is the service's to choose.
        init(hi: String? = nil) {
            self.hi = hi
        }
    }

    /// `NestedStructWithMap` of the vectors.
    struct NestedStructWithMap: Sendable, Hashable {
        /// `MapArg`.
        var mapArg: [String: String]?

        /// What is left out is the service's to choose.
        init(mapArg: [String: String]? = nil) {
            self.mapArg = mapArg
        }
    }

    /// `QueryMapsInput` of the vectors.
    struct QueryMapsInput: Sendable, Hashable {
        /// `ComplexMapArg`.
        var complexMapArg: [String: GreetingStruct]?
        /// `FlattenedMap`.
        var flattenedMap: [String: String]?
        /// `FlattenedMapWithXmlName`.
        var flattenedMapWithXmlName: [String: String]?
        /// `MapArg`.
        var mapArg: [String: String]?
        /// `MapOfLists`.
        var mapOfLists: [String: [String]]?
        /// `MapWithXmlMemberName`.
        var mapWithXmlMemberName: [String: String]?
        /// `NestedStructWithMap`.
        var nestedStructWithMap: NestedStructWithMap?
        /// `RenamedMapArg`.
        var renamedMapArg: [String: String]?

        /// What is left out is the service's to choose.
        init(
            complexMapArg: [String: GreetingStruct]? = nil,
            flattenedMap: [String: String]? = nil,
            flattenedMapWithXmlName: [String: String]? = nil,
            mapArg: [String: String]? = nil,
            mapOfLists: [String: [String]]? = nil,
            mapWithXmlMemberName: [String: String]? = nil,
            nestedStructWithMap: NestedStructWithMap? = nil,
            renamedMapArg: [String: String]? = nil
        ) {
            self.complexMapArg = complexMapArg
            self.flattenedMap = flattenedMap
            self.flattenedMapWithXmlName = flattenedMapWithXmlName
            self.mapArg = mapArg
            self.mapOfLists = mapOfLists
            self.mapWithXmlMemberName = mapWithXmlMemberName
            self.nestedStructWithMap = nestedStructWithMap
            self.renamedMapArg = renamedMapArg
        }
    }
}

extension QueryInput10.GreetingStruct {
    package func write(to form: inout FormWriter) {
        form.member("hi", hi) { $0.write($1) }
    }
}

extension QueryInput10.NestedStructWithMap {
    package func write(to form: inout FormWriter) {
        form.member("MapArg", mapArg) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1) } }
    }
}

extension QueryInput10.QueryMapsInput {
    package func write(to form: inout FormWriter) {
        form.member("ComplexMapArg", complexMapArg) { $0.map($1, entry: "entry", key: "key", value: "value") { $1.write(to: &$0) } }
        form.flattenedMap("FlattenedMap", flattenedMap, key: "key", value: "value") { $0.write($1) }
        form.flattenedMap("Hi", flattenedMapWithXmlName, key: "K", value: "V") { $0.write($1) }
        form.member("MapArg", mapArg) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1) } }
        form.member("MapOfLists", mapOfLists) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.list($1, item: "member") { $0.write($1) } } }
        form.member("MapWithXmlMemberName", mapWithXmlMemberName) { $0.map($1, entry: "entry", key: "K", value: "V") { $0.write($1) } }
        form.member("NestedStructWithMap", nestedStructWithMap) { $1.write(to: &$0) }
        form.member("Foo", renamedMapArg) { $0.map($1, entry: "entry", key: "key", value: "value") { $0.write($1) } }
    }
}

extension QueryInput10 {
    static let vectors: [Vector] = [
        Vector(id: "QuerySimpleQueryMaps", run: case1),
        Vector(id: "QuerySimpleQueryMapsWithXmlName", run: case2),
        Vector(id: "QueryComplexQueryMaps", run: case3),
        Vector(id: "QueryEmptyQueryMaps", run: case4),
        Vector(id: "QueryQueryMapWithMemberXmlName", run: case5),
        Vector(id: "QueryFlattenedQueryMaps", run: case6),
        Vector(id: "QueryFlattenedQueryMapsWithXmlName", run: case7),
        Vector(id: "QueryQueryMapOfLists", run: case8),
        Vector(id: "QueryNestedStructWithMap", run: case9),
    ]

    private static func case1() throws {
        let input: QueryMapsInput = QueryMapsInput(mapArg: ["bar": "Bar", "foo": "Foo"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryMaps&Version=2020-01-08&MapArg.entry.1.key=bar&MapArg.entry.1.value=Bar&MapArg.entry.2.key=foo&MapArg.entry.2.value=Foo"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryMapsOperation.self, input)
    }

    private static func case2() throws {
        let input: QueryMapsInput = QueryMapsInput(renamedMapArg: ["foo": "Foo"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryMaps&Version=2020-01-08&Foo.entry.1.key=foo&Foo.entry.1.value=Foo"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryMapsOperation.self, input)
    }

    private static func case3() throws {
        let input: QueryMapsInput = QueryMapsInput(complexMapArg: ["bar": GreetingStruct(hi: "Bar"), "foo": GreetingStruct(hi: "Foo")])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryMaps&Version=2020-01-08&ComplexMapArg.entry.1.key=bar&ComplexMapArg.entry.1.value.hi=Bar&ComplexMapArg.entry.2.key=foo&ComplexMapArg.entry.2.value.hi=Foo"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryMapsOperation.self, input)
    }

    private static func case4() throws {
        let input: QueryMapsInput = QueryMapsInput(mapArg: [:])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryMaps&Version=2020-01-08"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryMapsOperation.self, input)
    }

    private static func case5() throws {
        let input: QueryMapsInput = QueryMapsInput(mapWithXmlMemberName: ["bar": "Bar", "foo": "Foo"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryMaps&Version=2020-01-08&MapWithXmlMemberName.entry.1.K=bar&MapWithXmlMemberName.entry.1.V=Bar&MapWithXmlMemberName.entry.2.K=foo&MapWithXmlMemberName.entry.2.V=Foo"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryMapsOperation.self, input)
    }

    private static func case6() throws {
        let input: QueryMapsInput = QueryMapsInput(flattenedMap: ["bar": "Bar", "foo": "Foo"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryMaps&Version=2020-01-08&FlattenedMap.1.key=bar&FlattenedMap.1.value=Bar&FlattenedMap.2.key=foo&FlattenedMap.2.value=Foo"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryMapsOperation.self, input)
    }

    private static func case7() throws {
        let input: QueryMapsInput = QueryMapsInput(flattenedMapWithXmlName: ["bar": "Bar", "foo": "Foo"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryMaps&Version=2020-01-08&Hi.1.K=bar&Hi.1.V=Bar&Hi.2.K=foo&Hi.2.V=Foo"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryMapsOperation.self, input)
    }

    private static func case8() throws {
        let input: QueryMapsInput = QueryMapsInput(mapOfLists: ["bar": ["C", "D"], "foo": ["A", "B"]])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryMaps&Version=2020-01-08&MapOfLists.entry.1.key=bar&MapOfLists.entry.1.value.member.1=C&MapOfLists.entry.1.value.member.2=D&MapOfLists.entry.2.key=foo&MapOfLists.entry.2.value.member.1=A&MapOfLists.entry.2.value.member.2=B"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryMapsOperation.self, input)
    }

    private static func case9() throws {
        let input: QueryMapsInput = QueryMapsInput(nestedStructWithMap: NestedStructWithMap(mapArg: ["bar": "Bar", "foo": "Foo"]))
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryMaps&Version=2020-01-08&NestedStructWithMap.MapArg.entry.1.key=bar&NestedStructWithMap.MapArg.entry.1.value=Bar&NestedStructWithMap.MapArg.entry.2.key=foo&NestedStructWithMap.MapArg.entry.2.value=Foo"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryMapsOperation.self, input)
    }
}
