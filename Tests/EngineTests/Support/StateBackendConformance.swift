import Engine
import Infra
import Testing

/// A store as the suite sees it: one place, used by any number of processes.
protocol StoreUnderTest: Sendable {
    /// A process of its own that uses the store.
    func process() async throws -> any StateBackend

    /// What is left when this process is killed. It must not be used any more.
    func kill(_ process: any StateBackend) async throws

    /// Cuts the last entry in half, as a process does that dies while it writes; false where entries cannot be torn.
    func tearLastEntry() throws -> Bool

    /// Spoils an entry in the middle; false where that cannot be.
    func spoilFirstEntry() throws -> Bool

    /// Spoils the saved state; false where that cannot be.
    func spoilState() throws -> Bool

    /// Brings back the journal that there was before the last save, as a crash between the two writes of a save leaves
    /// it; false where a save is one write.
    func bringBackJournal(_ save: () async throws -> Void) async throws -> Bool
}

/// The contract of `StateBackend`, as checks that each backend runs.
struct StateBackendConformance {
    let store: any StoreUnderTest

    static let first = Lock.named("aaaa1111")
    static let second = Lock.named("bbbb2222")

    /// Every check, by name.
    static let all: [(name: String, run: @Sendable (StateBackendConformance) async throws -> Void)] = [
        ("an empty store has no state", { try await $0.emptyStore() }),
        ("what is saved is loaded", { try await $0.savesAndLoads() }),
        ("entries are kept in order", { try await $0.keepsEntries() }),
        ("a save empties the journal", { try await $0.saveEmptiesJournal() }),
        ("one holder at a time", { try await $0.oneHolder() }),
        ("only the holder gives the lock back", { try await $0.strangersCannotUnlock() }),
        ("a dead holder holds nothing", { try await $0.deadHolder() }),
        ("a lock is broken by its first digits", { try await $0.breaksLock() }),
        ("a stale holder cannot write", { try await $0.staleHolder() }),
        ("a serial is used once", { try await $0.serialMoves() }),
        ("a torn entry is left out", { try await $0.tornEntry() }),
        ("a spoiled entry is an error", { try await $0.spoiledEntry() }),
        ("a spoiled state is an error", { try await $0.spoiledState() }),
        ("what is set aside is out of the way", { try await $0.setsAside() }),
        ("a journal of an earlier state is left out", { try await $0.staleJournal() }),
    ]

    private func emptyStore() async throws {
        let backend = try await store.process()
        #expect(try await backend.load() == StoredState(state: nil, journal: []))
        #expect(try await backend.holder() == nil)
    }

