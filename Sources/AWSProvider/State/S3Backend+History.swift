package import Engine
import Infra

/// Earlier states: the versions that the bucket keeps of `state.json`.
extension S3Backend {
    package func history(limit: Int) async throws -> [StateVersion] {
        var versions: [StateVersion] = []
        try await forEachVersion { state, writer, time in
            let version = StateVersion(state, writer: writer, time: time)
            if versions.last?.serial == version.serial {
                // Who takes over writes the state again; the earlier version is the one that was saved.
                versions[versions.count - 1] = version
            } else if versions.count < limit {
                versions.append(version)
            } else {
                return false
            }
            return true
        }
        return versions
    }

    package func version(serial: Int) async throws -> State? {
        var found: State?
        try await forEachVersion { state, _, _ in
            if state.serial == serial { found = state }
            return found == nil && state.serial > serial
        }
        return found
    }

    package func first<Found: Sendable>(_ find: @Sendable (State) -> Found?) async throws -> Found? {
        var found: Found?
        try await forEachVersion { state, _, _ in
            found = find(state)
            return found == nil
        }
        return found
    }

    /// Reads versions of the newest one's lineage, the newest first, until `body` says no.
    private func forEachVersion(_ body: (State, Lock?, Double) throws -> Bool) async throws {
        let objects = objects
        var lineage: String?
        var rest = try await objects.versions(Self.stateName)[...]
        while !rest.isEmpty {
            let batch = Array(rest.prefix(8))
            rest = rest.dropFirst(8)
            let found = try await withThrowingTaskGroup(of: (Int, S3Objects.Found?).self) { group in
                for (index, version) in batch.enumerated() {
                    group.addTask { (index, try await objects.get(Self.stateName, version: version.id)) }
                }
                return try await group.reduce(into: [S3Objects.Found?](repeating: nil, count: batch.count)) {
                    $0[$1.0] = $1.1
                }
            }
            for (version, found) in zip(batch, found) {
                guard let found else { continue }
                let contents: StateFile.Contents
                // One that was damaged has others before it.
                do { contents = try read(found) } catch { continue }
                // Between two of them the place may have been empty for a while.
                guard let state = contents.state, state.lineage == lineage ?? state.lineage else { continue }
                lineage = state.lineage
                guard try body(state, contents.writer, version.time) else { return }
            }
        }
    }
}
