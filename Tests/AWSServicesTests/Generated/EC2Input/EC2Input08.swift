// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient

enum EC2Input08 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `QueryLists` of the vectors.
    enum QueryListsOperation: AWSOperation {
        typealias Input = QueryListsInput
        typealias Output = Void

        static let name = "QueryLists"
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
        /// `ListArg`.
        var listArg: [String]?
        /// `ListArgWithXmlName`.
        var listArgWithXmlName: [String]?
        /// `ListArgWithXmlNameMember`.
        var listArgWithXmlNameMember: [String]?
        /// `NestedWithList`.
        var nestedWithList: NestedStructWithList?

        /// What is left out is the service's to choose.
        init(
            complexListArg: [GreetingStruct]? = nil,
            listArg: [String]? = nil,
            listArgWithXmlName: [String]? = nil,
            listArgWithXmlNameMember: [String]? = nil,
            nestedWithList: NestedStructWithList? = nil
        ) {
            self.complexListArg = complexListArg
            self.listArg = listArg
            self.listArgWithXmlName = listArgWithXmlName
            self.listArgWithXmlNameMember = listArgWithXmlNameMember
            self.nestedWithList = nestedWithList
        }
    }
}

extension EC2Input08.GreetingStruct {
    package func write(to form: inout FormWriter) {
        form.member("Hi", hi) { $0.write($1) }
    }
}

extension EC2Input08.NestedStructWithList {
    package func write(to form: inout FormWriter) {
        form.member("ListArg", listArg) { $0.list($1, item: nil) { $0.write($1) } }
    }
}

extension EC2Input08.QueryListsInput {
    package func write(to form: inout FormWriter) {
        form.member("ComplexListArg", complexListArg) { $0.list($1, item: nil) { $1.write(to: &$0) } }
        form.member("ListArg", listArg) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("Hi", listArgWithXmlName) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("ListArgWithXmlNameMember", listArgWithXmlNameMember) { $0.list($1, item: nil) { $0.write($1) } }
        form.member("NestedWithList", nestedWithList) { $1.write(to: &$0) }
    }
}

extension EC2Input08 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2Lists", run: case1),
        Vector(id: "Ec2EmptyQueryLists", run: case2),
        Vector(id: "Ec2ListArgWithXmlNameMember", run: case3),
        Vector(id: "Ec2ListMemberWithXmlName", run: case4),
        Vector(id: "Ec2ListNestedStructWithList", run: case5),
    ]

    private static func case1() throws {
        let input: QueryListsInput = QueryListsInput(complexListArg: [GreetingStruct(hi: "hello"), GreetingStruct(hi: "hola")], listArg: ["foo", "bar", "baz"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08&ListArg.1=foo&ListArg.2=bar&ListArg.3=baz&ComplexListArg.1.Hi=hello&ComplexListArg.2.Hi=hola"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }

    private static func case2() throws {
        let input: QueryListsInput = QueryListsInput(listArg: [])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }

    private static func case3() throws {
        let input: QueryListsInput = QueryListsInput(listArgWithXmlNameMember: ["A", "B"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08&ListArgWithXmlNameMember.1=A&ListArgWithXmlNameMember.2=B"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }

    private static func case4() throws {
        let input: QueryListsInput = QueryListsInput(listArgWithXmlName: ["A", "B"])
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08&Hi.1=A&Hi.2=B"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }

    private static func case5() throws {
        let input: QueryListsInput = QueryListsInput(nestedWithList: NestedStructWithList(listArg: ["A", "B"]))
        var expected = ExpectedRequest(kind: .form)
        expected.method = "POST"
        expected.uri = "/"
        expected.body = "Action=QueryLists&Version=2020-01-08&NestedWithList.ListArg.1=A&NestedWithList.ListArg.2=B"
        expected.headers["Content-Type"] = "application/x-www-form-urlencoded"
        try expected.check(QueryListsOperation.self, input)
    }
}
