import Engine
import Infra
import Testing

/// A change that fails is taken back where the stack says so.
@Suite struct FailedUpdateUndone {
    private func stack(_ label: Input<String>, undo: Bool) -> Stack {
        Stack.build { $0.add("network", FakeNetwork(range: "10.0.0.0/16", label: label), undo: undo) }
    }

    @Test(arguments: [true, false])
    func `a change after which the resource fails`(undo: Bool) async throws {
        let account = Account()
        try await account.apply(stack("one", undo: undo))
        account.cloud.breakDown("network", "it does not start")
        let failed = try await account.apply(stack("two", undo: undo))
        let detail = try #require(failed.failures["network"]?.detail)
        #expect(detail.contains("it does not start"))
        #expect(detail.contains("taken back to what was last applied") == undo)
        #expect(account.cloud.thing("network")?.properties["Label"] == (undo ? "one" : "two"))
        let record = try #require(try account.state.resources["network"])
        #expect(record.isComplete == undo)
        #expect(record.properties["Label"] == "one")

        guard undo else { return }
        // The next run has the same to do.
        account.cloud.breakDown("network", nil)
        #expect(try await account.apply(stack("two", undo: undo)).succeeded)
        #expect(account.cloud.thing("network")?.properties["Label"] == "two")
        #expect(try await account.plan(stack("two", undo: undo)).story == [])
    }

    @Test func `a change that an earlier run was killed in`() async throws {
        let account = Account()
        try await account.apply(stack("one", undo: true))
        account.cloud.breakDown("network", "it does not start")
        // The call was made, and its outcome never heard of.
        try await account.apply(stack("two", undo: false))
        #expect(try account.state.resources["network"]?.isComplete == false)
        let failed = try await account.apply(stack("two", undo: true))
        #expect(failed.failures["network"]?.detail.contains("taken back to what was last applied") == true)
        #expect(account.cloud.thing("network")?.properties["Label"] == "one")
        #expect(try account.state.resources["network"]?.isComplete == true)
    }
}
