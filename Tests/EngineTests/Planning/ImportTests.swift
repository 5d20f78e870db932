import Infra
import Testing

@testable import Engine

struct ImportTests {
    private let cloud = FakeCloud()
    private let backend = MemoryBackend()
    private let lock = Lock(
        id: "11112222333344445555666677778888",
        holder: "kim",
        host: "laptop",
        process: 1,
        operation: "import",
        version: "0",
        since: 0
    )

    private func deployment(_ body: (inout Stack) -> Void) -> Deployment {
        var stack = Stack("test")
        body(&stack)
        return Deployment(
            stack: stack,
            handlers: cloud.handlers,
            backend: backend,
            clock: ContinuousClock(),
            newToken: { "00112233445566778899aabbccddeeff" }
        )
    }

    private func existingDatabase() async throws -> PhysicalID {
        let token = OwnershipToken(stack: "elsewhere", address: "theirs", value: "t1")
        let network = try await FakeHandler<FakeNetwork>(cloud: cloud).create(.init(range: "10.0.0.0/8"), token: token)
        return try await FakeHandler<FakeDatabase>(cloud: cloud).create(
            FakeDatabase(network: .literal(network.description), size: 5, tags: ["Name": "db", "team": "old"]),
            token: OwnershipToken(stack: "elsewhere", address: "db", value: "t2")
        )
    }

    @Test func theNextPlanShowsOnlyRealDifferences() async throws {
        let id = try await existingDatabase()
        let network = try #require(cloud.thing("theirs")?.id.description)
        cloud.forgetCalls()
        let deployment = deployment { stack in
            let shared = stack.existing("shared", FakeNetwork.self, id: network)
            let tags: Tags = ["Name": "db", "team": "new"]
            stack.add("db", FakeDatabase(network: shared.networkId, size: 5, tags: tags), protect: true)
        }
        let preview = try await deployment.planImport(address: "db", id: id)
        #expect(preview.action == .update)
        #expect(preview.paths == ["Tags/deployer:address", "Tags/deployer:stack", "Tags/team"])
        #expect(backend.stored.state == nil)

        try await backend.lock(lock)
        let record = try await deployment.importResource("db", id: id, under: lock)
        #expect(record.protect && record.isComplete && record.dependencies == ["shared"])
        #expect(record.attributes["DatabaseId"] == .string(id.description))
        #expect(backend.stored.state?.serial == 1)
        let next = try await deployment.plan()["db"]
        #expect(next?.action == preview.action)
        #expect(next?.properties == preview.properties)
        #expect(cloud.changingCalls.isEmpty)
    }

    @Test func whatCannotBeImportedIsRefusedWithItsReason() async throws {
        let id = try await existingDatabase()
        let deployment = deployment { stack in
            stack.add("db", FakeDatabase(network: "n"))
            stack.add("other", FakeDatabase(network: "n"))
        }
        try await backend.lock(lock)
        func reason(_ address: Address, _ id: PhysicalID) async throws -> String? {
            let diagnostics = try await #require(throws: Diagnostics.self) {
                try await deployment.importResource(address, id: id, under: lock)
            }
            return diagnostics.all.first?.detail
        }
        #expect(try await reason("nowhere", id)?.contains("nowhere") == true)
        #expect(try await reason("db", "fake-database-99")?.contains("does not exist") == true)
        try await deployment.importResource("db", id: id, under: lock)
        #expect(try await reason("db", "fake-database-99")?.contains("as \(id)") == true)
        #expect(try await reason("other", id)?.contains("as db") == true)
    }
}
