import AWSProvider
import Engine
import Infra

extension Session {
    /// The state, with everything that the journal knows.
    func state() async throws -> State {
        try await backend.load().recovered().state ?? State(lineage: "", salt: "")
    }

    /// The saved state of a serial; of none, what is known now.
    ///
    /// - Throws: `UsageError` where that state is not kept.
    func state(serial: Int?) async throws -> State {
        guard let serial else { return try await state() }
        guard let state = try await backend.version(serial: serial) else { throw noVersion(serial) }
        return state
    }

    /// What is stored, where it was moved with its place: an apply from an empty bucket would make everything a second time.
    ///
    /// - Throws: `UsageError` where the environment names a bucket that holds nothing, and its folder still holds a state.
    func migratedState() async throws -> StoredState {
        let stored = try await backend.load()
        guard backend is S3Backend, stored.recovered().state?.resources.isEmpty ?? true else { return stored }
        let folder = Infra.Environment.defaultFolder(for: environment.name)
        let left: State?
        do { left = try await LocalBackend(folder: folder).load().recovered().state } catch is StateMovedAway {
            return stored
        }
        guard let left, !left.resources.isEmpty else { return stored }
        throw UsageError(
            "State was not moved",
            detail: """
                \(place.name), which the environment names, knows of no resources; \(folder) knows of \(left.resources.count), \
                which an apply would make a second time. Move the state, or take the folder away where it is of no use:
                """,
            commands: ["deployer state migrate \(argument) --from local"]
        )
    }

    /// One resource of a state.
    ///
    /// - Throws: `UsageError` where the state has none of that address.
    func record(at address: String, in state: State) throws -> ResourceRecord {
        guard let record = state.resources[Address(address)] else {
            throw UsageError(
                "Resource not found",
                detail: "The state of \(argument) has no \(address). Its resources are shown by:",
                commands: ["deployer state list \(argument)"]
            )
        }
        return record
    }

    /// Takes a resource out of the state, or everything in a component.
    ///
    /// - Returns: What was known of it.
    /// - Throws: `UsageError` where the state has neither.
    func forget(_ address: String) async throws -> [ResourceRecord] {
        let state = try await state()
        let inside = state.resources.keys.filter { $0.description.hasPrefix("\(address).") }.sorted()
        let addresses = inside.isEmpty ? [try record(at: address, in: state).address] : inside
        let deployment = deployment(of: Stack(environment.name), HandlerRegistry([]))
        return try await locking("state forget") { try await deployment.forget(addresses, under: $0) }
    }

    /// Runs `body` under the lock of the state, as the verb `operation`; a signal that ends the process gives it back.
    func locking<T>(_ operation: String, _ body: (Lock) async throws -> T) async throws -> T {
        try await locking(place.backend, operation, body)
    }

    /// The same for the lock of any place.
    func locking<T>(_ backend: any StateBackend, _ operation: String, _ body: (Lock) async throws -> T) async throws
        -> T
    {
        let lock = newLock(operation)
        return try await Signals.shared.leaving {
            // Where this fails too, the lock ends by itself, or by `deployer unlock`.
            do { try await backend.unlock(lock) } catch {}
        } _: {
            try await backend.withLock(lock) { try await body(lock) }
        }
    }

    /// A lock to ask for; the operation is the verb.
    func newLock(_ operation: String) -> Lock {
        Lock(
            id: Host.newToken(),
            holder: host.userName,
            host: host.name,
            process: host.process,
            operation: operation,
            version: Deployer.version,
            since: Host.now
        )
    }
}
