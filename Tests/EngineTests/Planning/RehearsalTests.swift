import Engine
import EngineTestSupport
import Infra
import TestSupport
import Testing

/// A plan asks services what they would make of it.
@Suite struct RehearsalTests {
    /// One thing that reports `Size` in its own spelling, and that refuses some sizes.
    private struct Handler: AnyResourceHandler {
        let present: Observed?
        var refusal: FakeError?

        let schema = Schema(
            type: "Fake::Cloud::Thing",
            properties: ["Name": PropertySchema(.string), "Size": PropertySchema(.string)],
            required: ["Name"],
            primaryIdentifier: ["Name"]
        )

        func observe(_ ids: [PhysicalID]) async throws -> [PhysicalID: Observed] {
            present.map { ["thing": $0] } ?? [:]
        }

        func rehearse(document: Document, observed: Observed?) async throws -> Observed? {
            if let refusal { throw refusal }
            var members = document.object ?? [:]
            members["Size"] = .string(members["Size"]?.string?.lowercased() ?? "")
            return Observed(properties: .object(members))
        }

        func create(document: Document, token: OwnershipToken) async throws -> PhysicalID { "thing" }
        func update(_ id: PhysicalID, toDocument desired: Document, from observed: Observed, removed: Set<String>)
            async throws
        {}
        func delete(_ id: PhysicalID, properties: Document, snapshot: Bool) async throws {}
        func find(document: Document, token: OwnershipToken) async throws -> PhysicalID? { nil }
    }

    private struct Thing: Resource {
        var size: String

        static let schema = Handler(present: nil).schema

        init(size: String) { self.size = size }
        init(document: Document) throws(DocumentError) { size = try DocumentReader(document).required("Size") }
        var document: Document { ["Name": "thing", "Size": .string(size)] }
    }

    private func plan(_ size: String, present: String?, refusal: FakeError? = nil) async throws -> Plan {
        let observed = present.map { Observed(properties: ["Name": "thing", "Size": .string($0)]) }
        let backend = MemoryBackend()
        var stack = Stack("test")
        stack.add("thing", Thing(size: size))
        let deployment = Deployment(
            stack: stack,
            handlers: HandlerRegistry([Handler(present: observed, refusal: refusal)]),
            backend: backend,
            clock: TestClock(skips: true),
            newToken: { "a1" }
        )
        if let present {
            var state = State(lineage: "l", salt: "s")
            state.resources["thing"] = ResourceRecord(
                address: "thing",
                type: Thing.schema.type,
                id: "thing",
                properties: ["Name": "thing", "Size": .string(present)]
            )
            let lock = Lock.named("a")
            try await backend.lock(lock)
            state.serial = 1
            try await backend.save(state, under: lock)
            try await backend.unlock(lock)
        }
        return try await deployment.plan()
    }

    @Test func anotherSpellingIsNoChange() async throws {
        let plan = try await plan("BIG", present: "big")
        #expect(plan.changes.map(\.action) == [.noOp])
        #expect(try await self.plan("Small", present: "big").changes.map(\.action) == [.update])
    }

    @Test(arguments: ["big", nil])
    func whatWouldBeRefusedIsAnErrorOfThePlan(_ present: String?) async throws {
        let error = await #expect(throws: Diagnostics.self) {
            _ = try await plan("small", present: present, refusal: FakeError(.refused, "Too small."))
        }
        #expect(error?.all.first?.detail == "Too small.")
        #expect(error?.all.first?.address == "thing")
    }

    @Test func whatMayNotBeTriedOutIsAWarning() async throws {
        let plan = try await plan("small", present: "big", refusal: FakeError(.denied, "Not you."))
        #expect(plan.changes.map(\.action) == [.update])
        #expect(plan.diagnostics.map(\.severity) == [.warning])
    }

    @Test(arguments: [ErrorDisposition.notFound, .unreachable, .settling])
    func whatCannotBeAskedIsPlannedAsItIs(_ disposition: ErrorDisposition) async throws {
        let plan = try await plan("small", present: "big", refusal: FakeError(disposition, "Not now."))
        #expect(plan.changes.map(\.action) == [.update])
        #expect(plan.diagnostics == [])
    }
}
