package import AWSClient
import AWSSigner
package import Engine
import Infra

/// State and journal in a bucket of S3, for everybody who works on an environment.
///
/// `state.json` is the last saved state, `journal/` what happened since, one object for what is written together, and
/// `lock.json` who is at work. Every write is on a condition. Whoever takes over from a holder that did not release first
/// closes what that one could still write to: it takes the journal's next name, and writes the state again under its own
/// name, so that the other's conditions do not hold any more.
package actor S3Backend: StateBackend {
    static let stateName = "state.json"
    static let lockName = "lock.json"
    static let journalFolder = "journal/"

    let objects: S3Objects
    let clock: any Clock<Duration>
    let leaseSeconds: Int
    var held: HeldLease?
    var heartbeat: Task<Void, Never>?
    /// A renewal under way; there is one at a time.
    var renewal: Task<Void, any Error>?
    var cursor: Cursor?
    /// Whether the bucket was asked for earlier states, and has none.
    private var isNew = false
    /// How many writes wait for their answer.
    private(set) var underWay = 0

    /// Where the next writes go, as far as this process knows.
    struct Cursor {
        /// Of the saved state.
        var header: JournalFile.Header
        /// Of `state.json`.
        var condition: S3Objects.Condition
        /// Of the next object of the journal, from 1.
        var next: Int
        /// Objects of the journal that the next save makes needless, and old ones that nobody needs any more.
        var spent: [String]

        var nextName: String { S3Backend.folder(of: header) + S3Backend.padded(next) }
    }

    /// - Parameters:
    ///   - place: The bucket and the prefix.
    ///   - client: For the bucket's region.
    ///   - leaseSeconds: How long a lock that is not renewed any more keeps others out.
    ///   - clock: For the renewals.
    package init(_ place: S3Place, client: AWSClient, leaseSeconds: Int, clock: any Clock<Duration>) {
        objects = S3Objects(place, client: client)
        self.leaseSeconds = leaseSeconds
        self.clock = clock
    }

    deinit {
        heartbeat?.cancel()
    }

    package func load() async throws -> StoredState {
        cursor = nil
        for _ in 1...5 {
            // The journal is listed first: where a save comes in between, the state is newer than the list, and holds what
            // the listed entries said.
            var found = try await find()
            guard let objects = try await contents(of: found.own, after: found.cursor.header) else { continue }
            // An empty one keeps an earlier holder out, who may not know yet that it is one.
            found.cursor.spent += zip(found.own, objects).compactMap { $1.isEmpty ? nil : $0 }
            cursor = found.cursor
            return StoredState(state: found.state, journal: objects.flatMap { $0 })
        }
        throw objects.place.unusable("\(objects.place.url()) is written faster than it can be read. Try again.")
    }

    package func append(_ entries: [JournalEntry], under lock: Lock) async throws {
        try await requireLease(lock)
        if entries.isEmpty { return }
        var lines: [UInt8] = []
        for entry in entries { lines += try JournalFile.line(entry) }
        for _ in 1...3 {
            var cursor = try await currentCursor()
            let name = cursor.nextName
            cursor.header.lock = lock.id
            let bytes = try JournalFile.line(cursor.header) + lines
            switch try await settling({ try await objects.put(name, bytes, if: .absent) }) {
            case .written:
                self.cursor?.next += 1
                self.cursor?.spent.append(name)
                // Had the lease run out on the way, others might be past this name already.
                return try await requireLease(lock)
            case .refused(let found):
                self.cursor = nil
                let place = objects.place.url(name)
                let writer = try found.flatMap { try JournalFile.decode($0.bytes, at: place).header?.lock }
                // A write of this process whose answer was never seen is no reason to stop; the next name is free.
                guard writer == lock.id else { throw lose(lock) }
            }
        }
        throw objects.place.unusable("\(objects.place.url(Self.journalFolder)) could not be written.")
    }

    package func save(_ state: State, under lock: Lock) async throws {
        try await requireLease(lock)
        let bytes = try StateFile.encode(state, by: lock)
        let cursor = try await currentCursor()
        if cursor.header.lineage != nil, state.serial != cursor.header.serial + 1 {
            throw StateMoved(expectedSerial: state.serial - 1, foundSerial: cursor.header.serial)
        }
        switch try await settling({ try await objects.put(Self.stateName, bytes, if: cursor.condition) }) {
        case .written(let etag):
            let spent = await clear(cursor.spent)
            self.cursor = Cursor(
                header: JournalFile.Header(of: state),
                condition: .unchanged(etag),
                next: 1,
                spent: spent
            )
        case .refused(let found):
            self.cursor = nil
            try await renew()
            let serial = try found.flatMap { try read($0).state?.serial } ?? 0
            throw StateMoved(expectedSerial: state.serial - 1, foundSerial: serial)
        }
    }

    /// Deletes what a save made needless. The state is saved by then, so that a failure harms nobody: entries of earlier
    /// states are left out wherever they are read, and the next save tries again.
    ///
    /// - Returns: What is still there.
    private func clear(_ names: [String]) async -> [String] {
        if names.isEmpty { return [] }
        do {
            try await objects.delete(names)
            return []
        } catch {
            return names
        }
    }

    /// Runs a write. Where nobody knows what became of it, whoever comes next has to close what it could still reach.
    func settling<T>(_ write: () async throws -> T) async throws -> T {
        underWay += 1
        defer { underWay -= 1 }
        do { return try await write() } catch {
            held?.isSettled = false
            cursor = nil
            throw error
        }
    }

    private func currentCursor() async throws -> Cursor {
        if let cursor { return cursor }
        let found = try await find().cursor
        cursor = found
        return found
    }

    private struct Location {
        var state: State?
        var own: [String]
        var cursor: Cursor
    }

    /// After so many seconds no holder is left that could write to the journal of an earlier state.
    private static let retention = 86_400.0

    /// The saved state, its journal, and where writes go.
    private func find() async throws -> Location {
        let listed = try await objects.list(Self.journalFolder)
        let found = try await stored()
        let contents = try found.map { try read($0) }
        if let target = contents?.target {
            throw StateMovedAway(place: objects.place.url(Self.stateName), target: target)
        }
        let header = JournalFile.Header(of: contents?.state)
        let folder = Self.folder(of: header)
        let own = listed.map(\.name).filter { $0.hasPrefix(folder) }
        let old = listed.filter { !$0.name.hasPrefix(folder) && $0.age ?? 0 > Self.retention }.map(\.name)
        let cursor = Cursor(header: header, condition: .init(found), next: own.count + 1, spent: old)
        return Location(state: contents?.state, own: own, cursor: cursor)
    }

    /// The saved state; `nil` where there never was one.
    ///
    /// - Throws: As `missing`.
    func stored() async throws -> S3Objects.Found? {
        if let found = try await objects.get(Self.stateName) { return found }
        return isNew ? nil : try await missing()
    }

    /// What there is where no state was found: nothing, where there never was one.
    ///
    /// - Throws: `Diagnostic` where one was deleted: an environment that exists must not be taken for a new one.
    private func missing() async throws -> S3Objects.Found? {
        let versions = try await objects.versions(Self.stateName)
        // Another may have saved the first one since.
        if let found = versions.isEmpty ? nil : try await objects.get(Self.stateName) { return found }
        guard let newest = versions.first else {
            isNew = true
            return nil
        }
        throw Diagnostic(
            .error,
            "State was deleted",
            detail: """
                \(objects.place.url(Self.stateName)) is not there any more, and \(versions.count) earlier versions of it are, the last of \
                \(Timestamp(secondsSinceEpoch: newest.time)). Nothing was changed. "deployer state history" shows them, \
                "deployer state restore" goes back to one, and "deployer state rebuild" makes the state again from the account.
                """
        )
    }

    func read(_ found: S3Objects.Found) throws -> StateFile.Contents {
        try StateFile.read(found.bytes, at: objects.place.url(Self.stateName))
    }
}
