// Written by `make generate` from botocore's protocol vectors. Do not edit.
// swift-format-ignore-file

import AWSClient
import AWSSigner

enum RESTXMLInput41 {
    static let description = ServiceDescription(
        endpointPrefix: "vectors",
        serviceID: "Vectors",
        apiVersion: "2019-12-16",
        wireProtocol: .restXML
    )

    /// `XmlEmptyLists` of the vectors.
    enum XmlEmptyListsOperation: AWSOperation {
        typealias Input = XmlEmptyListsRequest
        typealias Output = Void

        static let name = "XmlEmptyLists"
        static var service: ServiceDescription { description }

        static func isIdempotent(_ input: Input) -> Bool { true }

        static func request(for input: Input) throws -> WireRequest {
            var request = WireRequest(method: "PUT", path: "/XmlEmptyLists")
            request.setBody(XMLWriter.document("XmlEmptyListsRequest", input) { $1.write(to: &$0) }, contentType: "application/xml")
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

    /// `XmlEmptyListsRequest` of the vectors.
    struct XmlEmptyListsRequest: Sendable, Hashable {
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

extension RESTXMLInput41.StructureListMember {
    package func write(to xml: inout XMLWriter) {
        xml.member("value", a) { $0.write($1) }
        xml.member("other", b) { $0.write($1) }
    }
}

extension RESTXMLInput41.XmlEmptyListsRequest {
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

extension RESTXMLInput41 {
    static let vectors: [Vector] = [
        Vector(id: "XmlEmptyLists", run: case1),
    ]

    private static func case1() throws {
        let input: XmlEmptyListsRequest = XmlEmptyListsRequest(stringList: [], stringSet: [])
        var expected = ExpectedRequest(kind: .xml)
        expected.method = "PUT"
        expected.uri = "/XmlEmptyLists"
        expected.body = "<XmlEmptyListsRequest>\n        <stringList></stringList>\n        <stringSet></stringSet>\n</XmlEmptyListsRequest>\n"
        expected.headers["Content-Type"] = "application/xml"
        try expected.check(XmlEmptyListsOperation.self, input)
    }
}
