// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum EC2Output12 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2020-01-08",
        wireProtocol: .ec2
    )

    /// `XmlEmptyLists` of the vectors.
    enum XmlEmptyListsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlListsOutput

        static let name = "XmlEmptyLists"
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

    /// `StructureListMember` of the vectors.
    struct StructureListMember: Sendable, Hashable {
        /// `a`.
        var a: String?
        /// `b`.
        var b: String?

        /// What is left out is the service's to choose.
        init(a: String? = nil, b: String? = nil) {
            self.a = a
            self.b = b
        }
    }

    /// `XmlListsOutput` of the vectors.
    struct XmlListsOutput: Sendable, Hashable {
        /// `booleanList`.
        var booleanList: [Bool]?
        /// `enumList`.
        var enumList: [FooEnum]?
        /// `flattenedList`.
        var flattenedList: [String]?
        /// `flattenedList2`.
        var flattenedList2: [String]?
        /// `flattenedListWithMemberNamespace`.
        var flattenedListWithMemberNamespace: [String]?
        /// `flattenedListWithNamespace`.
        var flattenedListWithNamespace: [String]?
        /// `intEnumList`.
        var intEnumList: [Int]?
        /// `integerList`.
        var integerList: [Int]?
        /// `nestedStringList`.
        var nestedStringList: [[String]]?
        /// `renamedListMembers`.
        var renamedListMembers: [String]?
        /// `stringList`.
        var stringList: [String]?
        /// `stringSet`.
        var stringSet: [String]?
        /// `structureList`.
        var structureList: [StructureListMember]?
        /// `timestampList`.
        var timestampList: [Timestamp]?

        /// What is left out is the service's to choose.
        init(
            booleanList: [Bool]? = nil,
            enumList: [FooEnum]? = nil,
            flattenedList: [String]? = nil,
            flattenedList2: [String]? = nil,
            flattenedListWithMemberNamespace: [String]? = nil,
            flattenedListWithNamespace: [String]? = nil,
            intEnumList: [Int]? = nil,
            integerList: [Int]? = nil,
            nestedStringList: [[String]]? = nil,
            renamedListMembers: [String]? = nil,
            stringList: [String]? = nil,
            stringSet: [String]? = nil,
            structureList: [StructureListMember]? = nil,
            timestampList: [Timestamp]? = nil
        ) {
            self.booleanList = booleanList
            self.enumList = enumList
            self.flattenedList = flattenedList
            self.flattenedList2 = flattenedList2
            self.flattenedListWithMemberNamespace = flattenedListWithMemberNamespace
            self.flattenedListWithNamespace = flattenedListWithNamespace
            self.intEnumList = intEnumList
            self.integerList = integerList
            self.nestedStringList = nestedStringList
            self.renamedListMembers = renamedListMembers
            self.stringList = stringList
            self.stringSet = stringSet
            self.structureList = structureList
            self.timestampList = timestampList
        }
    }
}

extension EC2Output12.StructureListMember {
    package init(xml: XMLElement) throws {
        self.a = try xml.member("value") { try $0.string() }
        self.b = try xml.member("other") { try $0.string() }
    }
}

extension EC2Output12.XmlListsOutput {
    package init(xml: XMLElement) throws {
        self.booleanList = try xml.member("booleanList") { try $0.list { try $0.boolean() } }
        self.enumList = try xml.member("enumList") { try $0.list { EC2Output12.FooEnum(rawValue: try $0.string()) } }
        self.flattenedList = try xml.flattened("flattenedList") { try $0.string() }
        self.flattenedList2 = try xml.flattened("customName") { try $0.string() }
        self.flattenedListWithMemberNamespace = try xml.flattened("flattenedListWithMemberNamespace") { try $0.string() }
        self.flattenedListWithNamespace = try xml.flattened("flattenedListWithNamespace") { try $0.string() }
        self.intEnumList = try xml.member("intEnumList") { try $0.list { try $0.integer() } }
        self.integerList = try xml.member("integerList") { try $0.list { try $0.integer() } }
        self.nestedStringList = try xml.member("nestedStringList") { try $0.list { try $0.list { try $0.string() } } }
        self.renamedListMembers = try xml.member("renamed") { try $0.list { try $0.string() } }
        self.stringList = try xml.member("stringList") { try $0.list { try $0.string() } }
        self.stringSet = try xml.member("stringSet") { try $0.list { try $0.string() } }
        self.structureList = try xml.member("myStructureList") { try $0.list { try EC2Output12.StructureListMember(xml: $0) } }
        self.timestampList = try xml.member("timestampList") { try $0.list { try $0.timestamp() } }
    }
}

extension EC2Output12 {
    static let vectors: [Vector] = [
        Vector(id: "Ec2XmlEmptyLists", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "text/xml"],
            body: Array("<XmlEmptyListsResponse xmlns=\"https://example.com/\">\n  <stringList/>\n  <stringSet></stringSet>\n</XmlEmptyListsResponse>\n".utf8)
        )
        let expected: XmlListsOutput = XmlListsOutput(stringList: [], stringSet: [])
        try checkOutput(XmlEmptyListsOperation.self, response, expected)
    }
}
