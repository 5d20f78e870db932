import ArgumentParser

/// Brings the schema up to date.
struct MigrateCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate",
        abstract: "Bring the database's schema up to date.",
        discussion: """
            Processes that migrate at the same time wait for each other. A migration that fails leaves nothing behind.

            With DATABASE_ADMIN_SECRET_ID, the user of DATABASE_URL is made first where the database has none.
            """
    )

    @Flag(help: "Print the SQL that is missing, and change nothing.")
    var dryRun = false

    @Flag(help: "Print how each migration stands, and change nothing.")
    var status = false

    func validate() throws {
        if dryRun, status { throw ValidationError("--dry-run and --status exclude each other.") }
    }

    func run() async throws {
        try await App.withDatabase { database, configuration in
            let migrator = Migrator(database, clock: .system)
            if status {
                for entry in try await migrator.status() { print(entry) }
            } else if dryRun {
                let pending = try await migrator.status().filter { $0.state == .pending }.map(\.label)
                for migration in migrator.migrations where pending.contains(migration.label) {
                    print("-- \(migration.label)\n\(migration.text)")
                }
            } else {
                try await makeUser(configuration.database)
                let applied = try await migrator.migrate()
                for label in applied { print("\(label) applied") }
                if applied.isEmpty { print("The schema is up to date.") }
            }
        }
    }

    private func makeUser(_ settings: DatabaseSettings) async throws {
        guard let user = try App.databaseUser(settings) else { return }
        do {
            if try await user.prepare() { print("\(user.name) may log in to the database now") }
        } catch {
            await user.database.close()
            throw error
        }
        await user.database.close()
    }
}

extension Migrator.Status: CustomStringConvertible {
    var description: String {
        switch state {
        case .pending: "\(label)  pending"
        case .applied(let time): "\(label)  applied \(time)"
        case .changed(let time): "\(label)  changed since it was applied \(time)"
        case .unknown(let time, let expands):
            "\(label)  applied \(time), unknown to this version" + (expands ? ", which works with it" : "")
        }
    }
}
