import ArgumentParser

/// Does what has to be done from time to time; a running service does it by itself.
struct MaintainCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "maintain",
        abstract: "Make the partitions of the next months, and forget old answers to requests with an Idempotency-Key.",
        discussion: "A running service does the same every six hours."
    )

    func run() async throws {
        try await App.withDatabase { database, _ in
            try await Migrator(database, clock: .system).check()
            let report = try await Maintenance(database: database, catalogue: .store, clock: .system).run()
            for name in report.partitions { print("\(name) made") }
            print("\(report.keys) answers forgotten")
        }
    }
}

extension App {
    /// Runs `body` with the configured database, and closes it.
    ///
    /// - Throws: `ConfigurationError`, `DatabaseError`, or what `body` throws.
    static func withDatabase(_ body: (any Database, Configuration) async throws -> Void) async throws {
        let configuration = try Configuration(environment: environment)
        let database = try database(configuration.database)
        do {
            try await body(database, configuration)
        } catch {
            await database.close()
            throw error
        }
        await database.close()
    }
}
