/// The table of API keys.
struct APIKeyStore: Sendable {
    var database: any Database

    /// A key as it is kept.
    struct Row: Sendable, Hashable {
        var prefix: String
        /// What it is for.
        var name: String
        var digest: String
        var scopes: Scopes
        /// Times as the database writes them, RFC 3339 in UTC with six digits of a second, which sort as text.
        var created: String
        var expires: String?
        var revoked: String?
        var lastUsed: String?
    }

    private static let columns = "prefix, name, digest, scopes, created_at, expires_at, revoked_at, last_used_at"

    /// - Throws: `DatabaseError`.
    func insert(_ row: Row) async throws {
        let statement = SQLStatement(
            "INSERT INTO api_keys (\(Self.columns)) VALUES (\(placeholders(8)))",
            [
                .text(row.prefix), .text(row.name), .text(row.digest), .text(row.scopes.words.joined(separator: " ")),
                .text(row.created), row.expires.map { .text($0) } ?? .null, row.revoked.map { .text($0) } ?? .null,
                row.lastUsed.map { .text($0) } ?? .null,
            ]
        )
        _ = try await database.transaction { connection in try await connection.run(statement).affected }
    }

    /// All keys, in the order they were made.
    ///
    /// - Throws: `DatabaseError`.
    func all() async throws -> [Row] {
        try await database.read(.latest) { connection in
            Self.rows(
                try await connection.run(
                    SQLStatement("SELECT \(Self.columns) FROM api_keys ORDER BY created_at, prefix")
                )
            )
        }
    }

    /// The key with this prefix.
    ///
    /// - Throws: `DatabaseError`.
    func row(_ prefix: String) async throws -> Row? {
        let statement = SQLStatement(
            "SELECT \(Self.columns) FROM api_keys WHERE prefix = \(place(1))",
            [.text(prefix)]
        )
        return Self.rows(try await database.read(.latest, statement)).first
    }

    /// Keeps when a key was used last.
    ///
    /// - Throws: `DatabaseError`.
    func use(_ prefix: String, at time: String) async throws {
        let update = SQLStatement(
            "UPDATE api_keys SET last_used_at = \(place(1)) WHERE prefix = \(place(2))",
            [.text(time), .text(prefix)]
        )
        _ = try await database.change([update])
    }

    /// Ends a key.
    ///
    /// - Returns: Whether there is one with this prefix that was not ended before.
    /// - Throws: `DatabaseError`.
    func revoke(_ prefix: String, at time: String) async throws -> Bool {
        let update = SQLStatement(
            "UPDATE api_keys SET revoked_at = \(place(1)) WHERE prefix = \(place(2)) AND revoked_at IS NULL",
            [.text(time), .text(prefix)]
        )
        return try await database.transaction { connection in try await connection.run(update).affected }.value > 0
    }

    private func place(_ number: Int) -> String { database.dialect.placeholder(number) }

    private func placeholders(_ count: Int) -> String { (1...count).map { place($0) }.joined(separator: ", ") }

    private static func rows(_ rows: any SQLRows) -> [Row] {
        (0..<rows.count).map { row in
            Row(
                prefix: rows.text(row, 0) ?? "",
                name: rows.text(row, 1) ?? "",
                digest: rows.text(row, 2) ?? "",
                scopes: Scopes((rows.text(row, 3) ?? "").split(separator: " ").map(String.init)),
                created: rows.text(row, 4) ?? "",
                expires: rows.text(row, 5),
                revoked: rows.text(row, 6),
                lastUsed: rows.text(row, 7)
            )
        }
    }
}
