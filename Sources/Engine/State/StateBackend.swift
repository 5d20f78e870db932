/// Where the state and its journal are kept. `StateBackendConformance` in the tests is this contract as a suite.
package protocol StateBackend: Sendable {
    /// What is stored: the last saved state, and the entries written since.
    ///
    /// Must throw for a state that cannot be read; must not take it for an empty one. Entries that belong to an earlier
    /// state than the saved one must be left out. A torn last entry, of a process that died while writing it, must be
    /// left out.
    func load() async throws -> StoredState

    /// Takes the lock, or throws `StateLocked` with its holder.
    func lock(_ request: Lock) async throws

    /// Gives the lock back. Must do nothing where it has been broken or taken by another.
    func unlock(_ lock: Lock) async throws

    /// Who holds the lock now.
    func holder() async throws -> Lock?

    /// Takes the lock from a holder that is gone.
    ///
    /// - Parameter id: The lock's id or a beginning of it, as the user was shown it.
    /// - Throws: `LockNotHeld` where another lock, or none, is held.
    func breakLock(_ id: String) async throws

    /// Adds entries to the journal. When it returns they must survive a crash of the machine.
    ///
    /// Must throw `LockLost` for a holder whose lock was broken.
    func append(_ entries: [JournalEntry], under lock: Lock) async throws

    /// Replaces the state and empties the journal, in one step as seen after a crash.
    ///
    /// `state.serial` must be one more than what is stored, else `StateMoved` is thrown; where nothing is stored it may be
    /// any, for a state that was kept elsewhere before. Must throw `LockLost` for a holder whose lock was broken.
    func save(_ state: State, under lock: Lock) async throws

    /// Takes state and journal out of the way, also where they cannot be read; nothing is stored then, and nothing is lost.
    ///
    /// Must throw `LockLost` for a holder whose lock was broken.
    ///
    /// `withHistory`: Whether earlier states go too: what follows has nothing to do with them. A place that tells lineages
    /// apart may leave them.
    ///
    /// - Returns: Where the state is kept now, for people.
    func setAside(withHistory: Bool, under lock: Lock) async throws -> String

    /// The saved states that are still there, the newest first, each serial once. May keep only some of them.
    /// At most `limit`.
    func history(limit: Int) async throws -> [StateVersion]

    /// The saved state of a serial, without what its journal held; `nil` where it is not kept any more.
    func version(serial: Int) async throws -> State?

    /// What `find` makes of the newest saved state of which it makes anything; `nil` where of none.
    ///
    /// Must ask the newest first, and must pass over a state that cannot be read.
    func first<Found: Sendable>(_ find: @Sendable (State) -> Found?) async throws -> Found?

    /// Marks the saved state as kept elsewhere from now on. It stays as it is, but loading and saving it must throw
    /// `StateMovedAway`; setting it aside makes the store usable again.
    ///
    /// Must throw `LockLost` for a holder whose lock was broken. `place` is where it is kept now, for people.
    func markMoved(to place: String, under lock: Lock) async throws
}

package struct StoredState: Sendable, Hashable {
    /// `nil` before the first save.
    package var state: State?
    package var journal: [JournalEntry]

    package init(state: State?, journal: [JournalEntry]) {
        self.state = state
        self.journal = journal
    }
}

/// Who works on a state.
package struct Lock: Sendable, Hashable {
    /// 32 hexadecimal digits; users see the first four and more where needed.
    package var id: String
    /// User name.
    package var holder: String
    package var host: String
    package var process: Int32
    /// The verb, as in `apply`.
    package var operation: String
    /// The deployer's version.
    package var version: String
    /// Seconds since 1970.
    package var since: Double

    package init(
        id: String,
        holder: String,
        host: String,
        process: Int32,
        operation: String,
        version: String,
        since: Double
    ) {
        self.id = id
        self.holder = holder
        self.host = host
        self.process = process
        self.operation = operation
        self.version = version
        self.since = since
    }
}

/// Another process works on the state.
package struct StateLocked: Error, Sendable, Hashable {
    package var holder: Lock
    package init(holder: Lock) { self.holder = holder }
}

/// The lock to break is not the one that is held.
package struct LockNotHeld: Error, Sendable, Hashable {
    package var asked: String
    package var holder: Lock?
    package init(asked: String, holder: Lock?) {
        self.asked = asked
        self.holder = holder
    }
}

/// The lock was broken while this process still worked.
package struct LockLost: Error, Sendable, Hashable {
    package var lock: Lock
    package init(lock: Lock) { self.lock = lock }
}

/// Somebody else has written the state in between.
package struct StateMoved: Error, Sendable, Hashable {
    package var expectedSerial: Int
    package var foundSerial: Int
    package init(expectedSerial: Int, foundSerial: Int) {
        self.expectedSerial = expectedSerial
        self.foundSerial = foundSerial
    }
}
