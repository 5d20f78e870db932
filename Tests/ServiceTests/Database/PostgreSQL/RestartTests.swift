import TestSupport
import Testing

@testable import Service

/// A server that goes away under load, and comes back.
@Suite struct RestartTests {
    @Test(arguments: [PostgreSQLServer.Stop.fast, .immediate, .kill])
    func callersAreToldAndTheDatabaseRecovers(how: PostgreSQLServer.Stop) async throws {
        let server = try await PostgreSQLServer.start(isDurable: true)
        try await withDatabase(on: server) {
            $0.pool.size = 4
            $0.pool.longestRetry = .milliseconds(200)
        } _: { database in
            try await database.run("CREATE TABLE kept (id text PRIMARY KEY)")
            let (written, unsure) = (Collected<String>(), Collected<String>())
            let failures = Collected<DatabaseError.Kind>()
            let load = Task {
                await withTaskGroup(of: Void.self) { group in
                    for worker in 0..<8 {
                        group.addTask {
                            var number = 0
                            while !Task.isCancelled {
                                number += 1
                                let id = "\(worker)-\(number)"
                                do {
                                    _ = try await database.transaction([
                                        SQLStatement("INSERT INTO kept VALUES ($1)", [.text(id)])
                                    ])
                                    written.append(id)
                                } catch let error as DatabaseError {
                                    if error.kind == .unavailable(isCertain: false) { unsure.append(id) }
                                    failures.append(error.kind)
                                    await Task.yield()
                                } catch {
                                    return
                                }
                            }
                        }
                    }
                }
            }
            while written.values.count < 50 { try await Task.sleep(for: .milliseconds(5)) }
            try await server.stop(how)
            while failures.values.count < 20 { try await Task.sleep(for: .milliseconds(5)) }
            try await server.start()
            let before = written.values.count
            while written.values.count < before + 50 { try await Task.sleep(for: .milliseconds(5)) }
            load.cancel()
            await load.value

            #expect(
                failures.values.allSatisfy { kind in
                    if case .unavailable = kind { true } else { kind == .exhausted }
                }
            )
            let rows = try await database.run("SELECT id FROM kept")
            let stored = Set((0..<rows.count).compactMap { rows.text($0, 0) })
            #expect(Set(written.values).subtracting(stored).isEmpty)
            // Nothing is there that nobody was told of, but for what nobody could know.
            #expect(stored.subtracting(written.values).subtracting(unsure.values).isEmpty)
            let open = try await server.sql(
                "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'service'"
            )
            #expect(open == "\(database.statistics.open)\n")
            #expect(database.statistics.open <= 4)
        }
    }
}
