import Engine
import Infra
import Testing

@Suite struct PartialFailure {
    private let stack = Stack.build { stack in
        for name in ["a", "b", "c"] { stack.add(name, FakeNode(value: "\(name)")) }
        stack.output("echo", stack.add("d", FakeNode(value: "d")).echo)
    }

    @Test(arguments: [ErrorDisposition.refused, .denied, .notFound])
    func `what fails is told, the rest is done`(disposition: ErrorDisposition) async throws {
        let account = Account()
        account.cloud.fail(.create, "b", FakeError(disposition, "You may not."))
        let result = try await account.apply(stack)
        #expect(result.story.sorted() == ["create a", "create c", "create d"])
        let diagnostic = try #require(result.failures["b"])
        #expect(diagnostic.detail.contains("You may not."))
        #expect(diagnostic.detail.contains("Creating b (Fake::Cloud::Node)"))
        #expect(diagnostic.requestID == "fake-request")
        #expect(diagnostic.locations.count == 1)
        #expect(!result.succeeded && !result.wasInterrupted)
        #expect(try account.state.resources.keys.sorted() == ["a", "c", "d"])
        #expect(try account.state.intents.isEmpty, "a refused create is settled")
    }

    @Test func `the next apply does the rest`() async throws {
        let account = Account()
        account.cloud.fail(.create, "b", FakeError(.refused, "You may not."))
        try await account.apply(stack)
        let result = try await account.apply(stack)
        #expect(result.story == ["create b"])
        #expect(try await account.plan(stack).story == [])
    }

    @Test func `a create whose update fails is finished by the next apply`() async throws {
        let account = Account()
        let stack = Stack.build { $0.add("network", FakeNetwork(range: "10.0.0.0/16", label: "main")) }
        account.cloud.fail(.update, "network", FakeError(.refused, "The label is too long."))
        let first = try await account.apply(stack)
        #expect(first.failures.keys.sorted() == ["network"])
        #expect(try account.state.resources["network"]?.isComplete == false)
        let second = try await account.apply(stack)
        #expect(second.story == ["update network"])
        #expect(account.cloud.things["network"]?.count == 1)
        #expect(account.cloud.thing("network")?.properties["Label"] == "main")
        #expect(try await account.plan(stack).story == [])
    }

    @Test func `an output of what failed stays as it was`() async throws {
        let account = Account()
        account.cloud.fail(.create, "d", FakeError(.refused, "You may not."))
        #expect(try await account.apply(stack).outputs == [:])
        #expect(try await account.apply(stack).outputs == ["echo": "echo of d"])
        #expect(try account.state.outputs == ["echo": "echo of d"])
    }

    @Test func `a journal that cannot be written stops the run, and nothing is lost`() async throws {
        struct Full: Error {}
        let account = Account()
        account.cloud.onCall { call in
            if call.line == "create b" { account.backend.failWrites(with: Full()) }
        }
        await #expect(throws: Full.self) { try await account.apply(stack) }
        account.cloud.onCall(nil)
        account.backend.failWrites(with: nil)
        #expect(try await account.apply(stack).succeeded)
        #expect(account.cloud.things.values.allSatisfy { $0.count == 1 })
        #expect(try await account.plan(stack).story == [])
    }
}
