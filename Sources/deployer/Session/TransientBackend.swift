import Engine

/// A state that ends with the process: for what can be found again by its name, such as the bucket of the states.
actor TransientBackend: StateBackend {
    private var stored = StoredState(state: nil, journal: [])
    private var held: Lock?

    func load() async throws -> StoredState { stored }

    func lock(_ request: Lock) async throws {
        if let held { throw StateLocked(holder: held) }
        held = request
    }

    func unlock(_ lock: Lock) async throws {
        if held == lock { held = nil }
    }

    func holder() async throws -> Lock? { held }

    func breakLock(_ id: String) async throws {
        guard let holder = held, !id.isEmpty, holder.id.hasPrefix(id) else {
            throw LockNotHeld(asked: id, holder: held)
        }
        held = nil
    }

    func append(_ entries: [JournalEntry], under lock: Lock) async throws {
        try check(lock)
        stored.journal += entries
    }

    func save(_ state: State, under lock: Lock) async throws {
        try check(lock)
        if let found = stored.state?.serial, state.serial != found + 1 {
            throw StateMoved(expectedSerial: state.serial - 1, foundSerial: found)
        }
        stored = StoredState(state: state, journal: [])
    }

    func setAside(withHistory: Bool, under lock: Lock) async throws -> String {
        try check(lock)
        stored = StoredState(state: nil, journal: [])
        return "memory"
    }

    func history(limit: Int) async throws -> [StateVersion] { [] }

    func version(serial: Int) async throws -> State? { stored.state?.serial == serial ? stored.state : nil }

    func first<Found: Sendable>(_ find: @Sendable (State) -> Found?) async throws -> Found? {
        stored.state.flatMap(find)
    }

    func markMoved(to place: String, under lock: Lock) async throws {
        _ = try await setAside(withHistory: true, under: lock)
    }

    private func check(_ lock: Lock) throws(LockLost) {
        guard held == lock else { throw LockLost(lock: lock) }
    }
}
