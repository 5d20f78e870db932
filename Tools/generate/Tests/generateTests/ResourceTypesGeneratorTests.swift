import Foundation
import Testing

@testable import generate

/// The generator on a small registry made here: two types, of which one points to the other.
struct ResourceTypesGeneratorTests {
    private let thing = """
        {
          "typeName": "AWS::Test::Thing",
          "properties": {
            "ThingId": { "type": "string" },
            "Range": { "type": "string" },
            "Mode": { "type": "string", "enum": ["cloud-watch", "default", "IN_PLACE"] },
            "Rules": { "type": "array", "items": { "$ref": "#/definitions/Rule" } },
            "Password": { "type": "string" }
          },
          "definitions": {
            "Rule": {
              "type": "object",
              "properties": { "IPv6Range": { "type": "string" }, "DBName": { "type": "string" } },
              "required": ["DBName"]
            }
          },
          "required": ["Range"],
          "primaryIdentifier": ["/properties/ThingId"],
          "readOnlyProperties": ["/properties/ThingId"],
          "createOnlyProperties": ["/properties/Range"],
          "propertyTransform": { "/properties/Range": "$lowercase(Range)" }
        }
        """
    private let user = """
        {
          "typeName": "AWS::Test::User",
          "properties": {
            "UserId": { "type": "string" },
            "Things": { "type": "array", "items": { "type": "string" } },
            "Other": { "type": "string", "format": "AWS::Test::Thing.Id" }
          },
          "primaryIdentifier": ["/properties/UserId"],
          "readOnlyProperties": ["/properties/UserId"]
        }
        """
    private let goodOverlay = """
        {
          "AWS::Test::Thing": { "equivalence": { "Range": "caseInsensitive" }, "secrets": ["Password"] },
          "AWS::Test::User": { "targets": { "Things/*": "AWS::Test::Thing.Id" } }
        }
        """

    private func sources(overlay: String, types: String = "AWS::Test::Thing\nAWS::Test::User") throws -> [String:
        String]
    {
        let folder = FileManager.default.temporaryDirectory.appending(path: "generate-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let files = [
            "cfnlint/data/schemas/providers/us_east_1.py": """
            types: dict[str, str] = {
                "AWS::Test::Thing": "a1",
                "AWS::Test::User": "b2",
            }
            """,
            "cfnlint/data/schemas/resources/a1.json": thing,
            "cfnlint/data/schemas/resources/b2.json": user,
            "types.txt": types,
            "overlay.json": overlay,
        ]
        for (path, text) in files {
            let file = folder.appending(path: path)
            try FileManager.default.createDirectory(
                at: file.deletingLastPathComponent(),
                withIntermediateDirectories: true
            )
            try Data(text.utf8).write(to: file)
        }
        return try ResourceTypesGenerator(
            package: folder.appending(path: "cfnlint"),
            list: folder.appending(path: "types.txt"),
            overlay: folder.appending(path: "overlay.json")
        ).sources()
    }

    @Test func writesTheSameTwice() throws {
        let first = try sources(overlay: goodOverlay)
        #expect(first.keys.sorted() == ["Test/Thing.swift", "Test/User.swift"])
        #expect(try sources(overlay: goodOverlay) == first)
    }

    @Test func typesPropertiesByWhatTheyPointTo() throws {
        let user = try #require(try sources(overlay: goodOverlay)["Test/User.swift"])
        #expect(user.contains("public var things: [Input<Thing.ID>]?"))
        #expect(user.contains("public var other: Input<Thing.ID>?"))
    }

    @Test(arguments: [
        "public init(range: Input<String>, mode: Mode? = nil, ",
        "public var password: Input<Secret>?",
        "case cloudWatch\n", "case `default`\n", "case inPlace\n", "case custom(String)\n",
        "public var rules: [Rule]?", "public var dbName: Input<String>\n", "public var ipv6Range: Input<String>?",
        "PropertySchema(.string, equivalence: .caseInsensitive)",
        "createOnly: [\"Range\"]", "PropertySchema(.array(Rule.shape))",
        "public var thingId: Input<Thing.ID> { attribute(\"ThingId\") }",
    ])
    func writes(_ part: String) throws {
        let thing = try #require(try sources(overlay: goodOverlay)["Test/Thing.swift"])
        #expect(thing.contains(part))
        #expect(!thing.contains("var thingId: Input<Thing.ID>?"), "what AWS alone sets is no property to write")
    }

    @Test(arguments: [
        (#"{ "AWS::Test::Thing": { "equivalence": { "Range": "exact" }, "createOnly": ["Rnge"] } }"#, "Rnge"),
        (#"{ "AWS::Test::Thing": { "equivalence": { "Range": "exact" }, "createOnly": ["Range"] } }"#, "already"),
        (#"{ "AWS::Test::Thing": { "equivalence": { "Range": "exact" }, "required": ["Range"] } }"#, "already"),
        (#"{ "AWS::Test::Thing": { "equivalence": { "Range": "nearly" } } }"#, "nearly"),
        (#"{ "AWS::Test::Thing": { "equivalence": { "Range": "exact" }, "secret": ["Range"] } }"#, "secret"),
        (#"{ "AWS::Test::Thing": {} }"#, "name its equivalence"),
        (#"{ "AWS::Test::Thing": { "targets": { "Mode": "AWS::Test::Gone.Id" } } }"#, "AWS::Test::Gone.Id"),
        (#"{ "AWS::Test::Gone": {} }"#, "AWS::Test::Gone"),
    ])
    func refuses(_ overlay: String, naming part: String) throws {
        let error = #expect(throws: (any Error).self) { try sources(overlay: overlay) }
        #expect(error.map { "\($0)".contains(part) } == true, "\(String(describing: error))")
    }

    @Test func refusesTwoTypesOfOneName() throws {
        let error = #expect(throws: GeneratorError.self) {
            try sources(overlay: goodOverlay, types: "AWS::Test::Thing\nAWS::Test::User as Thing")
        }
        #expect(error?.description.contains("both become Thing") == true)
    }
}
