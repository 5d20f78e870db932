import Engine
import Infra
import Testing

@Suite struct HeldBack {
    private let stack = Stack.build { stack in
        let root = stack.add("root", FakeNode())
        let middle = stack.add("middle", FakeNode(links: [root.nodeId]))
        stack.add("leaf", FakeNode(links: [middle.nodeId]))
        let other = stack.add("other", FakeNode())
        stack.add("both", FakeNode(links: [middle.nodeId, other.nodeId]))
        stack.add("ordered", FakeNode(), dependsOn: [middle])
        stack.add("free", FakeNode(links: [other.nodeId]))
    }

    @Test func `a failure holds back what needs it, and nothing else`() async throws {
        let account = Account()
        account.cloud.fail(.create, "middle", FakeError(.refused, "No."))
        let result = try await account.apply(stack)
        #expect(Set(result.story) == ["create root", "create other", "create free"])
        #expect(result.failures.keys.sorted() == ["middle"])
        #expect(result.heldBackAddresses == ["both", "leaf", "ordered"])
        for event in account.events {
            guard case .heldBack(_, let cause) = event else { continue }
            #expect(cause == "middle")
        }
    }

    @Test func `a failed delete holds back what it uses`() async throws {
        let account = Account()
        try await account.apply(stack)
        account.cloud.fail(.delete, "middle", FakeError(.refused, "No."))
        let result = try await account.destroy(stack)
        #expect(result.failures.keys.sorted() == ["middle"])
        #expect(result.heldBackAddresses == ["root"])
        #expect(try account.state.resources.keys.sorted() == ["middle", "root"])
        #expect(try await account.destroy(stack).succeeded)
        #expect(account.cloud.things.isEmpty)
        #expect(try account.state.resources.isEmpty)
    }
}
