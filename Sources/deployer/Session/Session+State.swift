import Engine
import Infra

extension Session {
    /// The state, with everything that the journal knows.
    func state() async throws -> State {
        try await backend.load().recovered().state ?? State(lineage: "", salt: "")
    }

    /// One resource of the state.
    ///
    /// - Throws: `UsageError` where the state has none of that address.
    func record(at address: String) async throws -> ResourceRecord {
        guard let record = try await state().resources[Address(address)] else {
            throw UsageError(
                "Resource not found",
                detail: "The state of \(argument) has no \(address). Its resources are shown by:",
                commands: ["deployer state list \(argument)"]
            )
        }
        return record
    }

    /// Takes a resource out of the state.
    ///
    /// - Returns: What was known of it.
    func forget(_ address: String) async throws -> ResourceRecord {
        let record = try await record(at: address)
        let deployment = deployment(of: Stack(environment.name), HandlerRegistry([]))
        let lock = newLock("state forget")
        try await deployment.withLock(lock) { _ = try await deployment.forget([record.address], under: lock) }
        return record
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
