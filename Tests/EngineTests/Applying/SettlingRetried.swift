import Engine
import Infra
import TestSupport
import Testing

@Suite struct SettlingRetried {
    private let stack = Stack.build { $0.add("network", FakeNetwork(range: "10.0.0.0/16", label: "main")) }
    private let notYet = FakeError(.settling, "The role is not visible yet.")

    @Test(arguments: [FakeCall.Verb.create, .update, .read])
    func `a call that is refused for now is made again`(verb: FakeCall.Verb) async throws {
        let account = Account()
        account.cloud.fail(verb, "network", times: 4, notYet)
        let result = try await account.apply(stack)
        #expect(result.succeeded)
        #expect(account.cloud.things["network"]?.count == 1)
        let reasons = account.events.compactMap { event in
            if case .waiting("network", let reason) = event { reason } else { nil as String? }
        }
        #expect(reasons == Array(repeating: "The role is not visible yet.", count: 4))
        #expect(account.clock.slept.count == 4)
        #expect(account.clock.now.offset > .milliseconds(500), "with growing pauses")
    }

    @Test func `a delete waits for what still uses it`() async throws {
        let account = Account()
        try await account.apply(stack)
        account.cloud.fail(.delete, "network", times: 3, FakeError(.settling, "It has dependencies."))
        #expect(try await account.destroy(stack).succeeded)
        #expect(account.cloud.calls(.delete, "network") == 4)
    }

    @Test func `what another has is waited for only shortly`() async throws {
        let account = Account()
        let taken = FakeError(.taken, "The subnet has an association already.")
        account.cloud.fail(.create, "network", times: 2, taken)
        #expect(try await account.apply(stack).succeeded)
        #expect(try await account.destroy(stack).succeeded)
        let before = account.clock.now.offset
        account.cloud.fail(.create, "network", times: 1_000_000, taken)
        let result = try await account.apply(stack)
        let diagnostic = try #require(result.failures["network"])
        #expect(diagnostic.summary == "Another resource has what this one needs")
        #expect(diagnostic.detail.contains("has an association already"))
        let waited = account.clock.now.offset - before
        #expect(waited >= .seconds(60) && waited < .seconds(80))
    }

    @Test func `it does not wait for ever`() async throws {
        let account = Account()
        account.cloud.fail(.create, "network", times: 1_000_000, notYet)
        let result = try await account.apply(stack)
        #expect(result.failures["network"]?.detail.contains("not visible yet") == true)
        let waited = account.clock.now.offset
        #expect(waited >= .seconds(300) && waited < .seconds(310))
        #expect(try account.state.intents.isEmpty, "it was refused, so nothing was made")
    }
}
