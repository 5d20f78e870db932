import TestSupport
import Testing

@testable import Service

/// `verify-full` against a real server with a certificate for `localhost` and 127.0.0.1.
@Suite struct PostgreSQLTLSTests {
    private func connect(host: String, authority: String, extra: String = "") async throws -> Result<
        String?, DatabaseError
    > {
        let server = try await PostgreSQLServer.shared()
        let parameters = try ConnectionParameters(
            "host=\(host) hostaddr=127.0.0.1 port=\(server.port) user=postgres password=secret dbname=postgres "
                + "sslmode=verify-full \(extra)",
            authorities: authority
        )
        var settings = PostgreSQLSettings(primary: parameters)
        settings.connectTimeout = .seconds(60)
        settings.pool.timeout = .seconds(60)
        let database = try PostgreSQLDatabase(settings)
        let result: Result<String?, DatabaseError>
        do {
            let rows = try await database.run("SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid() AND ssl")
            result = .success(rows.text(0, 0))
        } catch let error as DatabaseError {
            result = .failure(error)
        }
        await database.close()
        return result
    }

    @Test(arguments: ["localhost", "127.0.0.1"])
    func theServerIsWhoItsCertificateSays(host: String) async throws {
        let authority = try await PostgreSQLServer.shared().folder + "/ca.pem"
        let version = try await connect(host: host, authority: authority).get()
        #expect(version == "TLSv1.3")
    }

    @Test func aCertificateForAnotherNameIsRefused() async throws {
        let authority = try await PostgreSQLServer.shared().folder + "/ca.pem"
        let result = try await connect(host: "db.example", authority: authority)
        let error = #expect(throws: DatabaseError.self) { try result.get() }
        #expect(error?.kind == .unavailable(isCertain: true))
        #expect(error?.message.contains("does not match host name") == true)
    }

    @Test func aCertificateOfAnotherAuthorityIsRefused() async throws {
        let other = try await PostgreSQLServer.start()
        let result = try await connect(host: "localhost", authority: other.folder + "/ca.pem")
        let error = #expect(throws: DatabaseError.self) { try result.get() }
        #expect(error?.message.contains("certificate verify failed") == true)
    }

    @Test func aMissingFileOfAuthoritiesIsNamed() async throws {
        let result = try await connect(host: "localhost", authority: "/none/ca.pem")
        let error = #expect(throws: DatabaseError.self) { try result.get() }
        #expect(error?.message.contains("/none/ca.pem") == true)
    }
}
