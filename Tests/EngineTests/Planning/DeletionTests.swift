import Infra
import Testing

@testable import Engine

struct DeletionTests {
    private func chain(retain: Bool = false, protect: Bool = false) throws -> World {
        var world = World { stack in
            let a = stack.box("a")
            let b = stack.add("b", Thing<Box>(["Name": a.at("BoxId")]), protect: protect, retain: retain)
            stack.box("c", ["Name": b.at("BoxId")])
        }
        try world.apply()
        return world
    }

    @Test func usersAreDeletedBeforeWhatTheyUse() throws {
        var world = try chain()
        world.describe { $0.box("d") }
        let plan = try world.plan()
        #expect(plan.changes.map(\.address) == ["d", "c", "b", "a"])
        #expect(plan["b"]?.action == .delete)
        #expect(plan["b"]?.dependencies == ["a"])
    }

    @Test func aDestroyDeletesEverything() throws {
        var world = try chain()
        let plan = try world.plan(PlanOptions(destroy: true))
        #expect(plan.changes.map(\.address) == ["c", "b", "a"])
        #expect(plan.changes.allSatisfy { $0.action == .delete })
        try world.apply(PlanOptions(destroy: true))
        #expect(try world.plan(PlanOptions(destroy: true)).isEmpty)
    }

    @Test func whatIsRetainedIsForgotten() throws {
        var world = try chain(retain: true)
        #expect(try world.plan(PlanOptions(destroy: true))["b"]?.action == .forget)
        world.describe { _ in }
        #expect(try world.plan().actions == ["a": .delete, "b": .forget, "c": .delete])
    }

    @Test(arguments: [true, false])
    func aProtectedResourceIsNotDeleted(isInStack: Bool) throws {
        var world = try chain(protect: true)
        if !isInStack { world.describe { _ in } }
        let options = PlanOptions(destroy: isInStack)
        let diagnostics = try #require(throws: Diagnostics.self) { try world.plan(options) }
        #expect(diagnostics.all.map(\.address) == ["b"])
        #expect(diagnostics.all.first?.locations.count == (isInStack ? 1 : 0))
    }

    @Test func takingProtectionOutIsAChangeOfTheRecord() throws {
        var world = try chain(protect: true)
        world.describe { stack in
            let a = stack.box("a")
            let b = stack.box("b", ["Name": a.at("BoxId")])
            stack.box("c", ["Name": b.at("BoxId")])
        }
        #expect(try world.plan()["b"]?.updatesRecord == true)
        #expect(try world.plan(PlanOptions(destroy: true))["b"]?.action == .delete)
    }

    @Test func whatIsGoneCanBeDeletedAlthoughItIsProtected() throws {
        var world = try chain(protect: true)
        world.vanish("b")
        let change = try world.plan(PlanOptions(destroy: true))["b"]
        #expect(change?.action == .delete)
        #expect(change?.isGone == true)
    }

    @Test func predecessorsAreStillToBeDeleted() throws {
        var world = try chain()
        world.state.resources["b"]?.deposed = [.init(type: Box.schema.type, id: "box-old", dependencies: ["a"])]
        let plan = try world.plan()
        #expect(plan["b"]?.deposed == ["box-old"])
        #expect(plan["b"]?.action == .noOp)
        #expect(!plan.isEmpty)
    }

    @Test func aTypeWithoutAHandlerIsAnErrorWithItsPlace() throws {
        var world = try chain()
        world.state.resources["z"] = ResourceRecord(address: "z", type: "Test::Planner::Lost", id: "z-1")
        world.stack.add("y", Thing<Unknown>([:]))
        let diagnostics = try #require(throws: Diagnostics.self) { try world.plan() }
        #expect(diagnostics.all.map(\.address) == ["y", "z"])
        #expect(diagnostics.all.first?.locations.count == 1)
        #expect(diagnostics.all.first?.detail.contains("Test::Planner::Unknown") == true)
    }

    private enum Unknown: Shape {
        static let schema = Schema(type: "Test::Planner::Unknown", properties: [:], primaryIdentifier: [])
    }
}
