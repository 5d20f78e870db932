import Engine
import EngineTestSupport
import Infra
import Synchronization
import Testing

/// A backend whose appends wait until a test lets them through.
private actor SlowBackend: StateBackend {
    private let memory = MemoryBackend()
    private var gate: CheckedContinuation<Void, Never>?
    private var arrival: CheckedContinuation<Void, Never>?
    private(set) var batches: [[JournalEntry]] = []

    func load() async throws -> StoredState { try await memory.load() }
    func lock(_ request: Lock) async throws { try await memory.lock(request) }
    func unlock(_ lock: Lock) async throws { try await memory.unlock(lock) }
    func holder() async throws -> Lock? { try await memory.holder() }
    func breakLock(_ id: String) async throws { try await memory.breakLock(id) }
    func save(_ state: State, under lock: Lock) async throws { try await memory.save(state, under: lock) }

    func setAside(withHistory: Bool, under lock: Lock) async throws -> String {
        try await memory.setAside(withHistory: withHistory, under: lock)
    }
    func history(limit: Int) async throws -> [StateVersion] { try await memory.history(limit: limit) }
    func version(serial: Int) async throws -> State? { try await memory.version(serial: serial) }
    func first<Found: Sendable>(_ find: @Sendable (State) -> Found?) async throws -> Found? {
        try await memory.first(find)
    }
    func markMoved(to place: String, under lock: Lock) async throws {
        try await memory.markMoved(to: place, under: lock)
    }

    func append(_ entries: [JournalEntry], under lock: Lock) async throws {
        batches.append(entries)
        await withCheckedContinuation { continuation in
            gate = continuation
            arrival?.resume()
            arrival = nil
        }
        try await memory.append(entries, under: lock)
    }

    /// Returns when an append waits.
    func arrived() async {
        if gate == nil { await withCheckedContinuation { arrival = $0 } }
    }

    /// Lets the append that waits, or the next one, through.
    func letThrough() async {
        await arrived()
        gate?.resume()
        gate = nil
    }
}

@Suite struct LedgerTests {
    private let lock = Lock.named("abcd")
    private let first = State(lineage: "00", salt: "00")

    @Test func `the first state is saved before anything is recorded`() async throws {
        let backend = MemoryBackend()
        try await backend.lock(lock)
        let ledger = try await Ledger(backend, first: first, under: lock)
        #expect(backend.stored.state?.serial == 1)
        #expect(backend.stored.state?.lineage == "00")
        #expect(await ledger.state == backend.stored.state)
    }

    @Test func `what is recorded is in the journal, and in the state when it is closed`() async throws {
        let backend = MemoryBackend()
        try await backend.lock(lock)
        let ledger = try await Ledger(backend, first: first, under: lock)
        try await ledger.record(.completed(.sample))
        #expect(backend.stored.journal == [.completed(.sample)])
        #expect(await ledger.state.resources.keys.sorted() == [ResourceRecord.sample.address])
        try await ledger.close()
        #expect(backend.stored.journal.isEmpty)
        #expect(backend.stored.state?.serial == 2)
        #expect(backend.stored.state?.resources.count == 1)
        try await ledger.close()
        #expect(backend.stored.state?.serial == 2, "nothing was recorded since")
    }

    @Test func `a state that has moved is not opened`() async throws {
        let backend = MemoryBackend()
        try await backend.lock(lock)
        try await backend.save(.sample(serial: 1), under: lock)
        await #expect(throws: StateMoved(expectedSerial: 0, foundSerial: 1)) {
            _ = try await Ledger(backend, first: first, under: lock)
        }
    }

    @Test func `entries that come during a write are written together`() async throws {
        let backend = SlowBackend()
        try await backend.lock(lock)
        let ledger = try await Ledger(backend, first: first, under: lock)
        async let one: Void = ledger.record(.createFailed("first"))
        await backend.arrived()
        let others = (0..<50).map { number in
            Task { try await ledger.record(.createFailed(Address("a\(number)")), .createFailed(Address("b\(number)"))) }
        }
        while await ledger.waitingCount < 50 { await Task.yield() }
        await backend.letThrough()
        try await one
        await backend.letThrough()
        for task in others { try await task.value }
        let batches = await backend.batches
        #expect(batches.map(\.count) == [1, 100])
    }

    @Test func `after a failed write nothing more is recorded`() async throws {
        struct Full: Error {}
        let backend = MemoryBackend()
        try await backend.lock(lock)
        let ledger = try await Ledger(backend, first: first, under: lock)
        try await ledger.record(.createFailed("a"))
        backend.failWrites(with: Full())
        await #expect(throws: Full.self) { try await ledger.record(.createFailed("b")) }
        backend.failWrites(with: nil)
        await #expect(throws: Full.self) { try await ledger.record(.createFailed("c")) }
        await #expect(throws: Full.self) { try await ledger.close() }
        #expect(backend.stored.journal == [.createFailed("a")])
    }

    @Test func `when the save fails the journal still holds everything`() async throws {
        let backend = MemoryBackend()
        try await backend.lock(lock)
        let ledger = try await Ledger(backend, first: first, under: lock)
        try await ledger.record(.completed(.sample))
        try await backend.breakLock("abcd")
        await #expect(throws: LockLost(lock: lock)) { try await ledger.close() }
        #expect(backend.stored.journal == [.completed(.sample)])
        let other = Lock.named("beef")
        try await backend.lock(other)
        var next = first
        next.serial = 1
        let again = try await Ledger(backend, first: next, under: other)
        #expect(await again.state.resources.count == 1)
        try await again.close()
        #expect(backend.stored.state?.resources.count == 1)
    }
}
