// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTXMLInput46 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlLists` of the vectors.
    enum XmlListsOperation: AWSOperation {
        typealias Input = XmlListsRequest
        typealias Output = Void

        static let name = "XmlLists"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/XmlLists")
            request.setBody(XMLWriter.document("XmlListsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
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

    /// `XmlListsRequest` of the vectors.
    struct XmlListsRequest: Sendable, Hashable {
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

extension RESTXMLInput46.StructureListMember {
    package func write(to xml: inout XMLWriter) {
        xml.member("value", a) { $0.write($1) }
        xml.member("other", b) { $0.write($1) }
    }
}

extension RESTXMLInput46.XmlListsRequest {
    package func write(to xml: inout XMLWriter) {
        xml.member("booleanList", booleanList) { $0.list($1, item: "member") { $0.write($1) } }
        xml.member("enumList", enumList) { $0.list($1, item: "member") { $0.write($1.rawValue) } }
        xml.flattened("flattenedList", flattenedList) { $0.write($1) }
        xml.flattened("customName", flattenedList2) { $0.write($1) }
        xml.flattened("flattenedListWithMemberNamespace", namespace: XMLWriter.Namespace("https://xml-list.example.com"), flattenedListWithMemberNamespace) { $0.write($1) }
        xml.flattened("flattenedListWithNamespace", namespace: XMLWriter.Namespace("https://xml-list.example.com"), flattenedListWithNamespace) { $0.write($1) }
        xml.flattened("flattenedStructureList", flattenedStructureList) { $1.write(to: &$0) }
        xml.member("intEnumList", intEnumList) { $0.list($1, item: "member") { $0.write($1) } }
        xml.member("integerList", integerList) { $0.list($1, item: "member") { $0.write($1) } }
        xml.member("nestedStringList", nestedStringList) { $0.list($1, item: "member") { $0.list($1, item: "member") { $0.write($1) } } }
        xml.member("renamed", renamedListMembers) { $0.list($1, item: "item") { $0.write($1) } }
        xml.member("stringList", stringList) { $0.list($1, item: "member") { $0.write($1) } }
        xml.member("stringSet", stringSet) { $0.list($1, item: "member") { $0.write($1) } }
        xml.member("myStructureList", structureList) { $0.list($1, item: "item") { $1.write(to: &$0) } }
        xml.member("timestampList", timestampList) { $0.list($1, item: "member") { $0.write($1, .dateTime) } }
    }
}

extension RESTXMLInput46 {
    static let vectors: [Vector] = [
        Vector(id: "XmlLists", run: case1),
    ]

    private static func case1() throws {
        let input: XmlListsRequest = XmlListsRequest(booleanList: [true, false], enumList: [FooEnum(rawValue: "Foo"), FooEnum(rawValue: "0")], flattenedList: ["hi", "bye"], flattenedList2: ["yep", "nope"], flattenedStructureList: [StructureListMember(a: "5", b: "6"), StructureListMember(a: "7", b: "8")], intEnumList: [1, 2], integerList: [1, 2], nestedStringList: [["foo", "bar"], ["baz", "qux"]], renamedListMembers: ["foo", "bar"], stringList: ["foo", "bar"], stringSet: ["foo", "bar"], structureList: [StructureListMember(a: "1", b: "2"), StructureListMember(a: "3", b: "4")], timestampList: [Timestamp(secondsSinceEpoch: 1398796238), Timestamp(secondsSinceEpoch: 1398796238)])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlLists"
        expected.body = "<XmlListsRequest>\n    <stringList>\n        <member>foo</member>\n        <member>bar</member>\n    </stringList>\n    <stringSet>\n        <member>foo</member>\n        <member>bar</member>\n    </stringSet>\n    <integerList>\n        <member>1</member>\n        <member>2</member>\n    </integerList>\n    <booleanList>\n        <member>true</member>\n        <member>false</member>\n    </booleanList>\n    <timestampList>\n        <member>2014-04-29T18:30:38Z</member>\n        <member>2014-04-29T18:30:38Z</member>\n    </timestampList>\n    <enumList>\n        <member>Foo</member>\n        <member>0</member>\n    </enumList>\n    <intEnumList>\n        <member>1</member>\n        <member>2</member>\n    </intEnumList>\n    <nestedStringList>\n        <member>\n            <member>foo</member>\n            <member>bar</member>\n        </member>\n        <member>\n            <member>baz</member>\n            <member>qux</member>\n        </member>\n    </nestedStringList>\n    <renamed>\n        <item>foo</item>\n        <item>bar</item>\n    </renamed>\n    <flattenedList>hi</flattenedList>\n    <flattenedList>bye</flattenedList>\n    <customName>yep</customName>\n    <customName>nope</customName>\n    <myStructureList>\n        <item>\n            <value>1</value>\n            <other>2</other>\n        </item>\n        <item>\n            <value>3</value>\n            <other>4</other>\n        </item>\n    </myStructureList>\n    <flattenedStructureList>\n        <value>5</value>\n        <other>6</other>\n    </flattenedStructureList>\n    <flattenedStructureList>\n        <value>7</value>\n        <other>8</other>\n    </flattenedStructureList>\n</XmlListsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlListsOperation.self, input)
    }
}
