import Engine
import Infra
import TestSupport
import Testing

@Suite struct PollingDeadline {
    private let stack = Stack.build { stack in
        let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16"))
        stack.add("database", FakeDatabase(network: network.networkId))
    }

    @Test func `waiting ends at six times the usual time`() async throws {
        let account = Account()
        account.cloud.slowDown(1_000_000)
        let result = try await account.apply(stack)
        let diagnostic = try #require(result.failures["database"])
        #expect(diagnostic.summary == "Resource took too long")
        #expect(diagnostic.detail.contains("pending: creating"))
        let waited = account.clock.now.offset
        #expect(waited >= .seconds(1800) && waited < .seconds(1830))
        #expect(try account.state.resources["database"]?.isComplete == false)

        account.cloud.slowDown(0)
        account.cloud.vanish("database")
        #expect(try await account.apply(stack).succeeded)
    }

    @Test func `pauses begin short and grow`() async throws {
        let account = Account()
        account.cloud.slowDown(40)
        #expect(try await account.apply(stack).succeeded)
        let pauses = account.clock.slept
        let first = try #require(pauses.first)
        let longest = try #require(pauses.max())
        #expect(first <= .milliseconds(200))
        #expect(longest > .seconds(10) && longest <= .seconds(15))
    }

    @Test func `what is ready at once costs no time`() async throws {
        let account = Account()
        account.cloud.slowDown(0)
        #expect(try await account.apply(stack).succeeded)
        #expect(account.clock.now.offset == .zero)
    }

    @Test func `a failed resource is told in the service's words, and stays in the state`() async throws {
        let account = Account()
        account.cloud.breakDown("database", "incompatible-network")
        let result = try await account.apply(stack)
        #expect(result.failures["database"]?.detail.contains("incompatible-network") == true)
        #expect(try account.state.resources["database"]?.isComplete == false)
        #expect(account.clock.now.offset == .zero, "there is nothing to wait for")

        account.cloud.breakDown("database", nil)
        #expect(try await account.apply(stack).succeeded)
        #expect(account.cloud.things["database"]?.count == 1)
        #expect(try await account.plan(stack).story == [])
    }

    @Test func `the service's word for where it is is told once`() async throws {
        let account = Account()
        account.cloud.slowDown(5)
        try await account.apply(stack)
        let words = account.events.compactMap { event in
            if case .progressed("database", let word) = event { word } else { nil as String? }
        }
        #expect(words == ["creating"])
    }

    @Test func `a deletion that never ends is an error`() async throws {
        let account = Account()
        try await account.apply(stack)
        account.cloud.slowDown(1_000_000)
        let result = try await account.destroy(stack)
        #expect(result.failures["database"]?.detail.contains("to be gone") == true)
        #expect(try account.state.resources["database"] != nil)
    }
}
