import Engine
import EngineTestSupport
import FoundationEssentials
import Infra
import TestSupport
import Testing

@Suite struct SecretsNeverWritten {
    private let text = "correct horse battery staple"

    private var stack: Stack {
        Stack.build { stack in
            let network = stack.add("network", FakeNetwork(range: "10.0.0.0/16"))
            let database = stack.add("database", FakeDatabase(network: network.networkId, password: Secret(text)))
            stack.add("app", FakeNode(links: [database.databaseId]))
            stack.output("password", Input<Secret>.reference(.init(address: "database", attribute: "Password")))
        }
    }

    /// Runs on a real folder; cut at a moment, so that the journal stays as it is.
    private func files(cutAt: Int?) async throws -> [String] {
        let folder = try TemporaryFolder()
        let account = Account()
        let power = Power(cutAt: cutAt)
        account.start(power)
        var deployment = account.deployment(stack)
        deployment.backend = LocalBackend(folder: folder.path)
        let lock = Lock.named("abcd")
        do {
            let result = try await deployment.withLock(lock) {
                try await deployment.apply(try await deployment.plan(), under: lock)
            }
            if cutAt == nil { #expect(result.succeeded) }
        } catch {
            #expect(cutAt != nil)
        }
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0 != "history" }
        #expect(names.contains("state.json"))
        return try names.map { try folder.read($0) } + account.events.map { "\($0)" }
    }

    @Test func `a secret is in no file and no event`() async throws {
        let written = try await files(cutAt: nil)
        #expect(!written.contains { $0.contains(text) })
        #expect(written.contains { $0.contains("$secret") && $0.contains("sha256") }, "but its digest is")
    }

    @Test(arguments: 0..<24)
    func `not after a crash either`(moment: Int) async throws {
        #expect(!(try await files(cutAt: moment)).contains { $0.contains(text) })
    }

    @Test func `a state that holds a secret's text is not written at all`() async throws {
        var state = State(lineage: "00", salt: "00")
        state.resources["a"] = ResourceRecord(
            address: "a",
            type: "Fake::Cloud::Node",
            id: "x",
            properties: ["Password": .secret(Secret(text))]
        )
        #expect(throws: JSONError.self) { try StateFile.encode(state) }
    }
}
