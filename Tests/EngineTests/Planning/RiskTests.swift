import Engine
import Infra
import Testing

/// What a plan says that its changes may cost.
@Suite struct RiskTests {
    private func stack(size: Input<Int>?, range: Input<String> = "10.0.0.0/16", snapshot: Bool = false) -> Stack {
        Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: range))
            stack.add("database", FakeDatabase(network: network.networkId, size: size), snapshot: snapshot)
        }
    }

    private func risks(_ account: Account, _ stack: Stack, destroy: Bool = false) async throws -> [Address: Risk] {
        let changes = try await account.plan(stack, PlanOptions(destroy: destroy)).changes
        return Dictionary(uniqueKeysWithValues: changes.map { ($0.address, $0.risk) })
    }

    @Test func `what is new or stays costs nothing`() async throws {
        let account = Account()
        #expect(try await risks(account, stack(size: 1)) == ["network": .none, "database": .none])
        try await account.apply(stack(size: 1))
        #expect(try await risks(account, stack(size: 1)) == ["network": .none, "database": .none])
    }

    @Test func `an update may interrupt`() async throws {
        let account = Account()
        try await account.apply(stack(size: 1))
        #expect(try await risks(account, stack(size: 2))["database"] == .interruption)
        #expect(try await risks(account, stack(size: nil))["database"] == .interruption)
        account.cloud.tamper("database", "Size", 7)
        #expect(try await risks(account, stack(size: 1))["database"] == .interruption, "the repair too")
    }

    @Test func `a replacement loses data unless a snapshot keeps it`() async throws {
        let account = Account()
        try await account.apply(stack(size: 1))
        let changed = stack(size: 1, range: "10.9.0.0/16")
        #expect(try await risks(account, changed) == ["network": .replacement, "database": .dataLoss])

        let kept = Account()
        try await kept.apply(stack(size: 1, snapshot: true))
        let again = stack(size: 1, range: "10.9.0.0/16", snapshot: true)
        #expect(try await risks(kept, again)["database"] == .replacement)
    }

    @Test func `what goes takes its data along, unless it is gone already`() async throws {
        let account = Account()
        try await account.apply(stack(size: 1))
        #expect(try await risks(account, stack(size: 1), destroy: true) == ["network": .none, "database": .dataLoss])
        #expect(try await risks(account, Stack("shop"))["database"] == .dataLoss)
        account.cloud.vanish("database")
        #expect(try await risks(account, stack(size: 1), destroy: true)["database"] == Risk.none)
    }

    @Test func `a predecessor that still waits for its end has data too`() async throws {
        let account = Account()
        try await account.apply(stack(size: 1))
        let changed = stack(size: 1, range: "10.9.0.0/16")
        account.cloud.fail(.delete, "database", FakeError(.refused, "Not today."))
        try await account.apply(changed)
        #expect(try account.state.resources["database"]?.deposed.count == 1)
        #expect(try await risks(account, changed)["database"] == .dataLoss)
    }
}
