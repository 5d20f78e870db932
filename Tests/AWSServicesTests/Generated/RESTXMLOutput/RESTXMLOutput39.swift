// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTXMLOutput39 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlLists` of the vectors.
    enum XmlListsOperation: AWSOperation {
        typealias Input = Void
        typealias Output = XmlListsResponse

        static let name = "XmlLists"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            let request = WireRequest(method: "PUT", path: "/XmlLists")
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

    /// `XmlListsResponse` of the vectors.
    struct XmlListsResponse: Sendable, Hashable {
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
        /// `flattenedStructureList`.
        var flattenedStructureList: [StructureListMember]?
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
            flattenedStructureList: [StructureListMember]? = nil,
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
            self.flattenedStructureList = flattenedStructureList
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

extension RESTXMLOutput39.StructureListMember {
    package init(xml: XMLElement) throws {
        self.a = try xml.member("value") { try $0.string() }
        self.b = try xml.member("other") { try $0.string() }
    }
}

extension RESTXMLOutput39.XmlListsResponse {
    package init(xml: XMLElement) throws {
        self.booleanList = try xml.member("booleanList") { try $0.list { try $0.boolean() } }
        self.enumList = try xml.member("enumList") { try $0.list { RESTXMLOutput39.FooEnum(rawValue: try $0.string()) } }
        self.flattenedList = try xml.flattened("flattenedList") { try $0.string() }
        self.flattenedList2 = try xml.flattened("customName") { try $0.string() }
        self.flattenedListWithMemberNamespace = try xml.flattened("flattenedListWithMemberNamespace") { try $0.string() }
        self.flattenedListWithNamespace = try xml.flattened("flattenedListWithNamespace") { try $0.string() }
        self.flattenedStructureList = try xml.flattened("flattenedStructureList") { try RESTXMLOutput39.StructureListMember(xml: $0) }
        self.intEnumList = try xml.member("intEnumList") { try $0.list { try $0.integer() } }
        self.integerList = try xml.member("integerList") { try $0.list { try $0.integer() } }
        self.nestedStringList = try xml.member("nestedStringList") { try $0.list { try $0.list { try $0.string() } } }
        self.renamedListMembers = try xml.member("renamed") { try $0.list { try $0.string() } }
        self.stringList = try xml.member("stringList") { try $0.list { try $0.string() } }
        self.stringSet = try xml.member("stringSet") { try $0.list { try $0.string() } }
        self.structureList = try xml.member("myStructureList") { try $0.list { try RESTXMLOutput39.StructureListMember(xml: $0) } }
        self.timestampList = try xml.member("timestampList") { try $0.list { try $0.timestamp() } }
    }
}

extension RESTXMLOutput39 {
    static let vectors: [Vector] = [
        Vector(id: "XmlLists", run: case1),
    ]

    private static func case1() throws {
        let response = HTTPResponse(
            status: 200,
            headers: ["Content-Type": "application/xml"],
            body: Array("<XmlListsResponse>\n    <stringList>\n        <member>foo</member>\n        <member>bar</member>\n    </stringList>\n    <stringSet>\n        <member>foo</member>\n        <member>bar</member>\n    </stringSet>\n    <integerList>\n        <member>1</member>\n        <member>2</member>\n    </integerList>\n    <booleanList>\n        <member>true</member>\n        <member>false</member>\n    </booleanList>\n    <timestampList>\n        <member>2014-04-29T18:30:38Z</member>\n        <member>2014-04-29T18:30:38Z</member>\n    </timestampList>\n    <enumList>\n        <member>Foo</member>\n        <member>0</member>\n    </enumList>\n    <intEnumList>\n        <member>1</member>\n        <member>2</member>\n    </intEnumList>\n    <nestedStringList>\n        <member>\n            <member>foo</member>\n            <member>bar</member>\n        </member>\n        <member>\n            <member>baz</member>\n            <member>qux</member>\n        </member>\n    </nestedStringList>\n    <renamed>\n        <item>foo</item>\n        <item>bar</item>\n    </renamed>\n    <flattenedList>hi</flattenedList>\n    <flattenedList>bye</flattenedList>\n    <customName>yep</customName>\n    <customName>nope</customName>\n    <flattenedListWithMemberNamespace xmlns=\"https://xml-member.example.com\">a</flattenedListWithMemberNamespace>\n    <flattenedListWithMemberNamespace xmlns=\"https://xml-member.example.com\">b</flattenedListWithMemberNamespace>\n    <flattenedListWithNamespace>a</flattenedListWithNamespace>\n    <flattenedListWithNamespace>b</flattenedListWithNamespace>\n    <myStructureList>\n        <item>\n            <value>1</value>\n            <other>2</other>\n        </item>\n        <item>\n            <value>3</value>\n            <other>4</other>\n        </item>\n    </myStructureList>\n    <flattenedStructureList>\n        <value>5</value>\n        <other>6</other>\n    </flattenedStructureList>\n    <flattenedStructureList>\n        <value>7</value>\n        <other>8</other>\n    </flattenedStructureList>\n</XmlListsResponse>\n".utf8)
        )
        let expected: XmlListsResponse = XmlListsResponse(booleanList: [true, false], enumList: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")], flattenedList: ["hi", "bye"], flattenedList2: ["yep", "nope"], flattenedListWithMemberNamespace: ["a", "b"], flattenedListWithNamespace: ["a", "b"], flattenedStructureList: [StructureListMember(a: "5", b: "6"), StructureListMember(a: "7", b: "8")], intEnumList: [1, 2], integerList: [1, 2], nestedStringList: [["foo", "bar"], ["baz", "qux"]], renamedListMembers: ["foo", "bar"], stringList: ["foo", "bar"], stringSet: ["foo", "bar"], structureList: [StructureListMember(a: "1", b: "2"), StructureListMember(a: "3", b: "4")], timestampList: [Timestamp(secondsSinceEpoch: 1398796238), Timestamp(secondsSinceEpoch: 1398796238)])
        try checkOutput(XmlListsOperation.self, response, expected)
    }
}
