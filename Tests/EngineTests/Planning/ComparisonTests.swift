import Infra
import Testing

@testable import Engine

struct ComparisonTests {
    /// Desired, last applied and observed, and the paths that differ; `!` marks what forces a replacement.
    struct Case: Sendable, CustomTestStringConvertible {
        var testDescription: String
        var desired: Document
        var last: Document
        var observed: Document
        var paths: [String]

        init(_ name: String, _ desired: Document, last: Document = [:], _ observed: Document, _ paths: [String]) {
            testDescription = name
            self.desired = desired
            self.last = last
            self.observed = observed
            self.paths = paths
        }
    }

    static let cases = [
        Case("the same", ["Name": "a"], last: ["Name": "a"], ["Name": "a"], []),
        Case("another value", ["Name": "b"], last: ["Name": "a"], ["Name": "a"], ["Name"]),
        Case("drift", ["Name": "a"], last: ["Name": "a"], ["Name": "b"], ["Name"]),
        Case("drift to what is desired now", ["Name": "b"], last: ["Name": "a"], ["Name": "b"], []),
        Case("not reported", ["Name": "a"], last: ["Name": "a"], [:], []),
        Case("not reported and changed", ["Name": "b"], last: ["Name": "a"], [:], ["Name"]),
        Case("new", ["Name": "a"], [:], ["Name"]),
        Case("taken out", [:], last: ["Name": "a"], ["Name": "a"], ["Name"]),
        Case("taken out and gone", [:], last: ["Name": "a"], [:], []),
        Case("nobody's", [:], ["Name": "a"], []),
        Case("null is nothing", ["Name": nil], ["Name": nil], []),
        Case("created with", ["Place": "b"], last: ["Place": "a"], ["Place": "a"], ["Place!"]),
        Case("created with and taken out", [:], last: ["Place": "a"], ["Place": "a"], ["Place!"]),
        Case("conditionally created with", ["Class": "new"], ["Class": "old"], ["Class"]),
        Case("conditionally created with, replaced", ["Class": "other"], ["Class": "old"], ["Class!"]),
        Case("never reported", ["Password": "a"], last: ["Password": "a"], ["Password": "***"], []),
        Case("never reported, changed", ["Password": "b"], last: ["Password": "a"], [:], ["Password"]),
        Case("never reported, taken out", [:], last: ["Password": "a"], [:], ["Password"]),
        Case(
            "never reported, inside",
            ["Options": ["Seed": "1"]],
            last: ["Options": ["Seed": "2"]],
            [:],
            ["Options/Seed"]
        ),
        Case(
            "members",
            ["Options": ["Mode": "b", "Depth": 1]],
            last: ["Options": ["Mode": "a", "Depth": 1]],
            ["Options": ["Mode": "a", "Depth": "1", "Key": "theirs"]],
            ["Options/Mode"]
        ),
        Case(
            "member not reported",
            ["Options": ["Mode": "a", "Depth": 1]],
            last: ["Options": ["Mode": "a", "Depth": 1]],
            ["Options": ["Mode": "a"]],
            []
        ),
        Case(
            "member taken out",
            ["Options": ["Mode": "a"]],
            last: ["Options": ["Mode": "a", "Depth": 1]],
            ["Options": ["Mode": "a", "Depth": 1]],
            ["Options/Depth"]
        ),
        Case("member created with", ["Options": ["Key": "b"]], ["Options": ["Key": "a"]], ["Options/Key!"]),
        Case("whole object with such a member", ["Options": ["Key": "b"]], [:], ["Options!"]),
        Case("whole object without", ["Options": ["Mode": "b"]], [:], ["Options"]),
        Case("entries of a map", ["Labels": ["a": "1"]], ["Labels": ["a": "2", "b": "theirs"]], ["Labels/a"]),
        Case("entry taken away", ["Labels": ["a": "1"]], last: ["Labels": ["a": "1"]], ["Labels": [:]], ["Labels/a"]),
        Case(
            "entry taken out",
            ["Labels": [:]],
            last: ["Labels": ["a": "1", "b": "2"]],
            ["Labels": ["a": "1", "c": "3"]],
            ["Labels/a"]
        ),
        Case("set in another order", ["Set": ["a", "b"]], ["Set": ["b", "a"]], []),
        Case("set", ["Set": ["a", "b"]], ["Set": ["b", "c"]], ["Set/1", "Set/0"]),
        Case("list in another order", ["List": ["a", "b"]], ["List": ["b", "a"]], ["List/0", "List/1"]),
        Case("longer list", ["List": ["a", "b"]], ["List": ["a"]], ["List/1"]),
        Case("shorter list", ["List": ["a"]], ["List": ["a", "b"]], ["List/1"]),
        Case("empty list and nothing", ["List": []], [:], []),
        Case("empty list", ["List": []], ["List": ["a"]], ["List/0"]),
        Case("list emptied outside", ["List": ["a"]], last: ["List": ["a"]], ["List": []], ["List/0"]),
        Case("list taken out", [:], last: ["List": ["a"]], ["List": []], []),
        Case(
            "elements with more members",
            ["Rules": [["Protocol": "tcp", "Port": 80], ["Protocol": "tcp", "Port": 443]]],
            [
                "Rules": [
                    ["Protocol": "6", "Port": 443, "Description": ""],
                    ["Protocol": "6", "Port": 80, "Description": ""],
                ]
            ],
            []
        ),
        Case(
            "element without a member that it had",
            ["Rules": [["Protocol": "tcp"]]],
            last: ["Rules": [["Protocol": "tcp", "Port": 80]]],
            ["Rules": [["Protocol": "tcp", "Port": 80, "Description": ""]]],
            ["Rules/0", "Rules/0"]
        ),
        Case(
            "rule given twice",
            ["Rules": [["Range": "10.0.0.1/8"], ["Range": "10.0.0.2/8"]]],
            ["Rules": [["Range": "10.0.0.0/8"]]],
            []
        ),
        Case(
            "tags by key",
            ["Tags": [["Key": "a", "Value": "2"], ["Key": "c", "Value": "3"]]],
            last: ["Tags": [["Key": "a", "Value": "1"], ["Key": "b", "Value": "1"]]],
            ["Tags": [["Key": "b", "Value": "1"], ["Key": "a", "Value": "1"], ["Key": "theirs", "Value": "1"]]],
            ["Tags/a", "Tags/b", "Tags/c"]
        ),
        Case(
            "tag taken away",
            ["Tags": [["Key": "a", "Value": "1"]]],
            last: ["Tags": [["Key": "a", "Value": "1"]]],
            ["Tags": []],
            ["Tags/a"]
        ),
        Case(
            "tags not reported",
            ["Tags": [["Key": "a", "Value": "1"]]],
            last: ["Tags": [["Key": "a", "Value": "1"]]],
            [:],
            []
        ),
        Case(
            "policy as text",
            ["Policy": ["Statement": [["Action": ["a"]]]]],
            ["Policy": #"{"Statement":{"Action":"a"}}"#],
            []
        ),
        Case("not known yet", ["Name": "a".reference], ["Name": "a"], ["Name"]),
        Case("not known yet, created with", ["Place": "a".reference], ["Place": "a"], ["Place!"]),
        Case("element not known yet", ["Set": ["b", "a".reference]], ["Set": ["a", "b"]], ["Set/1"]),
        Case("of no schema", ["Colour": ["a": 1]], ["Colour": ["a": 2]], ["Colour"]),
    ]

    private static let rules = Comparison.Rules(Box.schema)

    @Test(arguments: cases)
    func differencesHaveTheirPaths(_ example: Case) {
        let comparison = Comparison(
            Self.rules,
            desired: example.desired,
            last: example.last,
            observed: example.observed,
            replaces: Box.replaces
        )
        let paths = comparison.changes.map { $0.path.joined(separator: "/") + ($0.forcesReplacement ? "!" : "") }
        #expect(paths == example.paths)
    }

    @Test func aSetShowsWhatGoesAndWhatComes() {
        let changes = Comparison(Self.rules, desired: ["Set": ["a", "b"]], last: nil, observed: ["Set": ["b", "c"]])
            .changes
        #expect(
            changes == [
                PropertyChange(path: ["Set", "1"], before: "c", after: nil),
                PropertyChange(path: ["Set", "0"], before: nil, after: "a"),
            ]
        )
    }

