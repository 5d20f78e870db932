import Infra
import Testing

@testable import Engine

struct TagTests {
    private func tags(_ change: Change?) -> [String: Document] {
        let elements = change?.desired?["Tags"]?.array ?? []
        return Dictionary(uniqueKeysWithValues: elements.map { ($0["Key"]?.string ?? "", $0["Value"] ?? .null) })
    }

    @Test func theStacksTagsAndTheOwnershipTagsAreAdded() throws {
        var world = World { _ in }
        world.stack = Stack("test", tags: ["team": "payments", "Name": "default"])
        world.stack.box(
            "a",
            ["Tags": [["Key": "Name", "Value": "mine"], ["Key": "deployer:stack", "Value": "forged"]]]
        )
        world.stack.jar("b", ["JarName": "honey"])
        let plan = try world.plan()
        #expect(
            tags(plan["a"]) == [
                "Name": "mine", "team": "payments", "deployer:stack": "test", "deployer:address": "a",
            ]
        )
        #expect(plan["a"]?.paths == ["Tags/Name", "Tags/deployer:address", "Tags/deployer:stack", "Tags/team"])
        #expect(plan["b"]?.desired == ["JarName": "honey"])
    }

    @Test func tagsOfOthersStay() throws {
        var world = World { $0.box("a") }
        try world.apply()
        let own = world.state.resources["a"]?.properties["Tags"]?.array ?? []
        world.tamper("a", "Tags", .array(own + [["Key": "theirs", "Value": "1"]]))
        #expect(try world.plan().isEmpty)
        world.tamper("a", "Tags", [["Key": "theirs", "Value": "1"]])
        #expect(try world.plan()["a"]?.driftedPaths == ["Tags/deployer:address", "Tags/deployer:stack"])
    }

    @Test func aTagThatIsTakenOutIsNamedForTheHandler() throws {
        var world = World { $0.box("a", ["Tags": [["Key": "Name", "Value": "x"]], "Size": 1]) }
        try world.apply()
        world.describe { $0.box("a") }
        #expect(try world.plan()["a"]?.removed == ["Tags/Name", "Size"])
    }
}
