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
    }

    private let contents = Mutex(Contents())

    /// The process that uses the backend from now on; an earlier one is gone, and so is its lock.
    func start(_ power: Power) {
        contents.withLock { contents in
            contents.power = power
            contents.lock = nil
        }
    }

    /// Makes every write throw from now on; `nil` lets them through again.
    func failWrites(with error: (any Error)?) {
        contents.withLock { $0.failure = error }
    }

    /// What is stored, as a test wants to look at it.
    var stored: StoredState { contents.withLock { $0.stored } }

    /// How many times entries were appended.
    var appends: Int { contents.withLock { $0.appends } }

    func load() async throws -> StoredState { stored }

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
            let expected = (contents.stored.state?.serial ?? 0) + 1
            guard state.serial == expected else {
                throw StateMoved(expectedSerial: state.serial - 1, foundSerial: expected - 1)
            }
            contents.stored = StoredState(state: state, journal: [])
        }
    }

    func setAside(under lock: Lock) async throws -> String {
        try write(under: lock) { $0.stored = StoredState(state: nil, journal: []) }
        return "memory"
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
