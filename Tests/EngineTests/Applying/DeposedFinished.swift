import Engine
import Infra
import Testing

@Suite struct DeposedFinished {
    private func stack(_ range: Input<String>, label: Input<String>? = nil) -> Stack {
        Stack.build { $0.add("network", FakeNetwork(range: range, label: label)) }
    }

    /// An account where the old network could not be deleted.
    private func account() async throws -> Account {
        let account = Account()
        try await account.apply(stack("10.0.0.0/16"))
        account.cloud.fail(.delete, "network", FakeError(.refused, "It is in use."))
        let result = try await account.apply(stack("10.1.0.0/16"))
        #expect(result.story == ["create network"])
        #expect(result.failures.keys.sorted() == ["network"])
        return account
    }

    @Test func `the next plan deletes it`() async throws {
        let account = try await account()
        let plan = try await account.plan(stack("10.1.0.0/16"))
        #expect(plan.story == ["delete deposed fake-network-1 of network"])
        let result = try await account.apply(stack("10.1.0.0/16"))
        #expect(result.story == ["deleteDeposed network"])
        #expect(account.cloud.thing("network")?.id == "fake-network-2")
        #expect(try await account.plan(stack("10.1.0.0/16")).story == [])
    }

    @Test func `a further replacement deletes both`() async throws {
        let account = try await account()
        let result = try await account.apply(stack("10.2.0.0/16"))
        #expect(result.story == ["create network", "deleteDeposed network"])
        #expect(account.cloud.thing("network")?.id == "fake-network-3")
        #expect(try await account.plan(stack("10.2.0.0/16")).story == [])
    }

    @Test func `an update goes along`() async throws {
        let account = try await account()
        let result = try await account.apply(stack("10.1.0.0/16", label: "x"))
        #expect(result.story == ["update network", "deleteDeposed network"])
        #expect(try await account.plan(stack("10.1.0.0/16", label: "x")).story == [])
    }

    @Test func `a destroy deletes all incarnations`() async throws {
        let account = try await account()
        let result = try await account.destroy(stack("10.1.0.0/16"))
        #expect(result.story == ["deleteDeposed network", "delete network"])
        #expect(account.cloud.things.isEmpty)
        #expect(try account.state.resources.isEmpty)
    }

    @Test func `going back to what the old one is takes it up again`() async throws {
        func stack(_ range: Input<String>) -> Stack {
            Stack.build { $0.add("subnet", FakeSubnet(network: "network-1", range: range)) }
        }
        let account = Account()
        try await account.apply(stack("10.0.1.0/24"))
        account.cloud.fail(.delete, "subnet", FakeError(.refused, "It is in use."))
        let failed = try await account.apply(stack("10.0.2.0/24"))
        #expect(failed.failures.keys.sorted() == ["subnet"])
        account.cloud.forgetCalls()
        let result = try await account.apply(stack("10.0.1.0/24"))
        #expect(result.failures.isEmpty)
        #expect(account.cloud.changingCalls.map(\.line) == ["delete subnet"])
        #expect(account.cloud.thing("subnet")?.id == "fake-subnet-1")
        #expect(account.cloud.things["subnet"]?.count == 1)
        #expect(account.cloud.thing("subnet")?.properties["Range"] == "10.0.1.0/24")
        #expect(try await account.plan(stack("10.0.1.0/24")).story == [])
    }

    @Test func `going back to the old one makes a third`() async throws {
        let account = try await account()
        let result = try await account.apply(stack("10.0.0.0/16"))
        #expect(result.succeeded)
        #expect(account.cloud.thing("network")?.id == "fake-network-3")
        #expect(try await account.plan(stack("10.0.0.0/16")).story == [])
    }
}
