import Engine
import EngineTestSupport
import Infra
import TestSupport
import Testing

/// Folders on this machine.
private struct LocalStore: StoreUnderTest {
    let folder: TemporaryFolder

    private static let place = "state/prod"

    func process() async throws -> any StateBackend { LocalBackend(folder: "\(folder.path)/\(Self.place)") }

    func kill(_ process: any StateBackend) async throws {
        // The kernel closes the descriptors of a dead process, and with them its lock; the file stays.
        guard let holder = try await process.holder() else { return }
        let description = try read("lock.json")
        try await process.unlock(holder)
        try write(description, "lock.json")
    }

    func tearLastEntry() throws -> Bool {
        try write(String(try read("journal.jsonl").dropLast(9)), "journal.jsonl")
        return true
    }

    func spoilFirstEntry() throws -> Bool {
        var lines = try read("journal.jsonl").split(separator: "\n")
        lines[1] = lines[1].dropLast(3)
        try write(lines.joined(separator: "\n") + "\n", "journal.jsonl")
        return true
    }

    func spoilState() throws -> Bool {
        try write("{\"version\": 1,", "state.json")
        return true
    }

    func bringBackJournal(_ save: () async throws -> Void) async throws -> Bool {
        let journal = try read("journal.jsonl")
        try await save()
        try write(journal, "journal.jsonl")
        return true
    }

    private func read(_ name: String) throws -> String { try folder.read("\(Self.place)/\(name)") }
    private func write(_ text: String, _ name: String) throws { try folder.write(text, to: "\(Self.place)/\(name)") }
}

/// Memory of this process.
private struct MemoryStore: StoreUnderTest {
    let backend = MemoryBackend()

    func process() async throws -> any StateBackend { backend }
    func kill(_ process: any StateBackend) async throws { backend.start(Power()) }
    func tearLastEntry() throws -> Bool { false }
    func spoilFirstEntry() throws -> Bool { false }
    func spoilState() throws -> Bool { false }
    func bringBackJournal(_ save: () async throws -> Void) async throws -> Bool { false }
}

@Suite struct StateBackendsConform {
    @Test(arguments: StateBackendConformance.all.indices)
    func `a local folder keeps the contract`(check: Int) async throws {
        let store = LocalStore(folder: try TemporaryFolder())
        try await StateBackendConformance.all[check].run(StateBackendConformance(store: store))
    }

    @Test(arguments: StateBackendConformance.all.indices)
    func `memory keeps the contract`(check: Int) async throws {
        try await StateBackendConformance.all[check].run(StateBackendConformance(store: MemoryStore()))
    }
}
