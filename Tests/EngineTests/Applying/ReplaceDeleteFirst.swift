import Engine
import Infra
import Testing

@Suite struct ReplaceDeleteFirst {
    @Test func `the old one is gone before the new one is made`() async throws {
        let account = Account()
        func stack(_ range: Input<String>) -> Stack {
            Stack.build { stack in
                let network = stack.add("network", FakeNetwork(range: range), createBeforeDelete: false)
                stack.add("database", FakeDatabase(network: network.networkId), createBeforeDelete: false)
            }
        }
        try await account.apply(stack("10.0.0.0/16"))
        let before = account.cloud.things.mapValues { $0.map(\.id) }
        account.cloud.forgetCalls()
        let result = try await account.apply(stack("10.1.0.0/16"))
        #expect(result.story == ["delete database", "delete network", "create network", "create database"])
        #expect(
            account.cloud.changingCalls.map(\.line) == [
                "delete database", "delete network", "create network", "create database",
            ]
        )
        let after = account.cloud.things.mapValues { $0.map(\.id) }
        #expect(after.values.allSatisfy { $0.count == 1 })
        #expect(Set(after.values).isDisjoint(with: before.values))
        #expect(try await account.plan(stack("10.1.0.0/16")).story == [])
    }

    @Test func `a name is free before it is used again`() async throws {
        let account = Account()
        func stack(_ network: String) -> Stack {
            Stack.build { stack in
                stack.add("bucket", FakeBucket(bucketName: "\(network)"))
                stack.add("other", FakeNode(value: "x"))
            }
        }
        try await account.apply(stack("one"))
        let result = try await account.apply(stack("two"))
        #expect(result.story == ["delete bucket", "create bucket"])
        #expect(account.cloud.thing("bucket")?.id == "two")
    }

    @Test func `a new incarnation has a new token`() async throws {
        let account = Account()
        try await account.apply(Stack.build { $0.add("bucket", FakeBucket(bucketName: "one")) })
        let first = try #require(account.cloud.thing("bucket")?.token)
        try await account.apply(Stack.build { $0.add("bucket", FakeBucket(bucketName: "two")) })
        #expect(account.cloud.thing("bucket")?.token != first)
    }

    @Test func `what vanished is made anew`() async throws {
        let account = Account()
        let stack = Stack.build { $0.add("bucket", FakeBucket(bucketName: "one", size: 3)) }
        try await account.apply(stack)
        account.cloud.vanish("bucket")
        let result = try await account.apply(stack)
        #expect(result.story == ["create bucket"])
        #expect(account.cloud.thing("bucket")?.properties["Size"] == 3)
        #expect(try account.state.resources["bucket"]?.deposed == [])
        #expect(try await account.plan(stack).story == [])
    }

    @Test func `a failed delete leaves the old one in the state`() async throws {
        let account = Account()
        try await account.apply(Stack.build { $0.add("bucket", FakeBucket(bucketName: "one")) })
        account.cloud.fail(.delete, "bucket", FakeError(.refused, "It is not empty."))
        let stack = Stack.build { $0.add("bucket", FakeBucket(bucketName: "two")) }
        let result = try await account.apply(stack)
        #expect(result.failures["bucket"]?.detail.contains("not empty") == true)
        #expect(result.heldBack.map(\.kind) == [.create])
        #expect(try account.state.resources["bucket"]?.id == "one")
        #expect(try await account.apply(stack).succeeded)
        #expect(account.cloud.things.count == 1)
    }
}
