import CPostgres
import Synchronization

/// One connection of libpq, in pipeline mode, used by one task at a time.
///
/// Statements are added, then `synchronize` sends them in one go and `results` takes the answers. All between two
/// synchronizations is one transaction where none was begun.
///
/// `@unchecked Sendable`: who has taken it from the pool uses it alone, and the pool's lock stands between two users.
final class PostgreSQLConnection: @unchecked Sendable {
    /// An answer that is due.
    enum Expected {
        case preparation(text: String, name: String)
        case rows
        /// The answer to something that the caller has not asked for.
        case ignored
        case synchronization
    }

    let handle: OpaquePointer
    let socket: Socket
    let loop: EventLoop
    /// When another is to take its place.
    let expiresAt: ContinuousClock.Instant
    /// The longest wait for a server that says nothing.
    let patience: Duration?

    /// Set once it cannot be used any more.
    var isBroken = false
    var expected: [Expected] = []
    private var parameters = ParameterBuffer()
    private var prepared: PreparedStatements
    /// Being prepared since the last synchronization.
    private var preparing: [String: String] = [:]
    /// No longer wanted on the server.
    private var evicted: [String] = []
    private let isInUse = Atomic(false)

    /// - Parameters:
    ///   - handle: Connected, in pipeline mode; taken over.
    ///   - socket: The handle's.
    ///   - loop: The one that has the socket.
    ///   - settings: Timeouts and bounds.
    init(_ handle: OpaquePointer, socket: Socket, loop: EventLoop, settings: PostgreSQLSettings) {
        self.handle = handle
        self.socket = socket
        self.loop = loop
        prepared = PreparedStatements(capacity: settings.preparedStatements)
        // The server itself ends a statement in time; this is for one that is gone without a word.
        patience = settings.statementTimeout.map { $0 + .seconds(5) }
        expiresAt = .now + settings.pool.lifetime * (1 - settings.random() / 10)
    }

    deinit {
        loop.remove(socket)
        PQfinish(handle)
    }

    /// The server's process; what `pg_stat_activity` names it by.
    var processID: Int32 { PQbackendPID(handle) }

    /// Whether a transaction has been begun and not ended.
    var isInTransaction: Bool {
        let status = PQtransactionStatus(handle)
        return status == PQTRANS_INTRANS || status == PQTRANS_INERROR
    }

    /// Whether a transaction has been begun in which nothing can be done any more but to roll back.
    var hasFailedTransaction: Bool { PQtransactionStatus(handle) == PQTRANS_INERROR }

    // MARK: Sending

    /// Runs `body` unless another task uses the connection.
    ///
    /// - Throws: `DatabaseError`, or what `body` throws.
    func exclusively<Value>(_ body: () async throws -> Value) async throws -> Value {
        guard !isInUse.exchange(true, ordering: .acquiring) else {
            throw DatabaseError(.other, "two tasks use one connection at once")
        }
        defer { isInUse.store(false, ordering: .releasing) }
        return try await body()
    }

    /// Adds a statement that has been validated, with its preparation where it has none yet.
    ///
    /// - Parameters:
    ///   - statement: What to run.
    ///   - isAsked: Whether its rows are among the results.
    /// - Throws: `DatabaseError`; the connection is broken then.
    func add(_ statement: SQLStatement, isAsked: Bool = true) throws(DatabaseError) {
        let name = try preparedName(of: statement.text)
        let isAdded = parameters.withPointers(to: statement.parameters) { pointers in
            PQsendQueryPrepared(
                handle,
                name,
                pointers.count,
                pointers.values,
                pointers.lengths,
                pointers.formats,
                0
            ) == 1
        }
        guard isAdded else { throw broken() }
        expected.append(isAsked ? .rows : .ignored)
    }

    private func preparedName(of text: String) throws(DatabaseError) -> String {
        if let name = prepared.name(of: text) ?? preparing[text] { return name }
        while let name = evicted.popLast() {
            guard PQsendQueryParams(handle, "DEALLOCATE \(name)", 0, nil, nil, nil, nil, 0) == 1 else { throw broken() }
            expected.append(.ignored)
        }
        let name = prepared.newName()
        guard PQsendPrepare(handle, name, text, 0, nil) == 1 else { throw broken() }
        preparing[text] = name
        expected.append(.preparation(text: text, name: name))
        return name
    }

    /// Sends what was added, up to what the socket takes.
    ///
    /// - Throws: `DatabaseError`; the connection is broken then.
    func synchronize() throws(DatabaseError) {
        guard PQpipelineSync(handle) == 1 else { throw broken() }
        expected.append(.synchronization)
    }

    /// Keeps a statement that the server says it has prepared.
    func keep(_ text: String, name: String) {
        if let old = prepared.insert(text, name: name) { evicted.append(old) }
    }

    /// Ends an exchange whose answers have all come.
    func finishExchange() {
        expected.removeAll(keepingCapacity: true)
        preparing.removeAll(keepingCapacity: true)
    }

    /// Marks the connection as of no more use.
    ///
    /// - Returns: Why.
    func broken(_ reason: String? = nil) -> DatabaseError {
        isBroken = true
        return DatabaseError(.unavailable(isCertain: true), reason ?? libraryMessage)
    }

    /// libpq's own words; they hold host and user, no password.
    var libraryMessage: String {
        let text = String(cString: PQerrorMessage(handle))
        return text.split(separator: "\n").last.map(String.init) ?? "the connection to the server is broken"
    }
}
