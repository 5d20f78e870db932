import Glibc
import Infra

/// State and journal in a folder of this machine, usually `.deployer/<environment>`.
///
/// `state.json` is the last saved state, `journal.jsonl` what happened since, `lock.json` who is at work, `history/` the
/// states that were saved before. Only the owner may read them. Everything that writes does so one at a time, over all processes, so that a lock cannot be broken
/// between a writer's look at it and its write.
package actor LocalBackend: StateBackend {
    private static let stateName = "state.json"
    private static let journalName = "journal.jsonl"

    private let folder: LocalFolder
    private let past: LocalHistory
    private var held: LocalLock?
    private var journal: OpenJournal?

    /// The journal of this run: it goes on at the end of what is there.
    private struct OpenJournal {
        let descriptor: Int32
        let path: String
    }

    /// - Parameter folder: Its path; made where it does not exist.
    package init(folder: String) {
        self.folder = LocalFolder(path: folder.count > 1 && folder.hasSuffix("/") ? String(folder.dropLast()) : folder)
        past = LocalHistory(of: self.folder)
    }

    isolated deinit {
        closeJournal()
        held?.release()
    }

    package func load() async throws -> StoredState {
        let state = try loadState()
        let contents = try loadJournal()
        guard contents?.header == JournalFile.Header(of: state) else { return StoredState(state: state, journal: []) }
        return StoredState(state: state, journal: contents?.entries ?? [])
    }

    package func lock(_ request: Lock) async throws {
        try folder.exclusively {
            if let held, held.isHeld { throw StateLocked(holder: held.lock) }
            release()
            held = try LocalLock(request, in: folder)
        }
    }

    package func unlock(_ lock: Lock) async throws {
        guard held?.lock == lock else { return }
        try folder.exclusively { release() }
    }

    package func holder() async throws -> Lock? {
        // Who only looks makes no folder.
        guard folder.exists else { return nil }
        return try folder.exclusively { try LocalLock.holder(in: folder) }
    }

    package func breakLock(_ id: String) async throws {
        guard folder.exists else { throw LockNotHeld(asked: id, holder: nil) }
        try folder.exclusively {
            let holder = try LocalLock.holder(in: folder)
            guard let holder, !id.isEmpty, holder.id.hasPrefix(id) else {
                throw LockNotHeld(asked: id, holder: holder)
            }
            try LocalLock.remove(in: folder)
        }
    }

    package func append(_ entries: [JournalEntry], under lock: Lock) async throws {
        var lines: [UInt8] = []
        for entry in entries { lines += try JournalFile.line(entry) }
        try write(under: lock) {
            let journal = try openJournal()
            do {
                try LocalFolder.append(lines, to: journal.descriptor, journal.path)
            } catch {
                // Half a line may be there now. It is cut off when the journal is opened again.
                closeJournal()
                throw error
            }
        }
    }

    package func save(_ state: State, under lock: Lock) async throws {
        let bytes = try StateFile.encode(state, by: lock)
        try write(under: lock) {
            if let found = try loadState() {
                guard state.serial == found.serial + 1 else {
                    throw StateMoved(expectedSerial: state.serial - 1, foundSerial: found.serial)
                }
                try past.keep(Self.stateName, serial: found.serial)
            }
            try folder.replace(Self.stateName, with: bytes)
            // From here on the journal belongs to an earlier state, and is left out wherever it is read.
            closeJournal()
            try folder.remove(Self.journalName)
        }
    }

    package func setAside(withHistory: Bool, under lock: Lock) async throws -> String {
        try write(under: lock) {
            closeJournal()
            return try folder.setAside(
                Self.stateName,
                with: [Self.journalName] + (withHistory ? [LocalHistory.name] : [])
            )
        }
    }

    package func history(limit: Int) async throws -> [StateVersion] {
        let current = try readableFile().flatMap { file in
            file.contents.state.map { StateVersion($0, writer: file.contents.writer, time: file.time) }
        }
        let earlier = try past.versions(before: current?.serial ?? .max, limit: limit)
        return Array(([current].compactMap { $0 } + earlier).prefix(max(0, limit)))
    }

    package func version(serial: Int) async throws -> State? {
        if let state = try readableFile()?.contents.state, state.serial == serial { return state }
        return try past.state(serial: serial)
    }

    package func first<Found: Sendable>(_ find: @Sendable (State) -> Found?) async throws -> Found? {
        if let state = try readableFile()?.contents.state, let found = find(state) { return found }
        return try past.first(find)
    }

    package func markMoved(to place: String, under lock: Lock) async throws {
        try write(under: lock) {
            guard let bytes = try folder.read(Self.stateName) else { return }
            let path = folder.path(of: Self.stateName)
            let marked = try StateFile.rewritten(bytes, at: path, by: lock, movedTo: place)
            try folder.replace(Self.stateName, with: marked)
        }
    }

    private func write<T>(under lock: Lock, _ body: () throws -> T) throws -> T {
        try folder.exclusively {
            guard let held, held.lock == lock, held.isHeld else { throw LockLost(lock: lock) }
            return try body()
        }
    }

    private func release() {
        closeJournal()
        held?.release()
        held = nil
    }

    private func loadState() throws -> State? {
        guard let file = try stateFile() else { return nil }
        if let target = file.contents.target {
            throw StateMovedAway(place: folder.path(of: Self.stateName), target: target)
        }
        return file.contents.state
    }

    /// `nil` also where it is damaged: earlier states are what is asked for then.
    private func readableFile() throws -> (contents: StateFile.Contents, time: Double)? {
        let bytes = try folder.read(Self.stateName)
        do { return try bytes == nil ? nil : stateFile() } catch is Diagnostic { return nil }
    }

    private func stateFile() throws -> (contents: StateFile.Contents, time: Double)? {
        guard let bytes = try folder.read(Self.stateName) else { return nil }
        let contents = try StateFile.read(bytes, at: folder.path(of: Self.stateName))
        return (contents, try folder.modified(Self.stateName))
    }

    private func loadJournal() throws -> JournalFile.Contents? {
        guard let bytes = try folder.read(Self.journalName) else { return nil }
        return try JournalFile.decode(bytes, at: folder.path(of: Self.journalName))
    }

    /// Goes on with the journal of the saved state, without its torn end, or begins a new one.
    private func openJournal() throws -> OpenJournal {
        if let journal { return journal }
        let path = folder.path(of: Self.journalName)
        let header = JournalFile.Header(of: try loadState())
        let contents = try loadJournal()
        if contents?.header != header {
            try folder.replace(Self.journalName, with: try JournalFile.line(header))
        }
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CLOEXEC)
        if descriptor < 0 { throw Diagnostic.failed("opening", path, errno) }
        if let contents, contents.header == header, ftruncate(descriptor, contents.length) != 0 {
            let code = errno
            close(descriptor)
            throw Diagnostic.failed("writing", path, code)
        }
        let opened = OpenJournal(descriptor: descriptor, path: path)
        journal = opened
        return opened
    }

    private func closeJournal() {
        if let journal { close(journal.descriptor) }
        journal = nil
    }
}
