import Engine
import Infra
import Testing

@Suite struct Interrupted {
    private let stack = Stack.build { stack in
        let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16", label: "main"))
        let database = stack.add("database", FakeDatabase(network: network.networkId))
        stack.add("app", FakeNode(value: database.endpoint))
    }

    @Test func `calls that run are recorded, nothing is waited for, nothing new starts`() async throws {
        let account = Account()
        let interrupt = Interrupt()
        account.cloud.onCall { call in
            if call.line == "create database" { interrupt.trigger() }
        }
        let result = try await account.apply(stack, interrupt: interrupt)
        #expect(result.wasInterrupted)
        #expect(!result.succeeded)
        #expect(result.story == ["create network"])
        #expect(result.heldBackAddresses == ["app", "database"])
        #expect(try account.state.resources["database"]?.isComplete == false, "it is there, but not ready yet")
        #expect(account.backend.stored.journal.isEmpty, "the state is saved")
        #expect(try await account.backend.holder() == nil)
        let told = account.events.contains { if case .interrupted = $0 { true } else { false } }
        #expect(told)

        account.cloud.onCall(nil)
        #expect(try await account.apply(stack).story == ["update database", "create app"])
        #expect(account.cloud.changingCalls.filter { $0.line == "create database" }.count == 1)
    }

    @Test func `an interrupt before the first call starts nothing`() async throws {
        let account = Account()
        let interrupt = Interrupt()
        interrupt.trigger()
        let before = account.cloud.changingCalls.count
        let result = try await account.apply(stack, interrupt: interrupt)
        #expect(result.wasInterrupted)
        #expect(result.done.count + result.heldBack.count == 3)
        #expect(account.cloud.changingCalls.count - before <= 2, "at most what had started already")
    }

    @Test func `an interrupt after the end changes nothing`() async throws {
        let account = Account()
        let interrupt = Interrupt()
        let result = try await account.apply(stack, interrupt: interrupt)
        interrupt.trigger()
        #expect(interrupt.isTriggered)
        #expect(result.succeeded)
    }
}
