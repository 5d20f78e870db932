import Infra
import Testing

@testable import Engine

struct ExistingTests {
    private func world() -> World {
        World { stack in
            let shared = stack.existing("shared", Thing<Box>.self, id: "box-7")
            stack.box("mine", ["Place": shared.at("BoxId"), "Name": shared.at("Name"), "Range": shared.at("Range")])
        }
    }

    @Test func whatOthersOwnIsOnlyRead() throws {
        var world = world()
        world.observations[Box.schema.type, "box-7"] = Observed(
            properties: ["Name": "theirs", "Range": "10.0.0.0/8"],
            attributes: ["BoxId": "box-7"]
        )
        let plan = try world.plan()
        #expect(plan.actions == ["shared": .noOp, "mine": .create])
        #expect(plan["shared"]?.id == "box-7")
        #expect(plan["shared"]?.desired == nil)
        let desired = try #require(plan["mine"]?.desired)
        #expect(desired["Place"] == "box-7" && desired["Name"] == "theirs" && desired["Range"] == "10.0.0.0/8")
    }

    /// Nothing but the targets is in an isolated plan, not even what has become somebody else's.
    @Test func anIsolatedPlanOnlyReadsIt() throws {
        var world = World { stack in
            let shared = stack.box("shared", ["Name": "n"])
            stack.box("mine", ["Place": shared.at("BoxId")])
        }
        try world.apply()
        let id = try #require(world.state.resources["shared"]?.id)
        world.describe { stack in
            let shared = stack.existing("shared", Thing<Box>.self, id: id.description)
            stack.box("mine", ["Place": shared.at("BoxId"), "Size": 2])
        }
        #expect(try world.plan(PlanOptions(targets: ["mine"], isolated: true)).actions == ["mine": .update])
        #expect(try world.plan(PlanOptions(targets: ["mine"])).actions == ["mine": .update, "shared": .forget])
    }

    @Test func whatIsNotThereIsAnErrorWithItsPlace() throws {
        let world = world()
        let diagnostics = try #require(throws: Diagnostics.self) { try world.plan() }
        let diagnostic = try #require(diagnostics.all.first)
        #expect(diagnostic.summary == "Existing resource not found")
        #expect(diagnostic.detail.contains("box-7"))
        #expect(diagnostic.locations == [world.stack.nodes["shared"]?.location])
    }

    @Test(arguments: [("box-7", Action.forget), ("box-8", nil)])
    func whatTheStackMadeIsForgottenOrRefused(id: String, action: Action?) throws {
        var world = world()
        world.observations[Box.schema.type, "box-7"] = Observed(properties: ["Name": "n", "Range": "r"])
        world.state.resources["shared"] = ResourceRecord(address: "shared", type: Box.schema.type, id: PhysicalID(id))
        let plan = try? world.plan()
        #expect(plan?["shared"]?.action == action)
    }
}
