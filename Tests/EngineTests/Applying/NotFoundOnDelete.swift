import Engine
import Infra
import TestSupport
import Testing

@Suite struct NotFoundOnDelete {
    private let stack = Stack.build { $0.add("network", FakeNetwork(range: "10.0.0.0/16")) }
    private let notFound = FakeError(.notFound, "The route 10.0.0.0/8 does not exist.")

    @Test func `what is gone is gone, whatever the service answers`() async throws {
        let account = Account()
        try await account.apply(stack)
        account.cloud.fail(.delete, "network", notFound, .after)
        #expect(try await account.destroy(stack).succeeded)
        #expect(try account.state.resources.isEmpty)
    }

    @Test func `a not-found about something else is told, and soon`() async throws {
        let account = Account()
        try await account.apply(stack)
        let before = account.clock.now.offset
        account.cloud.fail(.delete, "network", notFound)
        let result = try await account.destroy(stack)
        #expect(result.failures["network"]?.detail.contains("The route 10.0.0.0/8 does not exist.") == true)
        let waited = account.clock.now.offset - before
        #expect(waited >= .seconds(15) && waited < .seconds(30), "listings may lag, but not for minutes")
        #expect(account.cloud.thing("network") != nil)
        #expect(try account.state.resources["network"] != nil, "it is still there, so it is still ours")
        #expect(try await account.destroy(stack).succeeded)
    }

    @Test func `a listing that lags is waited for`() async throws {
        let account = Account()
        let slow = Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16"))
            stack.add("database", FakeDatabase(network: network.networkId))
        }
        try await account.apply(slow)
        account.cloud.slowDown(4)
        account.cloud.fail(.delete, "database", FakeError(.notFound, "It does not exist."), .after)
        #expect(try await account.destroy(slow).succeeded)
        #expect(account.cloud.things.isEmpty)
    }
}
