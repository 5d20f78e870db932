import Engine
import Infra
import Testing

@Suite struct DurationsLearned {
    private func stack(_ count: Int) -> Stack {
        Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16"))
            for index in 0..<count { stack.add("database-\(index)", FakeDatabase(network: network.networkId)) }
        }
    }

    @Test func `a create's time until it is ready is remembered`() async throws {
        let account = Account()
        account.cloud.slowDown(10)
        try await account.apply(stack(1))
        let seconds = try #require(try account.state.durations[FakeDatabase.schema.type]?.first)
        #expect(seconds > 1 && seconds < 60)
        #expect(try account.state.durations[FakeNetwork.schema.type] == [0])
    }

    @Test func `the latest five count`() async throws {
        let account = Account()
        try await account.apply(stack(8))
        #expect(try account.state.durations[FakeDatabase.schema.type]?.count == 5)
        var state = try account.state
        state.apply(.measured(FakeDatabase.schema.type, 7))
        #expect(state.durations[FakeDatabase.schema.type]?.first == 7)
        #expect(state.durations[FakeDatabase.schema.type]?.count == 5)
    }

    @Test func `what was seen orders the next run`() async throws {
        var state = State(lineage: "00", salt: "00")
        state.apply(.measured(FakeNode.schema.type, 900))
        let durations = TypicalDurations(handlers: Account().cloud.handlers, state: state)
        #expect(durations.create(FakeNode.schema.type) == .seconds(900))
    }
}
