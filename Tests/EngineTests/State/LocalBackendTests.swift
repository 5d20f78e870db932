import Engine
import EngineTestSupport
import FoundationEssentials
import Glibc
import Infra
import TestSupport
import Testing

@Suite struct LocalBackendTests {
    private let lock = Lock.named("abcd")

    private func mode(_ path: String) throws -> UInt32 {
        var status = stat()
        try #require(stat(path, &status) == 0)
        return status.st_mode & 0o777
    }

    @Test func `only the owner may read what it keeps`() async throws {
        let folder = try TemporaryFolder()
        let path = "\(folder.path)/.deployer/prod"
        let backend = LocalBackend(folder: path)
        try await backend.lock(lock)
        try await backend.save(.sample(serial: 1), under: lock)
        try await backend.append([.createFailed("a")], under: lock)
        #expect(try mode(path) == 0o700)
        for name in ["state.json", "journal.jsonl", "lock.json"] { #expect(try mode("\(path)/\(name)") == 0o600) }
        let names = try FileManager.default.contentsOfDirectory(atPath: path).sorted()
        #expect(names == ["journal.jsonl", "lock.json", "state.json"], "no temporary file is left")
        try await backend.unlock(lock)
        #expect(!FileManager.default.fileExists(atPath: "\(path)/lock.json"))
    }

    @Test func `a folder that cannot be used is told with its path and the system's words`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "file")
        let error = await #expect(throws: Diagnostic.self) {
            try await LocalBackend(folder: "\(folder.path)/file/prod").lock(lock)
        }
        #expect(error?.detail.contains("\(folder.path)/file/prod") == true)
        #expect(error?.detail.contains("Not a directory") == true)
    }

    @Test func `a state that is a folder is no empty state`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "state.json/x")
        await #expect(throws: Diagnostic.self) { try await LocalBackend(folder: folder.path).load() }
    }

    @Test func `a lock that does not say whose it is can still not be taken`() async throws {
        let folder = try TemporaryFolder()
        try folder.write("", to: "lock.json")
        let descriptor = open("\(folder.path)/lock.json", O_RDWR | O_CLOEXEC)
        defer { close(descriptor) }
        try #require(flock(descriptor, LOCK_EX | LOCK_NB) == 0)
        let error = await #expect(throws: Diagnostic.self) {
            try await LocalBackend(folder: folder.path).lock(lock)
        }
        #expect(error?.summary == "State is locked")
        #expect(error?.detail.contains("\(folder.path)/lock.json") == true)
    }

    @Test func `another process holds the lock until it ends`() async throws {
        let folder = try TemporaryFolder()
        let text = String(decoding: try Lock.named("feed").document.json(), as: UTF8.self)
        try folder.write(text, to: "lock.json")
        // flock(1) locks the file, says so, and waits to be killed, as a deployer would be with kill -9.
        let output = try folder.write("", to: "output")
        let holder = try ChildProcess(
            "flock",
            ["--no-fork", "\(folder.path)/lock.json", "sh", "-c", "echo locked; exec sleep 600"],
            environment: ["PATH": "/usr/bin:/bin"],
            folder: folder.path,
            output: output,
            errors: output
        )
        try await until("flock holds the lock") {
            if let status = holder.status { throw TestFailure("flock ended with \(status)") }
            return try !folder.read("output").isEmpty
        }
        let backend = LocalBackend(folder: folder.path)
        await #expect(throws: StateLocked(holder: .named("feed"))) { try await backend.lock(lock) }
        #expect(try await backend.holder() == .named("feed"))
        try await backend.breakLock("feed")
        try await backend.lock(lock)
        #expect(try await LocalBackend(folder: folder.path).holder() == lock)
        holder.signal(SIGKILL)
        _ = await holder.wait()
    }

    @Test func `many take the lock in turn, and no entry is lost`() async throws {
        let folder = try TemporaryFolder()
        let count = 8
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<count {
                group.addTask {
                    let backend = LocalBackend(folder: folder.path)
                    let lock = Lock.named("lock-\(number)")
                    while true {
                        do { try await backend.lock(lock) } catch is StateLocked {
                            await Task.yield()
                            continue
                        }
                        try await backend.append([.createFailed(Address("a\(number)"))], under: lock)
                        try await backend.unlock(lock)
                        return
                    }
                }
            }
            try await group.waitForAll()
        }
        let journal = try await LocalBackend(folder: folder.path).load().journal
        #expect(Set(journal) == Set((0..<count).map { .createFailed(Address("a\($0)")) }))
        #expect(journal.count == count)
    }
}
