import Foundation
import TestSupport
import Testing

@Suite struct PostgreSQLServerTests {
    @Test func eachDatabaseOfTheSharedOneIsEmpty() async throws {
        let server = try await PostgreSQLServer.shared()
        let urls = [try await server.newDatabase(), try await server.newDatabase()]
        #expect(Set(urls).count == 2)
        for url in urls {
            let name = try #require(url.split(separator: "/").last.map(String.init))
            #expect(try await server.sql("SELECT count(*) FROM pg_stat_user_tables", database: name) == "0\n")
        }
    }

    @Test(arguments: [PostgreSQLServer.Stop.fast, .immediate, .kill])
    func aStoppedOneStartsAgainWithItsData(how: PostgreSQLServer.Stop) async throws {
        let server = try await PostgreSQLServer.start(isDurable: true)
        _ = try await server.sql("CREATE TABLE kept AS SELECT 42 AS value")
        try await server.stop(how)
        #expect(!portAnswers(server.port))
        try await server.start()
        #expect(try await server.sql("SELECT value FROM kept") == "42\n")
    }

    @Test func aReplicaFollows() async throws {
        let primary = try await PostgreSQLServer.start()
        let replica = try await primary.replica()
        #expect(try await replica.sql("SELECT pg_is_in_recovery()") == "t\n")
        _ = try await primary.sql("CREATE TABLE told AS SELECT 1")
        let deadline = ContinuousClock.now + .seconds(20)
        while try await replica.sql("SELECT to_regclass('told') IS NOT NULL") != "t\n" {
            try #require(ContinuousClock.now < deadline, "the replica does not follow")
        }
    }

    @Test func itEndsWithItsValueAndLeavesNothing() async throws {
        var server: PostgreSQLServer? = try await PostgreSQLServer.start()
        let port = try #require(server?.port)
        let folder = try #require(server?.folder)
        server = nil
        let deadline = ContinuousClock.now + .seconds(20)
        while portAnswers(port) || FileManager.default.fileExists(atPath: folder) {
            try #require(ContinuousClock.now < deadline, "it is still there")
            try await Task.sleep(for: .milliseconds(10))
        }
    }
}