    private func savesAndLoads() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        let state = State.sample(serial: 1)
        try await backend.save(state, under: Self.first)
        #expect(try await backend.load() == StoredState(state: state, journal: []))
        #expect(try await store.process().load().state == state)
    }

    private func keepsEntries() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        try await backend.append(JournalEntry.samples, under: Self.first)
        try await backend.append([.createFailed("late")], under: Self.first)
        #expect(try await store.process().load().journal == JournalEntry.samples + [.createFailed("late")])
    }

    private func saveEmptiesJournal() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        try await backend.append(JournalEntry.samples, under: Self.first)
        try await backend.save(.sample(serial: 1), under: Self.first)
        #expect(try await backend.load().journal == [])
        try await backend.append([.createFailed("next")], under: Self.first)
        #expect(try await backend.load() == StoredState(state: .sample(serial: 1), journal: [.createFailed("next")]))
    }

    private func oneHolder() async throws {
        let (one, other) = (try await store.process(), try await store.process())
        try await one.lock(Self.first)
        await #expect(throws: StateLocked(holder: Self.first)) { try await other.lock(Self.second) }
        await #expect(throws: StateLocked(holder: Self.first)) { try await one.lock(Self.second) }
        #expect(try await other.holder() == Self.first)
        await #expect(throws: LockLost(lock: Self.second)) { try await other.append([], under: Self.second) }
        try await one.unlock(Self.first)
        #expect(try await other.holder() == nil)
        try await other.lock(Self.second)
        #expect(try await one.holder() == Self.second)
    }

    private func strangersCannotUnlock() async throws {
        let (one, other) = (try await store.process(), try await store.process())
        try await one.lock(Self.first)
        try await other.unlock(Self.second)
        #expect(try await one.holder() == Self.first)
        try await one.append([.createFailed("a")], under: Self.first)
    }

    private func deadHolder() async throws {
        let (one, other) = (try await store.process(), try await store.process())
        try await one.lock(Self.first)
        try await one.append([.createFailed("a")], under: Self.first)
        try await store.kill(one)
        try await other.lock(Self.second)
        #expect(try await other.load().journal == [.createFailed("a")])
        try await other.append([.createFailed("b")], under: Self.second)
        #expect(try await other.load().journal == [.createFailed("a"), .createFailed("b")])
    }

    private func breaksLock() async throws {
        let (one, other) = (try await store.process(), try await store.process())
        await #expect(throws: LockNotHeld(asked: "aaaa", holder: nil)) { try await other.breakLock("aaaa") }
        try await one.lock(Self.first)
        await #expect(throws: LockNotHeld(asked: "bbbb", holder: Self.first)) { try await other.breakLock("bbbb") }
        await #expect(throws: LockNotHeld(asked: "", holder: Self.first)) { try await other.breakLock("") }
        try await other.breakLock("aaaa")
        #expect(try await other.holder() == nil)
    }

    private func staleHolder() async throws {
        let (one, other) = (try await store.process(), try await store.process())
        try await one.lock(Self.first)
        try await one.append([.createFailed("a")], under: Self.first)
        try await other.breakLock("aaaa1111")
        await #expect(throws: LockLost(lock: Self.first)) {
            try await one.append([.createFailed("late")], under: Self.first)
        }
        try await other.lock(Self.second)
        try await other.save(.sample(serial: 1), under: Self.second)
        await #expect(throws: LockLost(lock: Self.first)) {
            try await one.append([.createFailed("later")], under: Self.first)
        }
        await #expect(throws: LockLost(lock: Self.first)) { try await one.save(.sample(serial: 2), under: Self.first) }
        try await one.unlock(Self.first)
        #expect(try await other.holder() == Self.second)
        #expect(try await other.load() == StoredState(state: .sample(serial: 1), journal: []))
    }

    private func serialMoves() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        try await backend.save(.sample(serial: 1), under: Self.first)
        for serial in [0, 1, 3] {
            await #expect(throws: StateMoved(expectedSerial: serial - 1, foundSerial: 1)) {
                try await backend.save(.sample(serial: serial), under: Self.first)
            }
        }
        try await backend.save(.sample(serial: 2), under: Self.first)
    }

    private func tornEntry() async throws {
        let (one, other) = (try await store.process(), try await store.process())
        try await one.lock(Self.first)
        try await one.append([.createFailed("a"), .createFailed("b")], under: Self.first)
        try await store.kill(one)
        guard try store.tearLastEntry() else { return }
        #expect(try await other.load().journal == [.createFailed("a")])
        try await other.lock(Self.second)
        try await other.append([.createFailed("c")], under: Self.second)
        #expect(try await other.load().journal == [.createFailed("a"), .createFailed("c")])
    }

    private func spoiledEntry() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        try await backend.append([.createFailed("a"), .createFailed("b")], under: Self.first)
        guard try store.spoilFirstEntry() else { return }
        await #expect(throws: Diagnostic.self) { try await backend.load() }
    }

    private func spoiledState() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        try await backend.save(.sample(serial: 1), under: Self.first)
        guard try store.spoilState() else { return }
        await #expect(throws: Diagnostic.self) { try await backend.load() }
        await #expect(throws: Diagnostic.self) { try await backend.save(.sample(serial: 1), under: Self.first) }
    }

    private func setsAside() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        try await backend.append([.createFailed("a")], under: Self.first)
        try await backend.save(.sample(serial: 1), under: Self.first)
        try await backend.append([.createFailed("b")], under: Self.first)
        _ = try store.spoilState()
        await #expect(throws: LockLost(lock: Self.second)) { _ = try await backend.setAside(under: Self.second) }
        let one = try await backend.setAside(under: Self.first)
        #expect(try await backend.load() == StoredState(state: nil, journal: []))
        try await backend.save(.sample(serial: 1), under: Self.first)
        #expect(try await backend.load() == StoredState(state: .sample(serial: 1), journal: []))
        let other = try await backend.setAside(under: Self.first)
        #expect(one == "memory" || one != other, "the first one is not overwritten")
    }

    private func staleJournal() async throws {
        let (one, other) = (try await store.process(), try await store.process())
        try await one.lock(Self.first)
        try await one.append([.createFailed("old")], under: Self.first)
        guard
            try await store.bringBackJournal({ try await one.save(.sample(serial: 1), under: Self.first) })
        else { return }
        try await store.kill(one)
        #expect(try await other.load() == StoredState(state: .sample(serial: 1), journal: []))
        try await other.lock(Self.second)
        try await other.append([.createFailed("new")], under: Self.second)
        #expect(try await other.load().journal == [.createFailed("new")])
    }
}
