import Infra
import Testing

@testable import Engine

struct DriftTests {
    private func applied() throws -> World {
        var world = World { stack in
            let a = stack.box("a", ["Name": "mine", "Size": 1, "Set": ["x", "y"]])
            stack.box("b", ["Name": a.at("BoxId")])
        }
        try world.apply()
        return world
    }

    @Test func whatSomebodyChangedIsShownApartAndRepaired() throws {
        var world = try applied()
        world.tamper("a", "Name", "theirs")
        let plan = try world.plan()
        #expect(plan["a"]?.action == .update)
        #expect(plan["a"]?.drift == [PropertyChange(path: ["Name"], before: "mine", after: "theirs")])
        #expect(plan["a"]?.properties == [PropertyChange(path: ["Name"], before: "theirs", after: "mine")])
        #expect(plan.hasDrift)
        #expect(plan["b"]?.action == .noOp)
    }

    @Test(arguments: [("Range", "10.0.0.0/8"), ("Size", nil), ("Set", ["y", "x"])] as [(String, Document?)])
    func whatNobodyManagesOrNobodyReportsIsNoDrift(property: String, value: Document?) throws {
        var world = try applied()
        world.tamper("a", property, value)
        let plan = try world.plan()
        #expect(plan.isEmpty)
        #expect(!plan.hasDrift)
    }

    @Test func driftOfWhatTheUserChangesTooIsStillReported() throws {
        var world = try applied()
        world.tamper("a", "Size", 5)
        world.describe { $0.box("a", ["Name": "mine", "Size": 3, "Set": ["x", "y"]]) }
        let change = try #require(world.plan()["a"])
        #expect(change.drift == [PropertyChange(path: ["Size"], before: 1, after: 5)])
        #expect(change.properties == [PropertyChange(path: ["Size"], before: 5, after: 3)])
    }

    @Test func driftThatTheUserTakesOverOnlyChangesTheRecord() throws {
        var world = try applied()
        world.tamper("a", "Size", 5)
        world.describe { stack in
            let a = stack.box("a", ["Name": "mine", "Size": 5, "Set": ["x", "y"]])
            stack.box("b", ["Name": a.at("BoxId")])
        }
        let plan = try world.plan()
        #expect(plan["a"]?.action == .noOp)
        #expect(plan["a"]?.updatesRecord == true)
        #expect(plan["a"]?.driftedPaths == ["Size"])
        #expect(!plan.isEmpty)
        try world.apply()
        #expect(try world.plan().isEmpty)
        #expect(try !world.plan().hasDrift)
    }

    @Test func whatIsGoneIsCreatedAgainAndItsUsersFollow() throws {
        var world = try applied()
        world.vanish("a")
        let plan = try world.plan()
        #expect(plan.actions == ["a": .create, "b": .update])
        #expect(plan["a"]?.isGone == true)
        #expect(plan["a"]?.id == nil)
        #expect(plan.hasDrift)
        try world.apply()
        #expect(try world.plan().isEmpty)
    }

    @Test func withoutARefreshTheStateIsBelieved() throws {
        var world = try applied()
        world.tamper("a", "Name", "theirs")
        world.observations = Observations(believing: world.state.resources.values)
        let plan = try world.plan(PlanOptions(refresh: false))
        #expect(plan.isEmpty)
        #expect(!plan.hasDrift)
    }

    @Test func aDriftPlanIsAboutTheStateAlone() throws {
        var world = try applied()
        world.tamper("a", "Name", "theirs")
        world.vanish("b")
        world.describe { $0.box("c") }
        var planner = try Planner(
            world.stack,
            handlers: world.handlers,
            state: world.state,
            observations: world.observations
        )
        let plan = try planner.driftPlan(of: Set(world.state.resources.keys))
        #expect(plan.actions == ["a": .noOp, "b": .noOp])
        #expect(plan["a"]?.driftedPaths == ["Name"])
        #expect(plan["b"]?.isGone == true)
    }
}
