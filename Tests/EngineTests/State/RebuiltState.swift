import Engine
import EngineTestSupport
import Infra
import Synchronization
import Testing

/// A state is made again from what is in the account.
@Suite struct RebuiltState {
    /// What the fake account lists by tags: what carries a token, without types that cannot be tagged.
    private struct Inventory: TagInventory {
        let cloud: FakeCloud
        var stack = "shop"

        func resources(ofStack name: String) async throws -> [TaggedResource] {
            guard name == stack else { return [] }
            return cloud.things.values.flatMap { $0 }.filter { $0.type != FakeNode.schema.type }.map { thing in
                TaggedResource(name: "arn:fake:\(thing.id)", address: thing.address, token: thing.token)
            }
        }
    }

    private let stack = Stack.build { stack in
        let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16", label: "main"), protect: true)
        let database = stack.add("database", FakeDatabase(network: network.networkId, size: 1))
        stack.add("bucket", FakeBucket(bucketName: "files"), dependsOn: [database])
        stack.output("endpoint", database.endpoint)
    }

    private func rebuild(_ account: Account, _ stack: Stack, replacing old: State? = nil) async throws -> Rebuild {
        account.start()
        return try await account.deployment(stack).rebuild(with: Inventory(cloud: account.cloud), replacing: old)
    }

    @Test func `what is found is what was there`() async throws {
        let account = Account()
        try await account.apply(stack)
        let before = try account.state
        account.cloud.forgetCalls()
        let rebuild = try await rebuild(account, stack)
        #expect(rebuild.missing.isEmpty && rebuild.strangers.isEmpty)
        #expect(rebuild.state.resources == before.resources)
        #expect(rebuild.state.outputs == before.outputs)
        #expect(account.cloud.changingCalls.isEmpty)

        let lock = Lock.named("f0")
        let deployment = account.deployment(stack)
        try await deployment.withLock(lock) {
            _ = try await account.backend.setAside(withHistory: true, under: lock)
            try await deployment.save(rebuild, under: lock)
        }
        #expect(try await account.plan(stack).story == [])
    }

    @Test func `what is not found is told, and what needs it is still found`() async throws {
        let account = Account()
        try await account.apply(stack)
        account.cloud.vanish("network")
        let rebuild = try await rebuild(account, stack)
        #expect(rebuild.missing.map(\.address) == ["network"])
        #expect(rebuild.state.resources.keys.sorted() == ["bucket", "database"])
    }

    @Test func `what is in no stack stays a stranger`() async throws {
        let account = Account()
        try await account.apply(stack)
        let smaller = Stack.build { $0.add("bucket", FakeBucket(bucketName: "files")) }
        let rebuild = try await rebuild(account, smaller)
        #expect(rebuild.strangers.map(\.address) == ["database", "network"])
        #expect(rebuild.state.resources.keys.sorted() == ["bucket"])
    }

    @Test func `nothing of another stack is taken`() async throws {
        let account = Account()
        try await account.apply(stack)
        let other = Stack.build("other") { $0.add("bucket", FakeBucket(bucketName: "files")) }
        let rebuild = try await rebuild(account, other)
        // The name leads to it, its tags do not.
        #expect(rebuild.state.resources.isEmpty)
        #expect(rebuild.missing.map(\.address) == ["bucket"])
    }

    @Test func `a lookup that fails fails the whole`() async throws {
        let account = Account()
        try await account.apply(stack)
        account.cloud.fail(.find, "database", FakeError(.denied, "Not allowed."))
        let error = await #expect(throws: Diagnostics.self) { try await rebuild(account, stack) }
        #expect(error?.all.first?.address == "database")
        #expect(error?.all.first?.detail.contains("Not allowed.") == true)
    }

    @Test func `the lineage of a state that is replaced goes on`() async throws {
        let account = Account()
        try await account.apply(stack)
        var old = try account.state
        old.takenBack = ["sha256:2bad2bad"]
        let rebuild = try await rebuild(account, stack, replacing: old)
        #expect(rebuild.state.takenBack == old.takenBack)
        #expect(rebuild.state.lineage == old.lineage && rebuild.state.salt == old.salt)
        #expect(rebuild.state.serial == old.serial)
    }

    @Test func `what was forgotten is asked for in the plan`() async throws {
        let account = Account()
        try await account.apply(stack)
        let lock = Lock.named("f0")
        let deployment = account.deployment(stack)
        try await deployment.withLock(lock) { _ = try await deployment.forget(["network"], under: lock) }
        let open = Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16", label: "main"))
            stack.add("database", FakeDatabase(network: network.networkId, size: 1))
        }
        let plan = try await account.plan(open, PlanOptions(targets: ["database"]))
        let warning = try #require(plan.diagnostics.first { $0.severity == .warning })
        #expect(warning.summary == "Resource is missing in the state")
        #expect(warning.detail.contains("network is not in the state, but database, made after it, is."))
        #expect(warning.commands == ["deployer import shop network <id>", "deployer state rebuild shop --force"])
        // A resource that is gone is another matter: nobody has to be told where it is.
        try await account.apply(open)
        account.cloud.vanish("network")
        #expect(try await account.plan(open).diagnostics.allSatisfy { $0.severity != .warning })
    }
}
