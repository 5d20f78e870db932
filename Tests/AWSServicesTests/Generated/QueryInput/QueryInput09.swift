// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum QueryInput09 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .query
    )

    /// `QueryLists` of the vectors.
    enum QueryListsOperation: AWSOperation {
        typealias Input = QueryListsInput
        typealias Output = Void

        static let name = "QueryLists"
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

    /// `NestedStructWithList` of the vectors.
    struct NestedStructWithList: Sendable, Hashable {
        /// `ListArg`.
        var listArg: [String]?

        /// What is left out is the service's to choose.
        init(listArg: [String]? = nil) {
            self.listArg = listArg
        }
    }

    /// `QueryListsInput` of the vectors.
    struct QueryListsInput: Sendable, Hashable {
        /// `ComplexListArg`.
        var complexListArg: [GreetingStruct]?
        /// `FlattenedListArg`.
        var flattenedListArg: [String]?
        /// `FlattenedListArgWithXmlName`.
        var flattenedListArgWithXmlName: [String]?
        /// `ListArg`.
        var listArg: [String]?
        /// `ListArgWithXmlNameMember`.
        var listArgWithXmlNameMember: [String]?
        /// `NestedWithList`.
        var nestedWithList: NestedStructWithList?

        /// What is left out is the service's to choose.
        init(
            complexListArg: [GreetingStruct]? = nil,
            flattenedListArg: [String]? = nil,
            flattenedListArgWithXmlName: [String]? = nil,
            listArg: [String]? = nil,
            listArgWithXmlNameMember: [String]? = nil,
            nestedWithList: NestedStructWithList? = nil
        ) {
            self.complexListArg = complexListArg
            self.flattenedListArg = flattenedListArg
            self.flattenedListArgWithXmlName = flattenedListArgWithXmlName
            self.listArg = listArg
            self.listArgWithXmlNameMember = listArgWithXmlNameMember
            self.nestedWithList = nestedWithList
        }
    }
}

extension QueryInput09.GreetingStruct {
    package func write(to form: inout FormWriter) {
        form.member("hi", hi) { $0.write($1) }
    }
}

extension QueryInput09.NestedStructWithList {
    package func write(to form: inout FormWriter) {
        form.member("ListArg", listArg) { $0.list($1, item: "member") { $0.write($1) } }
    }
}

extension QueryInput09.QueryListsInput {
    package func write(to form: inout FormWriter) {
        form.member("ComplexListArg", complexListArg) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.flattened("FlattenedListArg", flattenedListArg) { $0.write($1) }
        form.flattened("Hi", flattenedListArgWithXmlName) { $0.write($1) }
        form.member("ListArg", listArg) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("ListArgWithXmlNameMember", listArgWithXmlNameMember) { $0.list($1, item: "item") { $0.write($1) } }
        form.member("NestedWithList", nestedWithList) { $1.write(to: &$0) }
    }
}

extension QueryInput09 {
    static let vectors: [Vector] = [
        Vector(id: "QueryLists", run: case1),
        Vector(id: "EmptyQueryLists", run: case2),
        Vector(id: "FlattenedQueryLists", run: case3),
        Vector(id: "QueryListArgWithXmlNameMember", run: case4),
        Vector(id: "QueryFlattenedListArgWithXmlName", run: case5),
        Vector(id: "QueryNestedStructWithList", run: case6),
    ]

    private static func case1() throws {
        let input: QueryListsInput = QueryListsInput(complexListArg: [GreetingStruct(hi: "hello"), GreetingStruct(hi: "hola")], listArg: ["foo", "bar", "baz"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08&ListArg.member.1=foo&ListArg.member.2=bar&ListArg.member.3=baz&ComplexListArg.member.1.hi=hello&ComplexListArg.member.2.hi=hola"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }

    private static func case2() throws {
        let input: QueryListsInput = QueryListsInput(listArg: [])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08&ListArg="
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }

    private static func case3() throws {
        let input: QueryListsInput = QueryListsInput(flattenedListArg: ["A", "B"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08&FlattenedListArg.1=A&FlattenedListArg.2=B"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }

    private static func case4() throws {
        let input: QueryListsInput = QueryListsInput(listArgWithXmlNameMember: ["A", "B"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08&ListArgWithXmlNameMember.item.1=A&ListArgWithXmlNameMember.item.2=B"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }

    private static func case5() throws {
        let input: QueryListsInput = QueryListsInput(flattenedListArgWithXmlName: ["A", "B"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08&Hi.1=A&Hi.2=B"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }

    private static func case6() throws {
        let input: QueryListsInput = QueryListsInput(nestedWithList: NestedStructWithList(listArg: ["A", "B"]))
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08&NestedWithList.ListArg.member.1=A&NestedWithList.ListArg.member.2=B"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }
}
