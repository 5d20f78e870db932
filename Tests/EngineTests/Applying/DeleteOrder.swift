import Engine
import EngineTestSupport
import Infra
import Testing

@Suite struct DeleteOrder {
    private let stack = Stack.build { stack in
        let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16"))
        let database = stack.add("database", FakeDatabase(network: network.networkId))
        let app = stack.add("app", FakeNode(links: [database.databaseId]))
        stack.add("watcher", FakeNode(), dependsOn: [app])
    }

    @Test func `users go before what they use`() async throws {
        let account = Account()
        try await account.apply(stack)
        account.cloud.forgetCalls()
        let result = try await account.destroy(stack)
        #expect(result.story == ["delete watcher", "delete app", "delete database", "delete network"])
        #expect(account.cloud.things.isEmpty)
        #expect(try account.state.resources.isEmpty)
        #expect(try await account.plan(Stack("shop")).story == [])
    }

    @Test func `what is slow to go is gone before the next goes`() async throws {
        let account = Account()
        account.cloud.slowDown(5)
        try await account.apply(stack)
        account.cloud.forgetCalls()
        try await account.destroy(stack)
        let calls = account.cloud.calls
        let reads = calls.enumerated().filter { $1.verb == .read && $1.type == FakeDatabase.schema.type }.map(\.offset)
        let last = try #require(calls.firstIndex { $0.line == "delete network" })
        #expect(reads.count > 5)
        #expect(reads.allSatisfy { $0 < last })
    }

    @Test func `who stays lets go before what it used goes`() async throws {
        let account = Account()
        func stack(_ names: [String]) -> Stack {
            Stack.build { stack in
                let links = names.map { stack.add($0, FakeNode()).nodeId }
                stack.add("user", FakeNode(links: links))
            }
        }
        try await account.apply(stack(["one", "two"]))
        account.cloud.forgetCalls()
        let result = try await account.apply(stack(["two"]))
        #expect(result.story == ["update user", "delete one"])
    }

    @Test func `what is gone already is only taken out of the state`() async throws {
        let account = Account()
        try await account.apply(stack)
        account.cloud.vanish("watcher")
        account.cloud.forgetCalls()
        #expect(try await account.destroy(stack).succeeded)
        #expect(account.cloud.calls(.delete, "watcher") == 0)
        #expect(try account.state.resources.isEmpty)
    }

    @Test func `what is retained is left in the account`() async throws {
        let account = Account()
        let stack = Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16"), retain: true)
            stack.add("node", FakeNode(links: [network.networkId]))
        }
        try await account.apply(stack)
        let result = try await account.destroy(stack)
        #expect(result.story == ["delete node", "forget network"])
        #expect(account.cloud.things.keys.sorted() == ["network"])
        #expect(try account.state.resources.isEmpty)
    }

    @Test func `a resource is taken out of the state by hand`() async throws {
        let account = Account()
        try await account.apply(stack)
        let lock = Lock.named("f0")
        let deployment = account.deployment(stack)
        let records = try await deployment.withLock(lock) { try await deployment.forget(["watcher"], under: lock) }
        #expect(records.map(\.address) == ["watcher"])
        #expect(try account.state.resources["watcher"] == nil)
        #expect(account.cloud.thing("watcher") != nil)
        let error = await #expect(throws: Diagnostics.self) {
            try await deployment.withLock(lock) { try await deployment.forget(["nobody"], under: lock) }
        }
        #expect(error?.all.first?.detail.contains("nobody") == true)
    }
}
