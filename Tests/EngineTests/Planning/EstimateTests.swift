import Infra
import Testing

@testable import Engine

struct EstimateTests {
    private func estimate(_ world: World, _ options: PlanOptions = PlanOptions()) throws -> Duration {
        try plan(world, options).total
    }

    private func plan(_ world: World, _ options: PlanOptions = PlanOptions()) throws -> PlanEstimate {
        var state = world.state
        state.durations = [Box.schema.type: [10, 1000, 6]]
        let durations = TypicalDurations(handlers: world.handlers, state: state)
        return PlanEstimate(try world.plan(options), state, durations)
    }

    private func chain(_ stack: inout Stack) {
        let a = stack.box("a")
        let b = stack.box("b", ["Name": a.at("BoxId")])
        stack.box("c", ["Name": b.at("BoxId")])
        stack.box("d", ["Name": a.at("BoxId")])
    }

    @Test func theLongestChainCounts() throws {
        let world = World { chain(&$0) }
        #expect(try estimate(world) == .seconds(30))
    }

    @Test func aDestroyTakesTheChainBackwards() throws {
        var world = World { chain(&$0) }
        try world.apply()
        #expect(try estimate(world) == .zero)
        #expect(try estimate(world, PlanOptions(destroy: true)) == .seconds(15))
    }

    @Test func theCriticalPathIsTheLongestChain() throws {
        var world = World { chain(&$0) }
        #expect(try plan(world).criticalPath.map(\.address) == ["a", "b", "c"])
        #expect(try plan(world).work.count == 4)
        try world.apply()
        #expect(try plan(world, PlanOptions(destroy: true)).criticalPath.map(\.address) == ["c", "b", "a"])
    }

    @Test func typesThatWereNeverSeenTakeWhatTheirHandlerSays() {
        let durations = TypicalDurations(handlers: World { _ in }.handlers, state: nil)
        #expect(durations.create(Jar.schema.type) == .seconds(2))
        #expect(durations.estimate(for: Jar.schema.type, .delete) == .seconds(1))
        #expect(durations.estimate(for: Jar.schema.type, .forget) == .zero)
    }
}
