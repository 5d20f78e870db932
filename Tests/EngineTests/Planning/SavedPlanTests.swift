import FoundationEssentials
import Infra
import Testing

@testable import Engine

struct SavedPlanTests {
    private func world() throws -> World {
        var world = World { stack in
            let a = stack.box("a", ["Name": "x", "Password": .secret(Secret("hunter2"))])
            stack.box("b", ["Name": a.at("BoxId")])
        }
        try world.apply()
        world.tamper("a", "Name", "hunter3")
        world.describe { stack in
            let a = stack.box("a", ["Name": .secret(Secret("hunter4")), "Password": .secret(Secret("hunter5"))])
            stack.box("b", ["Name": .interpolation([a.at("BoxId"), "!"])])
            stack.box("c", ["Name": a.at("BoxId"), "Options": ["Seed": .secret(Secret("hunter6"))]])
        }
        return world
    }

    @Test func aSavedPlanComesBackAsItWas() throws {
        let plan = try world().plan()
        let saved = SavedPlan(plan, options: PlanOptions(targets: ["a"]), environment: "prod")
        let data = try saved.write()
        #expect(try SavedPlan.read(data) == saved)
        #expect(try SavedPlan(plan, options: PlanOptions(targets: ["a"]), environment: "prod").write() == data)
    }

    @Test func itHoldsNoSecret() throws {
        let data = try SavedPlan(world().plan(), options: PlanOptions(), environment: "prod").write()
        let text = try #require(String(data: data, encoding: .utf8))
        #expect(!text.contains("hunter"))
        #expect(text.contains("sha256"))
    }

    @Test func aDamagedOrNewerFileIsRefused() throws {
        let data = try SavedPlan(world().plan(), options: PlanOptions(), environment: "prod").write()
        #expect(throws: Diagnostics.self) { try SavedPlan.read(data.dropLast(9)) }
        let diagnostics = try #require(throws: Diagnostics.self) { try SavedPlan.read(Data(#"{"version":9}"#.utf8)) }
        #expect(diagnostics.all.first?.detail.contains("version 9") == true)
    }

    @Test func theSamePlanIsVerified() throws {
        let world = try world()
        let saved = SavedPlan(try world.plan(), options: PlanOptions(), environment: "prod")
        try saved.verify(against: world.plan())
    }

    /// Something that happens between a plan and its apply.
    enum Move: CaseIterable {
        case lineage, serial, drift, loss, stack, attribute

        func make(in world: inout World) {
            switch self {
            case .lineage: world.state.lineage = "other"
            case .serial: world.state.serial = 2
            case .drift: world.tamper("b", "Name", "y")
            case .loss: world.vanish("b")
            case .stack: world.stack.box("d")
            case .attribute: world.observations[Box.schema.type, "box-a-0"]?.attributes["Arn"] = "moved"
            }
        }

        var reason: String {
            switch self {
            case .lineage: "the state is another one"
            case .serial: "the state is at serial 2, planned from 1"
            case .drift, .loss: "what exists in the account has changed (b)."
            case .stack: "what exists in the account has changed (d)."
            case .attribute: "what exists in the account has changed."
            }
        }
    }

    @Test(arguments: Move.allCases)
    func whatHasMovedIsSaid(move: Move) throws {
        var world = try world()
        let saved = SavedPlan(try world.plan(), options: PlanOptions(), environment: "prod")
        move.make(in: &world)
        let fresh = try world.plan()
        let diagnostics = try #require(throws: Diagnostics.self) { try saved.verify(against: fresh) }
        #expect(diagnostics.all.first?.summary == "Plan is out of date")
        #expect(diagnostics.all.first?.detail.contains(move.reason) == true)
        #expect(diagnostics.all.first?.commands == ["deployer plan prod"])
    }
}
