/// The user that the service logs in as, with IAM tokens: what an administrator has to do once for it.
struct DatabaseUser: Sendable {
    let name: String
    /// Logged in as the administrator.
    let database: any Database

    /// Makes the user where it is missing, and lets it log in with tokens and make tables. Processes that do so at the same time wait
    /// for each other.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.DBAccounts.html
    ///
    /// - Returns: Whether it was missing.
    /// - Throws: `DatabaseError`.
    func prepare() async throws -> Bool {
        try await database.transaction { connection in
            try await Migrator.lock(connection, database.dialect)
            let role = SQLStatement("SELECT 1 FROM pg_roles WHERE rolname = $1", [.text(name)])
            let isMissing = try await connection.run(role).count == 0
            if isMissing { try await connection.run(SQLStatement("CREATE ROLE \(identifier) LOGIN")).discard() }
            for grant in ["rds_iam TO \(identifier)", "USAGE, CREATE ON SCHEMA public TO \(identifier)"] {
                try await connection.run(SQLStatement("GRANT \(grant)")).discard()
            }
            return isMissing
        }.value
    }

    /// The name as SQL has it; no statement takes a role as a parameter.
    private var identifier: String { "\"\(name.replacing("\"", with: "\"\""))\"" }
}
