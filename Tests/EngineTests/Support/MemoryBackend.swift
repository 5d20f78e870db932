import Engine
import Infra
import Synchronization

/// State and journal in memory: survives a simulated process, not the test.
final class MemoryBackend: StateBackend {
    private struct Contents {
        var stored = StoredState(state: nil, journal: [])
        var lock: Lock?
        var power = Power()
        var failure: (any Error)?
        var appends = 0
        var saved: [(state: State, writer: Lock)] = []
        var target: String?
    }

    private let contents = Mutex(Contents())

    /// The process that uses the backend from now on; an earlier one is gone, and so is its lock.
    func start(_ power: Power) {
        contents.withLock { contents in
            contents.power = power
            contents.lock = nil
        }
    }

    /// The electricity from now on; the lock stays.
    func use(_ power: Power) { contents.withLock { $0.power = power } }

    /// Whether the state was marked as kept elsewhere.
    var isLeft: Bool { contents.withLock { $0.target != nil } }

    /// Makes every write throw from now on; `nil` lets them through again.
    func failWrites(with error: (any Error)?) {
        contents.withLock { $0.failure = error }
    }

    /// What is stored, as a test wants to look at it.
    var stored: StoredState { contents.withLock { $0.stored } }

    /// How many times entries were appended.
    var appends: Int { contents.withLock { $0.appends } }

    func load() async throws -> StoredState {
        if let target = contents.withLock({ $0.target }) { throw StateMovedAway(place: "memory", target: target) }
        return stored
    }

    func lock(_ request: Lock) async throws {
        try contents.withLock { contents in
            if let holder = contents.lock { throw StateLocked(holder: holder) }
            contents.lock = request
        }
    }

    func unlock(_ lock: Lock) async throws {
        contents.withLock { contents in
            if contents.lock == lock { contents.lock = nil }
        }
    }

    func holder() async throws -> Lock? { contents.withLock { $0.lock } }

    func breakLock(_ id: String) async throws {
        try contents.withLock { contents in
            guard let holder = contents.lock, !id.isEmpty, holder.id.hasPrefix(id) else {
                throw LockNotHeld(asked: id, holder: contents.lock)
            }
            contents.lock = nil
        }
    }

    func append(_ entries: [JournalEntry], under lock: Lock) async throws {
        try write(under: lock) { contents in
            contents.stored.journal += entries
            contents.appends += 1
        }
    }

    func save(_ state: State, under lock: Lock) async throws {
        try write(under: lock) { contents in
            if let target = contents.target { throw StateMovedAway(place: "memory", target: target) }
            if let found = contents.stored.state?.serial, state.serial != found + 1 {
                throw StateMoved(expectedSerial: state.serial - 1, foundSerial: found)
            }
            contents.stored = StoredState(state: state, journal: [])
            contents.saved.append((state, lock))
        }
    }

    func setAside(withHistory: Bool, under lock: Lock) async throws -> String {
        try write(under: lock) { contents in
            contents.stored = StoredState(state: nil, journal: [])
            contents.saved = []
            contents.target = nil
        }
        return "memory"
    }

    func history(limit: Int) async throws -> [StateVersion] {
        let saved = contents.withLock { $0.saved }
        return saved.suffix(max(0, limit)).reversed().map { StateVersion($0.state, writer: $0.writer, time: 0) }
    }

    func version(serial: Int) async throws -> State? {
        contents.withLock { $0.saved.last { $0.state.serial == serial }?.state }
    }

    func first<Found: Sendable>(_ find: @Sendable (State) -> Found?) async throws -> Found? {
        for saved in contents.withLock({ $0.saved }).reversed() {
            if let found = find(saved.state) { return found }
        }
        return nil
    }

    func markMoved(to place: String, under lock: Lock) async throws {
        try write(under: lock) { $0.target = place }
    }

    private func write(under lock: Lock, _ change: (inout Contents) throws -> Void) throws {
        let power = contents.withLock { $0.power }
        try power.moment()
        try contents.withLock { contents in
            if let failure = contents.failure { throw failure }
            guard contents.lock == lock else { throw LockLost(lock: lock) }
            try change(&contents)
        }
        try power.moment()
    }
}
