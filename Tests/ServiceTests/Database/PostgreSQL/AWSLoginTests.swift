import AWSClient
import AWSSigner
import TestSupport
import Testing

@testable import Service

/// A login that lies in Secrets Manager, and one that AWS's credentials sign.
@Suite struct AWSLoginTests {
    private func client(endpoint: String) throws -> AWSClient {
        try AWSClient(
            environment: [
                "AWS_ACCESS_KEY_ID": "test", "AWS_SECRET_ACCESS_KEY": "test", "AWS_REGION": "eu-central-1",
                "AWS_ENDPOINT_URL": endpoint,
            ],
            home: "/none"
        )
    }

    private func call(_ client: AWSClient, _ operation: String, _ members: [String: JSONValue]) async throws {
        _ = try await client.send(
            WireRequest(
                headers: [
                    "Content-Type": "application/x-amz-json-1.1", "X-Amz-Target": "secretsmanager.\(operation)",
                ],
                body: JSONWriter.bytes(.object(members))
            ),
            service: SecretsManagerLogin.service,
            operation: operation,
            isIdempotent: false
        )
    }

    @Test func aRotatedSecretIsFetchedAgainWhenTheOldOneIsRefused() async throws {
        let moto = try await Emulator.shared(.moto)
        let client = try client(endpoint: moto.endpoint)
        let server = try await PostgreSQLServer.shared()
        _ = try await server.sql("CREATE ROLE rotated LOGIN PASSWORD 'first'")
        func secret(_ password: String) -> JSONValue {
            .string(#"{"engine":"postgres","username":"rotated","password":"\#(password)"}"#)
        }
        try await call(client, "CreateSecret", ["Name": .string("service/database"), "SecretString": secret("first")])

        var settings = PostgreSQLSettings(
            primary: try ConnectionParameters("postgresql://127.0.0.1:\(server.port)/postgres"),
            login: SecretsManagerLogin(client: client, secretID: "service/database")
        )
        settings.connectTimeout = .seconds(60)
        settings.pool.timeout = .seconds(60)
        let database = try PostgreSQLDatabase(settings)
        #expect(try await database.run("SELECT current_user").text(0, 0) == "rotated")
        let process = try #require(try await database.run("SELECT pg_backend_pid()").text(0, 0))

        _ = try await server.sql("ALTER ROLE rotated PASSWORD 'second'")
        try await call(
            client,
            "PutSecretValue",
            ["SecretId": .string("service/database"), "SecretString": secret("second")]
        )
        _ = try await server.sql("SELECT pg_terminate_backend(\(process), 5000)")
        #expect(try await database.run("SELECT current_user").text(0, 0) == "rotated")
        await database.close()
    }

    /// `rds_iam` is RDS's own role; here it is only there.
    @Test func anAdministratorMakesTheUserOnce() async throws {
        let server = try await PostgreSQLServer.shared()
        let url = try await server.newDatabase()
        let name = String(url.split(separator: "/").last ?? "")
        _ = try await server.sql("DO $$ BEGIN CREATE ROLE rds_iam; EXCEPTION WHEN duplicate_object THEN NULL; END $$")
        let administrator = try PostgreSQLDatabase(PostgreSQLSettings(primary: try ConnectionParameters(url)))
        let user = DatabaseUser(name: "a \"quoted\" \(name)", database: administrator)
        async let one = user.prepare()
        async let other = user.prepare()
        let made = try await [one, other]
        #expect(made.filter { $0 }.count == 1)
        #expect(try await !user.prepare())
        let question = """
            SELECT rolcanlogin AND NOT rolsuper AND pg_has_role(rolname, 'rds_iam', 'member')
                AND has_schema_privilege(rolname, 'public', 'CREATE') FROM pg_roles WHERE rolname LIKE '%\(name)'
            """
        #expect(try await administrator.run(question).text(0, 0) == "true")
        await administrator.close()
    }

    @Test func theAdministratorsSecretLeadsToTheSameDatabase() throws {
        let configuration = try Configuration(environment: [
            "DATABASE_URL": "postgresql://service@db.example/shop", "DATABASE_AUTH": "iam",
            "AWS_REGION": "eu-central-1",
            "DATABASE_REPLICA_URL": "postgresql://service@replica.example/shop", "DATABASE_ADMIN_SECRET_ID": "master",
        ])
        let user = try #require(try App.databaseUser(configuration.database))
        #expect(user.name == "service")
        let settings = try #require(user.database as? PostgreSQLDatabase).settings
        #expect(settings.login is SecretsManagerLogin)
        #expect(settings.replica == nil)
        #expect(settings.primary.description == "db.example:5432")
        let error = #expect(throws: ConfigurationError.self) {
            try Configuration(environment: ["DATABASE_ADMIN_SECRET_ID": "master"])
        }
        #expect("\(String(describing: error))".contains("goes with DATABASE_AUTH=iam only"))
    }

    @Test(arguments: ["no JSON: hunter2", #"{"username": "kim"}"#, #"["hunter2"]"#])
    func aSecretThatIsNoLoginIsNotShown(text: String) async throws {
        let answer = JSONWriter.bytes(.object(["SecretString": .string(text)]))
        let server = try HTTPServer { _ in .respond(body: answer) }
        defer { server.stop() }
        let login = SecretsManagerLogin(client: try client(endpoint: server.url), secretID: "mine")
        let parameters = try ConnectionParameters("postgresql://db.example/shop")
        let error = await #expect(throws: DatabaseError.self) {
            try await login.login(for: parameters.targets[0], parameters)
        }
        #expect(error?.message.contains("mine") == true)
        #expect(error?.message.contains("hunter2") == false)
    }

    @Test func aTokenIsSignedForHostPortAndUser() async throws {
        let login = TokenLogin(client: try client(endpoint: "http://127.0.0.1:1"))
        let parameters = try ConnectionParameters("postgresql://app_user@db.example:5433/shop")
        let token = try #require(try await login.login(for: parameters.targets[0], parameters).password)
        #expect(token.hasPrefix("db.example:5433/?Action=connect&DBUser=app_user&X-Amz-Algorithm=AWS4-HMAC-SHA256"))
        #expect(token.contains("%2Feu-central-1%2Frds-db%2Faws4_request"))
    }
}
