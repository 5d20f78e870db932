import Engine
import Infra
import Testing

@Suite struct AnswerLost {
    private let stack = Stack.build { stack in
        let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16", label: "main"))
        stack.add("node", FakeNode(value: "x", links: [network.networkId]))
    }

    /// An account whose services make a second resource of a second create.
    private func account() -> Account {
        let account = Account()
        account.cloud.ignoreTokens()
        return account
    }

    @Test(arguments: [0, 1, 3])
    func `what was made all the same is found, although listings lag`(lag: Int) async throws {
        let account = account()
        account.cloud.lagListings(lag)
        account.cloud.loseAnswer("network")
        let result = try await account.apply(stack)
        #expect(result.succeeded)
        #expect(account.cloud.calls(.create, "network") == 1)
        #expect(account.cloud.things["network"]?.count == 1)
        #expect(account.cloud.thing("network")?.properties["Label"] == "main")
        #expect(try await account.plan(stack).story == [])
    }

    @Test func `what was not made is made again, with the same token`() async throws {
        let account = account()
        account.cloud.fail(.create, "network", FakeError(.unknownOutcome, "The connection was reset."))
        let result = try await account.apply(stack)
        #expect(result.succeeded)
        #expect(account.cloud.calls(.create, "network") == 2)
        #expect(account.cloud.calls(.find, "network") > 1, "listings lag")
        let token = try #require(try account.state.resources["network"]?.token)
        #expect(account.cloud.thing("network")?.token == token.value)
    }

    @Test func `a service that has not named what it makes is asked again, with the same token`() async throws {
        let account = account()
        let unfinished = FakeError(.underway, "The request is in progress.")
        account.cloud.fail(.create, "network", times: 3, unfinished)
        let result = try await account.apply(stack)
        #expect(result.succeeded)
        #expect(account.cloud.calls(.create, "network") == 4)
        #expect(account.cloud.calls(.find, "network") == 0)
        let token = try #require(try account.state.resources["network"]?.token)
        #expect(account.cloud.thing("network")?.token == token.value)
    }

    @Test func `a create that is given up while it is under way stays open`() async throws {
        let account = account()
        account.cloud.fail(.create, "network", times: 10_000, FakeError(.underway, "The request is in progress."))
        let result = try await account.apply(stack)
        #expect(result.failures["network"]?.summary == "Service has not finished a request")
        #expect(try account.state.intents["network"] != nil)
    }

    @Test func `a create that nobody can settle stays open, and the next run settles it`() async throws {
        let account = account()
        account.cloud.loseAnswer("network")
        account.cloud.fail(.find, "network", FakeError(.denied, "You may not look."))
        let first = try await account.apply(stack)
        #expect(first.failures["network"]?.detail.contains("You may not look.") == true)
        let intent = try #require(try account.state.intents["network"])
        #expect(try account.state.resources["network"] == nil)
        #expect(account.backend.stored.journal.isEmpty, "the intent is in the saved state")

        let plan = try await account.plan(stack)
        #expect(plan.settled == [SettledIntent(intent: intent, id: account.cloud.thing("network")?.id)])
        #expect(plan.story.contains("update network"))
        let second = try await account.apply(stack)
        #expect(second.succeeded)
        #expect(account.cloud.calls(.create, "network") == 1)
        #expect(account.cloud.things["network"]?.count == 1)
        #expect(try await account.plan(stack).story == [])
    }

    @Test func `a create that came to nothing is made by the next run with its token`() async throws {
        let account = account()
        account.cloud.fail(.create, "network", FakeError(.unknownOutcome, "The connection was reset."))
        account.cloud.fail(.find, "network", FakeError(.denied, "You may not look."))
        try await account.apply(stack)
        let intent = try #require(try account.state.intents["network"])
        let second = try await account.apply(stack)
        #expect(second.succeeded)
        #expect(account.cloud.thing("network")?.token == intent.token.value)
        #expect(try account.state.intents.isEmpty)
        #expect(try await account.plan(stack).story == [])
    }

    @Test func `what an earlier run made and nobody wants any more is deleted`() async throws {
        let account = account()
        account.cloud.loseAnswer("network")
        account.cloud.fail(.find, "network", FakeError(.denied, "You may not look."))
        try await account.apply(stack)
        let result = try await account.apply(Stack("shop"))
        #expect(result.story == ["delete network"])
        #expect(account.cloud.things.isEmpty)
        #expect(try account.state.intents.isEmpty)
        #expect(try await account.plan(Stack("shop")).story == [])
    }

    @Test func `an intent that came to nothing and is wanted no more is dropped`() async throws {
        let account = account()
        account.cloud.fail(.create, "network", FakeError(.unknownOutcome, "The connection was reset."))
        account.cloud.fail(.find, "network", FakeError(.denied, "You may not look."))
        try await account.apply(stack)
        try await account.apply(Stack("shop"))
        #expect(try account.state.intents.isEmpty)
        #expect(try await account.plan(Stack("shop")).story == [])
    }

    @Test func `updates and deletes whose answer is lost are made again`() async throws {
        let account = account()
        try await account.apply(stack)
        let lost = FakeError(.unknownOutcome, "The connection was reset.")
        account.cloud.fail(.update, "node", lost, .after)
        account.cloud.fail(.delete, "node", lost, .after)
        let changed = Stack.build { $0.add("node", FakeNode(value: "y")) }
        #expect(try await account.apply(changed).succeeded)
        #expect(account.cloud.thing("node")?.properties["Value"] == "y")
        #expect(try await account.destroy(changed).succeeded)
        #expect(account.cloud.things.isEmpty)
    }

    @Test func `a second create that is refused because the first one worked adopts it`() async throws {
        let account = account()
        account.cloud.lagListings(12)
        account.cloud.loseAnswer("bucket")
        let stack = Stack.build { $0.add("bucket", FakeBucket(bucketName: "files")) }
        #expect(try await account.apply(stack).succeeded)
        #expect(account.cloud.things["bucket"]?.count == 1)
    }
}
