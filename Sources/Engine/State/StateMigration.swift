import Infra

/// Moves a state from one place to another: copied, compared, and only then marked as moved where it was.
///
/// It can be stopped at every point and begun again: until the copy was read back, the state is where it was.
package struct StateMigration: Sendable {
    /// Where a state is.
    package struct Side: Sendable {
        package var backend: any StateBackend
        /// A path or a URL, for people.
        package var name: String
        /// Held by the caller.
        package var lock: Lock

        package init(_ backend: any StateBackend, name: String, lock: Lock) {
            self.backend = backend
            self.name = name
            self.lock = lock
        }
    }

    private let source: Side
    private let target: Side

    package init(from source: Side, to target: Side) {
        self.source = source
        self.target = target
    }

    /// Does it.
    ///
    /// - Returns: The state as it is at its new place: of the same lineage and serial.
    /// - Throws: `Diagnostic` where there is no state to move, or where there is one already; what the backends throw.
    package func run() async throws -> State {
        let state = try await settledSource()
        switch try await stored() {
        case nil: try await target.backend.save(state, under: target.lock)
        case state: break
        case let other?: throw occupied(by: other)
        }
        guard try await target.backend.load() == StoredState(state: state, journal: []) else {
            throw Diagnostic(
                .error,
                "Copy is not the same",
                detail: "What was read back from \(target.name) is not what was written. The state is still used from "
                    + "\(source.name)."
            )
        }
        try await source.backend.markMoved(to: target.name, under: source.lock)
        return state
    }

    /// The state with its journal in it.
    private func settledSource() async throws -> State {
        let stored = try await source.backend.load()
        guard var state = stored.recovered().state else {
            throw Diagnostic(
                .error,
                "There is no state to move",
                detail: "\(source.name) holds none. Nothing was changed."
            )
        }
        if !stored.journal.isEmpty {
            state.serial += 1
            try await source.backend.save(state, under: source.lock)
        }
        return state
    }

    /// What the target holds; what it was left with by an earlier move is put aside.
    private func stored() async throws -> State? {
        do {
            let stored = try await target.backend.load()
            guard stored.journal.isEmpty || stored.state != nil else { throw occupied(by: nil) }
            return stored.recovered().state
        } catch is StateMovedAway {
            _ = try await target.backend.setAside(withHistory: true, under: target.lock)
            return nil
        }
    }

    private func occupied(by state: State?) -> Diagnostic {
        let what = state.map { "a state of serial \($0.serial) with \($0.resources.count) resources" } ?? "a journal"
        return Diagnostic(
            .error,
            "There is a state already",
            detail: "\(target.name) holds \(what). Nothing was changed. Move to an empty place, or take that one away "
                + "first."
        )
    }
}

extension StateBackend {
    /// Runs `body` under a lock, and gives it back whatever happens.
    ///
    /// - Parameters:
    ///   - lock: To take.
    ///   - body: What needs it.
    /// - Returns: What `body` returns.
    /// - Throws: `StateLocked` where another holds the lock; what `body` throws.
    package func withLock<T>(_ lock: Lock, _ body: () async throws -> T) async throws -> T {
        try await self.lock(lock)
        let result: T
        do {
            result = try await body()
        } catch {
            // What went wrong in the body is what the user needs to know, not that its lock could not be given back.
            do { try await unlock(lock) } catch let second {
                throw Diagnostics([Diagnostic(explaining: error), Diagnostic(explaining: second)])
            }
            throw error
        }
        try await unlock(lock)
        return result
    }
}