    @Test func whatHoldsASecretIsShownAsOne() throws {
        let secret = Secret("new")
        let changes = Comparison(
            Self.rules,
            desired: ["Name": .secret(secret)],
            last: ["Name": .secret(Secret("old").sealed(salt: "s"))],
            observed: ["Name": "old"]
        ).changes
        let change = try #require(changes.first)
        #expect(change.before == .secret(Secret("old")))
        #expect(change.after == .secret(secret))
        let same = Comparison(Self.rules, desired: ["Name": .secret(secret)], last: nil, observed: ["Name": "new"])
            .changes
        #expect(same.isEmpty)
    }

    @Test func aThousandElementsAreMatchedByTheirMeaning() {
        let rules = (0..<1000).map { Document.object(["Protocol": "6", "Port": .integer($0)]) }
        let desired = (0..<1000).reversed().map { Document.object(["Protocol": "tcp", "Port": .string("\($0)")]) }
        let changes = Comparison(
            Self.rules,
            desired: ["Rules": .array(desired)],
            last: nil,
            observed: ["Rules": .array(rules)]
        ).changes
        #expect(changes.isEmpty)
    }
}

extension String {
    /// An attribute of a resource that is not there yet.
    fileprivate var reference: Document { .reference(AttributeReference(address: "later", attribute: self)) }
}
