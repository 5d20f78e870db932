import Engine
import Infra
import Testing

@Suite struct UpdateInPlace {
    private func stack(
        label: Input<String>? = "one",
        size: Input<Int>? = 1,
        password: String = "pw",
        tags: Tags? = nil
    ) -> Stack {
        Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16", label: label, tags: tags))
            stack.add("database", FakeDatabase(network: network.networkId, size: size, password: Secret(password)))
        }
    }

    @Test func `a changed property is set by one update`() async throws {
        let account = Account()
        try await account.apply(stack())
        let before = try #require(account.cloud.thing("network"))
        account.cloud.forgetCalls()
        let result = try await account.apply(stack(label: "two"))
        #expect(result.story == ["update network"])
        #expect(account.cloud.changingCalls.map(\.line) == ["update network"])
        let after = try #require(account.cloud.thing("network"))
        #expect(after.id == before.id)
        #expect(after.properties["Label"] == "two")
        #expect(try account.state.resources["network"]?.properties["Label"] == "two")
        #expect(try await account.plan(stack(label: "two")).story == [])
    }

    @Test func `what the stack gives no longer goes back to the default`() async throws {
        let account = Account()
        try await account.apply(stack(tags: ["Name": "main"]))
        try await account.apply(stack(label: nil))
        let network = try #require(account.cloud.thing("network"))
        #expect(network.properties["Label"] == nil)
        #expect(network.properties["Tags"]?.array?.contains { $0["Key"] == "Name" } == false)
        #expect(try await account.plan(stack(label: nil)).story == [])
    }

    @Test func `a changed password is set although it is never reported`() async throws {
        let account = Account()
        try await account.apply(stack())
        let result = try await account.apply(stack(password: "other"))
        #expect(result.story == ["update database"])
        #expect(account.cloud.thing("database")?.properties["Password"] == "other")
        #expect(try await account.plan(stack(password: "other")).story == [])
    }

    @Test func `drift is repaired`() async throws {
        let account = Account()
        try await account.apply(stack())
        account.cloud.tamper("network", "Label", "changed by hand")
        let result = try await account.apply(stack())
        #expect(result.story == ["update network"])
        #expect(account.cloud.thing("network")?.properties["Label"] == "one")
    }

    @Test func `an update that failed is made again, also for what is never reported`() async throws {
        let account = Account()
        try await account.apply(stack())
        account.cloud.fail(.update, "database", FakeError(.refused, "Something went wrong half way."), .after)
        let failed = try await account.apply(stack(password: "other"))
        #expect(failed.failures["database"]?.detail.contains("half way") == true)
        #expect(try account.state.resources["database"]?.isComplete == false)

        // Going back is an update too: nobody knows which password the service has.
        let result = try await account.apply(stack())
        #expect(result.story == ["update database"])
        #expect(account.cloud.thing("database")?.properties["Password"] == "pw")
        #expect(try await account.plan(stack()).story == [])
    }

    @Test func `another protection is recorded without a call`() async throws {
        let account = Account()
        let plain = Stack.build { $0.add("bucket", FakeBucket(bucketName: "files")) }
        let protected = Stack.build { $0.add("bucket", FakeBucket(bucketName: "files"), protect: true, retain: true) }
        try await account.apply(plain)
        account.cloud.forgetCalls()
        try await account.apply(protected)
        #expect(account.cloud.changingCalls.isEmpty)
        #expect(try account.state.resources["bucket"]?.protect == true)
        #expect(try account.state.resources["bucket"]?.retain == true)
        #expect(try await account.plan(protected).story == [])
    }

    @Test func `a moved resource keeps its id`() async throws {
        let account = Account()
        try await account.apply(Stack.build { $0.add("old", FakeNode(value: "x")) })
        let id = try #require(account.cloud.thing("old")?.id)
        let moved = Stack.build { $0.add("new", FakeNode(value: "x"), movedFrom: ["old"]) }
        let result = try await account.apply(moved)
        #expect(result.done.isEmpty)
        #expect(try account.state.resources.mapValues(\.id) == ["new": id])
        #expect(try await account.plan(moved).story == [])
    }
}
