import Infra
import Testing

@testable import Engine

struct MoveTests {
    private func applied(_ body: (inout Stack) -> Void) throws -> World {
        var world = World(body)
        try world.apply()
        return world
    }

    @Test func aMovedResourceKeepsItsIdAndIsTaggedAnew() throws {
        var world = try applied { stack in
            let old = stack.box("old", ["Name": "x"])
            stack.box("user", ["Place": old.at("BoxId")])
        }
        world.describe { stack in
            let new = stack.add("new", Thing<Box>(["Name": "x"]), movedFrom: ["oldest", "old"])
            stack.box("user", ["Place": new.at("BoxId")])
        }
        let plan = try world.plan()
        #expect(plan.actions == ["new": .update, "user": .noOp])
        #expect(plan["new"]?.movedFrom == "old")
        #expect(plan["new"]?.id == "box-old-0")
        #expect(plan["new"]?.paths == ["Tags/deployer:address"])
        #expect(plan["user"]?.updatesRecord == false)
        try world.apply()
        #expect(try world.plan().isEmpty)
    }

    @Test func aMoveAloneIsNotNothing() throws {
        var world = try applied { $0.jar("old", ["JarName": "honey"]) }
        world.describe { $0.add("new", Thing<Jar>(["JarName": "honey"]), movedFrom: ["old"]) }
        let plan = try world.plan()
        #expect(plan["new"]?.action == .noOp)
        #expect(!plan.isEmpty)
    }

    @Test func anOldAddressMayBeUsedAgainAfterTheMove() throws {
        var world = try applied { $0.box("new") }
        world.describe { stack in
            stack.add("new", Thing<Box>([:]), movedFrom: ["old"])
            stack.box("old")
        }
        #expect(try world.plan().actions == ["new": .noOp, "old": .create])
        try world.apply()
        #expect(try world.plan().isEmpty)
    }

    @Test func anAddressThatIsStillUsedCannotBeMovedFrom() throws {
        var world = try applied { $0.box("old") }
        world.describe { stack in
            stack.box("old")
            stack.add("new", Thing<Box>([:]), movedFrom: ["old"])
        }
        let diagnostics = try #require(throws: Diagnostics.self) { try world.plan() }
        #expect(diagnostics.all.map(\.summary) == ["Resource cannot be moved"])
        #expect(diagnostics.all.first?.locations.count == 2)
    }

    @Test func twoRecordsCannotBecomeOne() throws {
        var world = try applied { stack in
            stack.box("old")
            stack.box("new")
        }
        world.describe { $0.add("new", Thing<Box>([:]), movedFrom: ["old"]) }
        let diagnostics = try #require(throws: Diagnostics.self) { try world.plan() }
        #expect(diagnostics.all.map(\.address) == ["new"])
    }
}
