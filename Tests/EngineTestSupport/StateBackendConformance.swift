package import Engine
import Infra
import Testing

/// A store as the suite sees it: one place, used by any number of processes.
package protocol StoreUnderTest: Sendable {
    /// A process of its own that uses the store.
    func process() async throws -> any StateBackend

    /// What is left when this process is killed. It must not be used any more.
    func kill(_ process: any StateBackend) async throws

    /// Cuts the last entry in half, as a process does that dies while it writes; false where entries cannot be torn.
    func tearLastEntry() async throws -> Bool

    /// Spoils an entry in the middle; false where that cannot be.
    func spoilFirstEntry() async throws -> Bool

    /// Spoils the saved state; false where that cannot be.
    func spoilState() async throws -> Bool

    /// Brings back the journal that there was before the last save, as a crash between the two writes of a save leaves
    /// it; false where a save is one write.
    func bringBackJournal(_ save: () async throws -> Void) async throws -> Bool
}

/// The contract of `StateBackend`, as checks that each backend runs.
package struct StateBackendConformance: Sendable {
    private let store: any StoreUnderTest

    private static let first = Lock.named("aaaa1111")
    private static let second = Lock.named("bbbb2222")

    /// - Parameter store: Empty; not used by anything else.
    package init(store: any StoreUnderTest) { self.store = store }

    /// Every check, by name.
    package static let all: [(name: String, run: @Sendable (StateBackendConformance) async throws -> Void)] = [
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
        ("an empty store takes a state of any serial", { try await $0.takesAnySerial() }),
        ("earlier states are kept", { try await $0.keepsHistory() }),
        ("the newest state that has something is found", { try await $0.findsNewest() }),
        ("a state that moved away is not used", { try await $0.movesAway() }),
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
        guard try await store.tearLastEntry() else { return }
        #expect(try await other.load().journal == [.createFailed("a")])
        try await other.lock(Self.second)
        try await other.append([.createFailed("c")], under: Self.second)
        #expect(try await other.load().journal == [.createFailed("a"), .createFailed("c")])
    }

    private func spoiledEntry() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        try await backend.append([.createFailed("a"), .createFailed("b")], under: Self.first)
        guard try await store.spoilFirstEntry() else { return }
        await #expect(throws: Diagnostic.self) { try await backend.load() }
    }

    private func spoiledState() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        try await backend.save(.sample(serial: 1), under: Self.first)
        guard try await store.spoilState() else { return }
        await #expect(throws: Diagnostic.self) { try await backend.load() }
        await #expect(throws: Diagnostic.self) { try await backend.save(.sample(serial: 1), under: Self.first) }
    }

    private func setsAside() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        try await backend.append([.createFailed("a")], under: Self.first)
        try await backend.save(.sample(serial: 1), under: Self.first)
        try await backend.append([.createFailed("b")], under: Self.first)
        _ = try await store.spoilState()
        await #expect(throws: LockLost(lock: Self.second)) {
            _ = try await backend.setAside(withHistory: true, under: Self.second)
        }
        let one = try await backend.setAside(withHistory: true, under: Self.first)
        #expect(try await backend.load() == StoredState(state: nil, journal: []))
        try await backend.save(.sample(serial: 1), under: Self.first)
        #expect(try await backend.load() == StoredState(state: .sample(serial: 1), journal: []))
        let other = try await backend.setAside(withHistory: true, under: Self.first)
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

    private func takesAnySerial() async throws {
        let backend = try await store.process()
        try await backend.lock(Self.first)
        try await backend.save(.sample(serial: 7), under: Self.first)
        await #expect(throws: StateMoved(expectedSerial: 8, foundSerial: 7)) {
            try await backend.save(.sample(serial: 9), under: Self.first)
        }
        #expect(try await store.process().load().state == .sample(serial: 7))
    }

    private func keepsHistory() async throws {
        let backend = try await store.process()
        #expect(try await backend.history(limit: 10).isEmpty)
        #expect(try await backend.version(serial: 1) == nil)
        try await backend.lock(Self.first)
        try await backend.save(.sample(serial: 1), under: Self.first)
        try await backend.unlock(Self.first)
        try await backend.lock(Self.second)
        var empty = State(lineage: State.sample(serial: 1).lineage, salt: "00")
        empty.serial = 2
        try await backend.save(empty, under: Self.second)
        try await backend.save(.sample(serial: 3), under: Self.second)
        let versions = try await store.process().history(limit: 10)
        #expect(versions.map(\.serial) == [3, 2, 1])
        #expect(versions.map(\.writer) == [Self.second, Self.second, Self.first])
        #expect(versions.map(\.resources) == [State.sample(serial: 3).resources.count, 0, versions[0].resources])
        #expect(versions.map(\.time) == versions.map(\.time).sorted(by: >))
        #expect(try await backend.history(limit: 2).map(\.serial) == [3, 2])
        #expect(try await backend.version(serial: 1) == .sample(serial: 1))
        #expect(try await backend.version(serial: 2) == empty)
        #expect(try await backend.version(serial: 3) == .sample(serial: 3))
        #expect(try await backend.version(serial: 4) == nil)
    }

    private func findsNewest() async throws {
        let backend = try await store.process()
        #expect(try await backend.first(\.serial) == nil)
        try await backend.lock(Self.first)
        for serial in 1...3 { try await backend.save(.sample(serial: serial), under: Self.first) }
        #expect(try await backend.first(\.serial) == 3)
        #expect(try await backend.first { $0.serial < 3 ? $0 : nil } == .sample(serial: 2))
        #expect(try await backend.first { $0.serial > 3 ? $0 : nil } == nil)
        if try await store.spoilState() {
            #expect(try await store.process().first(\.serial) != nil)
        }
    }

    private func movesAway() async throws {
        let (one, other) = (try await store.process(), try await store.process())
        try await one.lock(Self.first)
        try await one.save(.sample(serial: 1), under: Self.first)
        await #expect(throws: LockLost(lock: Self.second)) { try await one.markMoved(to: "there", under: Self.second) }
        try await one.markMoved(to: "there", under: Self.first)
        for process in [one, other] {
            let error = await #expect(throws: StateMovedAway.self) { try await process.load() }
            #expect(error?.target == "there")
        }
        await #expect(throws: StateMovedAway.self) { try await one.save(.sample(serial: 2), under: Self.first) }
        _ = try await one.setAside(withHistory: true, under: Self.first)
        #expect(try await other.load() == StoredState(state: nil, journal: []))
        try await one.save(.sample(serial: 9), under: Self.first)
        #expect(try await other.load().state == .sample(serial: 9))
    }
}
