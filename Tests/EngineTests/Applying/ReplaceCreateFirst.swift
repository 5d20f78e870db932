import Engine
import Infra
import Testing

@Suite struct ReplaceCreateFirst {
    private func stack(_ range: Input<String>) -> Stack {
        Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: range))
            stack.add("node", FakeNode(value: "x", links: [network.networkId]))
        }
    }

    @Test func `users follow the new one before the old one goes`() async throws {
        let account = Account()
        try await account.apply(stack("10.0.0.0/16"))
        let old = try #require(account.cloud.thing("network")?.id)
        account.cloud.forgetCalls()
        let result = try await account.apply(stack("10.1.0.0/16"))
        #expect(result.story == ["create network", "update node", "deleteDeposed network"])
        #expect(
            account.cloud.changingCalls.map(\.line) == ["create network", "update node", "delete network"]
        )
        let new = try #require(account.cloud.thing("network"))
        #expect(new.id != old)
        #expect(account.cloud.thing("node")?.properties["Links"] == [.string(new.id.description)])
        #expect(try account.state.resources["network"]?.deposed == [])
        #expect(try await account.plan(stack("10.1.0.0/16")).story == [])
    }

    @Test func `the old one stays while a user of it is not planned`() async throws {
        let account = Account()
        try await account.apply(stack("10.0.0.0/16"))
        let part = try await account.apply(stack("10.1.0.0/16"), PlanOptions(targets: ["network"]))
        #expect(part.story == ["create network"])
        #expect(account.cloud.things["network"]?.count == 2)
        let whole = try await account.apply(stack("10.1.0.0/16"))
        #expect(whole.story == ["update node", "deleteDeposed network"])
        #expect(try await account.plan(stack("10.1.0.0/16")).story == [])
    }

    @Test func `users that are replaced too go before what they used`() async throws {
        let account = Account()
        func stack(_ range: Input<String>) -> Stack {
            Stack.build { stack in
                let network = stack.add("network", FakeNetwork(range: range))
                stack.add("database", FakeDatabase(network: network.networkId))
            }
        }
        try await account.apply(stack("10.0.0.0/16"))
        account.cloud.forgetCalls()
        let result = try await account.apply(stack("10.1.0.0/16"))
        #expect(
            result.story == [
                "create network", "create database", "deleteDeposed database", "deleteDeposed network",
            ]
        )
        #expect(account.cloud.things.values.allSatisfy { $0.count == 1 })
        #expect(try await account.plan(stack("10.1.0.0/16")).story == [])
    }

    @Test func `the old one stays until its users have followed`() async throws {
        let account = Account()
        try await account.apply(stack("10.0.0.0/16"))
        account.cloud.fail(.update, "node", FakeError(.refused, "Not today."))
        let result = try await account.apply(stack("10.1.0.0/16"))
        #expect(result.failures.keys.sorted() == ["node"])
        #expect(result.heldBack.map(\.kind) == [.deleteDeposed])
        #expect(account.cloud.things["network"]?.count == 2)
        #expect(try account.state.resources["network"]?.deposed.count == 1)
        let second = try await account.apply(stack("10.1.0.0/16"))
        #expect(second.story == ["update node", "deleteDeposed network"])
        #expect(account.cloud.things["network"]?.count == 1)
        #expect(try await account.plan(stack("10.1.0.0/16")).story == [])
    }

    @Test func `a refused create leaves the old one as it was`() async throws {
        let account = Account()
        try await account.apply(stack("10.0.0.0/16"))
        let before = try account.state.resources
        account.cloud.fail(.create, "network", FakeError(.refused, "The quota is used up."))
        let result = try await account.apply(stack("10.1.0.0/16"))
        #expect(result.heldBackAddresses == ["network", "node"])
        #expect(try account.state.resources == before)
        #expect(try account.state.intents.isEmpty)
        #expect(try await account.plan(stack("10.0.0.0/16")).story == [])
    }
}
