import Engine
import Infra
import Testing

/// What only one resource can have at a time: whoever takes it waits until the other has let go.
@Suite struct ExclusiveValues {
    private func stack(_ names: [(name: String, range: Input<String>)], user: String? = nil) -> Stack {
        Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16"))
            for (name, range) in names {
                let subnet = stack.add(name, FakeSubnet(network: network.networkId, range: range))
                stack.add("\(name)-node", FakeNode(links: [subnet.subnetId]))
                if user == name { stack.add("user", FakeNode(links: [subnet.subnetId])) }
            }
        }
    }

    @Test func `a create waits for the delete that frees what it needs`() async throws {
        let account = Account()
        try await account.apply(stack([("a", "10.0.1.0/24"), ("b", "10.0.2.0/24")]))
        account.cloud.forgetCalls()
        // Another spelling of the same range; and what is in the way is used by something that goes too.
        let renamed = stack([("c", "10.0.1.7/24"), ("b", "10.0.2.0/24")])
        let plan = try await account.plan(renamed)
        #expect(plan.changes.first { $0.address == "c" }?.waitsFor == ["a"])
        #expect(plan.changes.first { $0.address == "c-node" }?.waitsFor == [])
        let result = try await account.apply(renamed)
        #expect(result.succeeded, "\(result.failures)")
        #expect(
            account.cloud.changingCalls.map(\.line) == [
                "delete a-node", "delete a", "create c", "create c-node",
            ]
        )
        #expect(try await account.plan(renamed).story == [])
    }

    @Test func `where the old one is not deleted, the new one is not made`() async throws {
        let account = Account()
        try await account.apply(stack([("a", "10.0.1.0/24")]))
        account.cloud.fail(.delete, "a", FakeError(.refused, "It is in use."))
        let result = try await account.apply(stack([("c", "10.0.1.0/24")]))
        #expect(result.failures.keys.sorted() == ["a"])
        #expect(result.heldBackAddresses == ["c", "c-node"])
        #expect(account.cloud.calls(.create, "c") == 0)
    }

    @Test func `the same value in another network waits for nobody`() async throws {
        let account = Account()
        func stack(_ name: String, _ network: String) -> Stack {
            Stack.build { stack in
                let one = stack.add("one", FakeNetwork(range: "10.0.0.0/16"))
                let two = stack.add("two", FakeNetwork(range: "10.0.0.0/16"))
                let place = network == "one" ? one : two
                stack.add(name, FakeSubnet(network: place.networkId, range: "10.0.1.0/24"))
            }
        }
        try await account.apply(stack("a", "one"))
        let plan = try await account.plan(stack("b", "two"))
        #expect(plan.changes.allSatisfy { $0.waitsFor.isEmpty })
    }

    @Test func `a name moves on when its holder is renamed`() async throws {
        let account = Account()
        func stack(_ pairs: [(String, Input<String>)]) -> Stack {
            Stack.build { stack in
                for (address, name) in pairs { stack.add(address, FakeTopic(name: name)) }
            }
        }
        try await account.apply(stack([("a", "one")]))
        account.cloud.forgetCalls()
        // In place: FakeTopic's name can be changed.
        let result = try await account.apply(stack([("a", "two"), ("b", "one")]))
        #expect(result.succeeded, "\(result.failures)")
        #expect(account.cloud.changingCalls.map(\.line) == ["update a", "create b"])
    }

    @Test func `what a resource has already it does not wait for`() async throws {
        let account = Account()
        func stack(_ kind: Input<String>) -> Stack {
            Stack.build { stack in
                let topic = stack.add("a", FakeTopic(name: "one", kind: kind))
                stack.add("b", FakeTopic(name: "two", kind: kind), dependsOn: [topic])
            }
        }
        try await account.apply(stack("standard"))
        let plan = try await account.plan(stack("fifo"))
        #expect(plan.changes.allSatisfy { $0.waitsFor.isEmpty })
    }

    @Test func `a circle is an error that says what to do`() async throws {
        let account = Account()
        func stack(_ name: String) -> Stack {
            Stack.build { stack in
                let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16"))
                let subnet = stack.add(name, FakeSubnet(network: network.networkId, range: "10.0.1.0/24"))
                stack.add("group", FakeNode(links: [subnet.subnetId]))
            }
        }
        try await account.apply(stack("a"))
        account.cloud.forgetCalls()
        // The group stays: it lets go of the old one only when it has the new one.
        let error = await #expect(throws: Diagnostics.self) { try await account.plan(stack("b")) }
        let diagnostic = try #require(error?.all.first)
        #expect(diagnostic.summary == "Resources wait for each other")
        #expect(diagnostic.address == "b")
        #expect(diagnostic.detail.contains("b needs Range 10.0.1.0/24 of Network fake-network-1, which a has"))
        #expect(diagnostic.detail.contains("a can only let go after group, which in turn waits for b"))
        #expect(account.cloud.changingCalls.isEmpty)
    }

    @Test func `two that swap their names are told so`() async throws {
        let account = Account()
        func stack(_ one: Input<String>, _ two: Input<String>) -> Stack {
            Stack.build { stack in
                stack.add("a", FakeTopic(name: one))
                stack.add("b", FakeTopic(name: two))
            }
        }
        try await account.apply(stack("one", "two"))
        let error = await #expect(throws: Diagnostics.self) { try await account.plan(stack("two", "one")) }
        #expect(error?.all.map(\.summary) == Array(repeating: "Resources wait for each other", count: 2))
    }

    @Test func `a replacement that keeps a name deletes first`() async throws {
        let account = Account()
        func stack(_ kind: Input<String>) -> Stack {
            Stack.build { $0.add("topic", FakeTopic(name: "alerts", kind: kind)) }
        }
        try await account.apply(stack("standard"))
        account.cloud.forgetCalls()
        let plan = try await account.plan(stack("fifo"))
        #expect(plan.changes.first?.createsBeforeDelete == false)
        #expect(plan.diagnostics.first?.detail.contains("has the same Name alerts, as the old one") == true)
        let result = try await account.apply(stack("fifo"))
        #expect(result.succeeded, "\(result.failures)")
        #expect(account.cloud.changingCalls.map(\.line) == ["delete topic", "create topic"])
    }
}
