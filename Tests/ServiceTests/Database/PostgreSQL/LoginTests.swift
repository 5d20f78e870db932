import Synchronization
import TestSupport
import Testing

@testable import Service

@Suite struct LoginTests {
    /// A role that only this test uses, on the shared server.
    private func newRole(password: String) async throws -> (server: PostgreSQLServer, name: String) {
        let server = try await PostgreSQLServer.shared()
        let name = "role_\(Self.roles.wrappingAdd(1, ordering: .relaxed).newValue)"
        _ = try await server.sql("CREATE ROLE \(name) LOGIN PASSWORD '\(password)'")
        return (server, name)
    }

    private static let roles = Atomic(0)

    private func database(_ server: PostgreSQLServer, _ role: String, _ login: any LoginSource) throws
        -> PostgreSQLDatabase
    {
        let parameters = try ConnectionParameters("postgresql://\(role)@127.0.0.1:\(server.port)/postgres")
        var settings = PostgreSQLSettings(primary: parameters, login: login)
        settings.pool.firstRetry = .zero
        settings.connectTimeout = .seconds(60)
        settings.pool.timeout = .seconds(60)
        return try PostgreSQLDatabase(settings)
    }

    @Test func eachConnectionGetsATokenOfItsOwn() async throws {
        let (server, role) = try await newRole(password: "token-1")
        let asked = Collected<String>()
        let source = TokenLogin { host, port, user in
            asked.append("\(user)@\(host):\(port)")
            // What RDS would accept: the newest token only.
            let token = "token-\(asked.values.count)"
            _ = try await server.sql("ALTER ROLE \(role) PASSWORD '\(token)'")
            return token
        }
        let database = try database(server, role, source)
        try await database.run("SELECT 1")
        let process = try #require(try await database.run("SELECT pg_backend_pid()").text(0, 0))
        #expect(asked.values == ["\(role)@127.0.0.1:\(server.port)"])
        _ = try await server.sql("SELECT pg_terminate_backend(\(process), 5000)")
        try await database.run("SELECT 1")
        #expect(asked.values.count == 2)
        await database.close()
    }

    @Test func aFileIsReadAgainForEachConnection() async throws {
        let (server, role) = try await newRole(password: "first")
        let folder = try TemporaryFolder()
        let path = try folder.write("first\n", to: "password")
        let database = try database(server, role, PasswordFileLogin(path: path))
        let process = try #require(try await database.run("SELECT pg_backend_pid()").text(0, 0))
        _ = try await server.sql("ALTER ROLE \(role) PASSWORD 'second'")
        try folder.write("second\n", to: "password")
        _ = try await server.sql("SELECT pg_terminate_backend(\(process), 5000)")
        try await database.run("SELECT 1")
        await database.close()
    }

    @Test func aRefusedLoginIsUnavailableAndNamesNoPassword() async throws {
        let (server, role) = try await newRole(password: "right")
        let database = try database(server, role, TokenLogin { _, _, _ in "hunter2" })
        let error = await #expect(throws: DatabaseError.self) { try await database.run("SELECT 1") }
        #expect(error?.kind == .unavailable(isCertain: true))
        #expect(error?.message.contains("hunter2") == false)
        await database.close()
    }
}
