import Engine
import Infra
import TestSupport
import Testing

/// How far along a resource is may depend on what is desired of it.
@Suite struct ReadyAsDesired {
    private func stack(_ label: Input<String>) -> Stack {
        Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16", label: label))
            stack.add("database", FakeDatabase(network: network.networkId))
        }
    }

    private func words(_ account: Account) -> [String] {
        account.events.compactMap { event in
            if case .progressed("network", let word) = event { word } else { nil as String? }
        }
    }

    @Test func `what asks to be waited for is waited for before its dependants start`() async throws {
        let account = Account()
        account.cloud.slowDown(0)
        account.cloud.delay(3)
        #expect(try await account.apply(stack("awaited")).succeeded)
        #expect(words(account) == ["settling in"])
        #expect(account.clock.now.offset > .zero)
        let looks = account.cloud.calls.prefix { $0.verb != .create || $0.address != "database" }
        #expect(looks.count { $0.verb == .read } >= 3)
    }

    @Test func `others do not wait`() async throws {
        let account = Account()
        account.cloud.slowDown(0)
        account.cloud.delay(3)
        #expect(try await account.apply(stack("plain")).succeeded)
        #expect(words(account) == [])
        #expect(account.clock.now.offset == .zero)
    }

    @Test func `a change is waited for too`() async throws {
        let account = Account()
        account.cloud.slowDown(0)
        try await account.apply(stack("plain"))
        account.cloud.delay(2)
        #expect(try await account.apply(stack("awaited")).succeeded)
        #expect(words(account) == ["settling in"])
        #expect(try await account.plan(stack("awaited")).story == [])
    }
}
