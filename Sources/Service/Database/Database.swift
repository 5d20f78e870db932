/// A database that the service keeps its rows in: PostgreSQL or SQLite.
protocol Database: Sendable {
    /// The SQL that it speaks.
    var dialect: SQLDialect { get }

    /// Runs statements that only read, on one connection and outside a transaction.
    ///
    /// May run them on a replica that has seen everything up to `freshness`; must use the primary where none has.
    /// A connection that fails before its first answer is replaced once, where nothing but reading was asked for.
    ///
    /// - Throws: `DatabaseError`, or what `body` throws.
    func read<Value: Sendable>(
        _ freshness: Freshness,
        _ body: @Sendable (any DatabaseConnection) async throws -> Value
    ) async throws -> Value

    /// Runs one statement that only reads, and is quick: it may share a round trip with others, and so wait for them.
    ///
    /// Otherwise as the other `read`.
    ///
    /// - Throws: `DatabaseError`.
    func read(_ freshness: Freshness, _ statement: SQLStatement) async throws -> any SQLRows

    /// Runs statements in one transaction on the primary: committed when `body` returns, rolled back when it throws.
    ///
    /// Must run `body` again, a bounded number of times, when the database gave the transaction up in favour of another
    /// (`DatabaseError.Kind.conflict`). Must not run it again when it is unknown whether the commit happened.
    ///
    /// - Returns: What `body` returned, and a mark after which a replica shows the transaction.
    /// - Throws: `DatabaseError`, or what `body` throws.
    func transaction<Value: Sendable>(
        _ body: @Sendable (any DatabaseConnection) async throws -> Value
    ) async throws -> (value: Value, mark: Freshness)

    /// Runs statements as one transaction on the primary, none of which needs another's result: in PostgreSQL in one round trip instead
    /// of the two that a closure takes at least. Otherwise as the other `transaction`.
    ///
    /// - Returns: The rows of each statement, and the mark.
    /// - Throws: `DatabaseError` of the first that failed.
    func transaction(_ statements: [SQLStatement]) async throws -> (rows: [any SQLRows], mark: Freshness)

    /// Runs the statements of one change that is quick: it may share a round trip and a transaction with others, and so wait for them.
    /// What fails fails alone. Otherwise as `transaction`.
    ///
    /// - Returns: The rows of each statement, and the mark.
    /// - Throws: `DatabaseError` of the first that failed.
    func change(_ statements: [SQLStatement]) async throws -> (rows: [any SQLRows], mark: Freshness)

    /// Whether the primary answers.
    ///
    /// - Throws: `DatabaseError` of the kind `unavailable`.
    func ping() async throws

    /// How the connections are used now.
    var statistics: DatabaseStatistics { get }

    /// Lets running statements end, then closes every connection. What comes later is refused.
    func close() async
}

extension Database {
    func read(_ freshness: Freshness, _ statement: SQLStatement) async throws -> any SQLRows {
        try await read(freshness) { try await $0.run(statement) }
    }

    func transaction(_ statements: [SQLStatement]) async throws -> (rows: [any SQLRows], mark: Freshness) {
        let (rows, mark) = try await transaction { try await $0.run(statements) }
        return (rows, mark)
    }

    func change(_ statements: [SQLStatement]) async throws -> (rows: [any SQLRows], mark: Freshness) {
        try await transaction(statements)
    }
}

/// One connection, lent for the time of a closure.
protocol DatabaseConnection: Sendable {
    /// Runs one statement and gives all of its rows.
    ///
    /// - Throws: `DatabaseError`.
    func run(_ statement: SQLStatement) async throws -> any SQLRows

    /// Runs independent statements in one round trip where the database can; results in the order of the statements. The first failure
    /// ends the rest.
    ///
    /// - Throws: `DatabaseError` of the first that failed.
    func run(_ statements: [SQLStatement]) async throws -> [any SQLRows]

    /// Runs a text of several statements without parameters and results: a migration.
    ///
    /// - Throws: `DatabaseError` of the first that failed; in a transaction nothing of it is left then.
    func run(script: String) async throws
}

extension DatabaseConnection {
    func run(_ statements: [SQLStatement]) async throws -> [any SQLRows] {
        var results: [any SQLRows] = []
        for statement in statements { results.append(try await run(statement)) }
        return results
    }
}

/// How new what is read has to be.
enum Freshness: Sendable, Hashable {
    /// Whatever a replica has.
    case any
    /// At least everything up to this place in the primary's log, as in `0/16B3748`.
    case after(String)
    /// What the primary has.
    case latest
}

/// The SQL that a database speaks.
enum SQLDialect: String, Sendable, CaseIterable {
    case postgresql
    case sqlite

    /// The mark of the parameter with this number, from 1.
    func placeholder(_ number: Int) -> String {
        switch self {
        case .postgresql: "$\(number)"
        case .sqlite: "?\(number)"
        }
    }
}

/// How the connections of a database are used.
struct DatabaseStatistics: Sendable, Hashable {
    /// Open connections.
    var open = 0
    /// Those of them that run something.
    var busy = 0
    /// Callers that wait for a connection.
    var waiting = 0
    /// The most that may be open.
    var limit = 0
}
