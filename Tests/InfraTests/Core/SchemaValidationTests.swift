import Testing

@testable import Infra

/// What AWS would refuse is refused before the first call.
struct SchemaValidationTests {
    private static let schema = Schema(
        type: "AWS::Test::Thing",
        properties: [
            "Name": PropertySchema(.string, limits: PropertySchema.Limits(length: 2...4)),
            "Days": PropertySchema(.integer, limits: PropertySchema.Limits(allowed: [1, 7])),
            "Port": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: -1, maximum: 65_535)),
            "Share": PropertySchema(.number, limits: PropertySchema.Limits(maximum: 0.5)),
            "Mode": PropertySchema(.string, limits: PropertySchema.Limits(allowed: ["on", "off"])),
            "Zones": PropertySchema(
                .array(PropertySchema(.string), unique: true),
                limits: PropertySchema.Limits(count: 0...2)
            ),
            "Rules": PropertySchema(
                .array(
                    PropertySchema(
                        .object(
                            [
                                "A": PropertySchema(.string), "B": PropertySchema(.string),
                                "C": PropertySchema(.integer),
                            ],
                            required: ["C"],
                            constraints: [.exactlyOne(["A", "B"])]
                        )
                    )
                )
            ),
            "Labels": PropertySchema(.map(PropertySchema(.string, limits: PropertySchema.Limits(length: 1...Int.max)))),
        ],
        required: ["Name"],
        primaryIdentifier: ["Name"],
        constraints: [.requires("Days", ["Port"]), .excludes("Share", ["Mode"]), .atLeastOne(["Name", "Mode"])]
    )
    private static let reference = Document.reference(AttributeReference(address: "a", attribute: "B"))

    @Test(
        arguments: [
            ["Name": "ab"],
            ["Name": "abcd", "Port": 65_535, "Days": 7],
            ["Name": "ab", "Share": 0.5, "Zones": ["a", "b"], "Rules": [["A": "1", "C": 1]], "Labels": ["x": "y"]],
            // Not known yet, or on purpose.
            ["Name": reference, "Mode": "new", "Zones": [reference, reference], "Port": reference],
            ["Name": .interpolation(["very long text ", reference])],
        ] as [Document]
    )
    func accepts(_ properties: Document) {
        #expect(Self.schema.mistakes(in: properties).isEmpty)
    }

    @Test(
        arguments: [
            (["Mode": "on"], "Name must be given"),
            (["Name": nil, "Mode": "on"], "Name must be given"),
            (["Name": "a"], "Name must have 2 to 4 characters, but has 1"),
            (["Name": "abcde"], "Name must have 2 to 4 characters, but has 5"),
            (["Name": "ab", "Port": 70_000], "Port must be at most 65535, but is 70000"),
            (["Name": "ab", "Port": -2], "Port must be at least -1, but is -2"),
            (["Name": "ab", "Share": 0.75], "Share must be at most 0.5, but is 0.75"),
            (["Name": "ab", "Port": 1, "Days": 3], "Days must be one of 1, 7, but is 3"),
            (["Name": "ab", "Days": 7], "must have Port where Days is given"),
            (["Name": "ab", "Share": 0.1, "Mode": "on"], "must not have both Share and Mode"),
            (["Name": "ab", "Zones": ["a", "b", "c"]], "Zones must have at most 2 elements, but has 3"),
            (["Name": "ab", "Zones": ["a", "a"]], "Zones must not hold the same element twice"),
            (
                ["Name": "ab", "Rules": [["C": 1, "A": "1", "B": "2"]]],
                "Rules/0 must have exactly one of A, B, but A, B are given"
            ),
            (["Name": "ab", "Rules": [["C": 1]]], "Rules/0 must have exactly one of A, B, but none is given"),
            (["Name": "ab", "Rules": [["A": "1", "C": 1], ["A": "1"]]], "Rules/1/C must be given"),
            (["Name": "ab", "Labels": ["x": ""]], "Labels/x must have at least 1 characters, but has 0"),
        ] as [(Document, String)]
    )
    func refuses(_ properties: Document, _ expected: String) {
        #expect(Self.schema.mistakes(in: properties).map(\.description) == [expected])
    }

    @Test func stackNamesResourceAndPlace() throws {
        var stack = Stack("test")
        stack.add("vpc", VPC(enableDnsSupport: true), fileID: "App/Main.swift", line: 4)
        _ = stack.existing("shared", VPC.self, id: "vpc-1")
        let found = try #require(stack.diagnostics.first)
        #expect(stack.diagnostics.count == 1, "what others own is not checked")
        #expect(found.summary == "Invalid properties")
        #expect(
            found.detail
                == "vpc (AWS::EC2::VPC): must have exactly one of CidrBlock, Ipv4IpamPoolId, but none is given."
        )
        #expect(found.locations.map(\.description) == ["App/Main.swift:4"])
    }
}
