import Infra
import Testing

@testable import Engine

struct ScopeTests {
    private func described(_ stack: inout Stack) {
        let vpc = stack.component("network") { stack in
            let vpc = stack.box("vpc")
            stack.box("subnet", ["Name": vpc.at("BoxId")])
            return vpc
        }
        stack.box("database", ["Name": vpc.at("BoxId")])
        stack.box("networking")
    }

    @Test(arguments: [
        ("database", ["database", "network.vpc"]),
        ("network", ["network.subnet", "network.vpc"]),
        ("networking", ["networking"]),
    ])
    func targetsBringWhatTheyDependOn(target: String, expected: [String]) throws {
        let world = World { described(&$0) }
        let plan = try world.plan(PlanOptions(targets: [Address(target)]))
        #expect(plan.changes.map(\.address.description).sorted() == expected)
    }

    @Test func aDestroyOfATargetTakesItsUsersAlong() throws {
        var world = World { described(&$0) }
        try world.apply()
        let plan = try world.plan(PlanOptions(destroy: true, targets: ["network.vpc"]))
        #expect(plan.changes.map(\.address).sorted() == ["database", "network.subnet", "network.vpc"])
        #expect(plan.changes.last?.address == "network.vpc")
    }

    @Test func whatIsNoTargetIsNotDeleted() throws {
        var world = World { described(&$0) }
        try world.apply()
        world.describe { $0.box("networking") }
        #expect(try world.plan(PlanOptions(targets: ["networking"])).actions == ["networking": .noOp])
        #expect(try world.plan(PlanOptions(targets: ["database"])).actions == ["database": .delete])
    }

    @Test func anIsolatedPlanLeavesWhatItsTargetsNeedAsItWasApplied() throws {
        var world = World { described(&$0) }
        try world.apply()
        // Both change in the stack; the one that is no target stays, and its attribute is known all the same.
        world.describe { stack in
            let vpc = stack.component("network") { $0.box("vpc", ["Name": "other"]) }
            stack.box("database", ["Name": vpc.at("BoxId"), "Size": 2])
        }
        let plan = try world.plan(PlanOptions(targets: ["database"], isolated: true))
        #expect(plan.actions == ["database": .update])
        #expect(plan.changes.first?.desired?.isResolved == true)
        #expect(
            try world.plan(PlanOptions(targets: ["database"])).actions == ["database": .update, "network.vpc": .update]
        )
    }

    @Test func anIsolatedPlanNeedsWhatItsTargetsNeedToBeThere() throws {
        let world = World { described(&$0) }
        let diagnostics = try #require(throws: Diagnostics.self) {
            try world.plan(PlanOptions(targets: ["database"], isolated: true))
        }
        #expect(diagnostics.all.map(\.summary) == ["Resource is not there yet"])
        #expect(diagnostics.all.map(\.address) == ["network.vpc"])
    }

    @Test func anUnknownTargetIsAnError() throws {
        let world = World { described(&$0) }
        let diagnostics = try #require(throws: Diagnostics.self) { try world.plan(PlanOptions(targets: ["net", "x"])) }
        #expect(diagnostics.all.map(\.address) == ["net", "x"])
    }
}
