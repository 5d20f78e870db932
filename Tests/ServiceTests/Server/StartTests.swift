import TestSupport
import Testing

/// What the real program says where it cannot do what it is started for.
@Suite struct StartTests {
    @Test func aTakenPortIsNamed() async throws {
        let service = try await ServiceProcess()
        let result = try await run(
            ServiceProcess.program,
            environment: ["PORT": "\(service.port)", "SQLITE_PATH": ":memory:", "HOST": ""]
        )
        #expect(result.exitCode == 1)
        #expect(
            result.errors == """
                Error: HOST=127.0.0.1 PORT=\(service.port) cannot be listened on
                  Address already in use. Set PORT to another port, or to 0 for any free one.

                """
        )
        // No request ran that could have been given up.
        #expect(!result.output.contains("\"level\":\"warning\""))
    }

    @Test(arguments: [
        (
            ["DATABASE_URL": "postgresql://nobody@127.0.0.1:1/shop"],
            "Error: The database cannot be reached: connection to server at \"127.0.0.1\", port 1 failed: "
        ),
        (
            ["DATABASE_URL": "", "SQLITE_PATH": "/nonexistent/service.db"],
            "Error: The database cannot be reached: unable to open database file '/nonexistent/service.db' (14)\n"
        ),
    ])
    func aDatabaseThatCannotBeReachedIsNamed(environment: [String: String], message: String) async throws {
        for command in ["serve", "migrate"] {
            let result = try await run(ServiceProcess.program, [command], environment: environment)
            #expect(result.exitCode == 1)
            #expect(result.errors.hasPrefix(message), "\(result.errors)")
        }
    }

    @Test func keysNeedTheirTable() async throws {
        let folder = try TemporaryFolder("keys")
        for arguments in [["create", "test", "--scope", "products:read"], ["list"]] {
            let result = try await run(
                ServiceProcess.program,
                ["keys"] + arguments,
                environment: ["SQLITE_PATH": "\(folder.path)/service.db"]
            )
            #expect(result.exitCode == 1)
            #expect(result.errors.contains("service migrate"), "\(result.errors)")
        }
    }

    @Test(arguments: [("prodcts:read", "prodcts"), ("product:*", "product")])
    func aKeyForNoCollectionIsNotMade(scope: String, name: String) async throws {
        let result = try await run(
            ServiceProcess.program,
            ["keys", "create", "test", "--scope", "products:read", "--scope", scope],
            environment: ["SQLITE_PATH": ":memory:"]
        )
        #expect(result.exitCode == 64)
        #expect(result.output.isEmpty)
        #expect(result.errors.contains("There is no '\(name)' to allow; there are categories, products, orders, "))
    }
}
