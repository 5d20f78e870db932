import AWSClient
import Hummingbird
import Logging
import ServiceLifecycle

/// The composition of the service.
extension App {
    /// Everything that runs while the service serves.
    ///
    /// The schema is brought up to date first where that is asked for; else it has to be.
    ///
    /// - Throws: `MigrationError`, `DatabaseError`, or what a setting cannot be used for.
    static func service(_ configuration: Configuration) async throws -> ServiceGroup {
        let clock = ServiceClock.system
        let output = LogOutput.standard
        let logger = Logger(label: "service") { _ in
            JSONLogHandler(level: configuration.observability.logLevel, output: output, clock: clock)
        }
        let database = try database(configuration.database)
        let migrator = Migrator(database, clock: clock)
        if configuration.database.migratesAtStart {
            for label in try await migrator.migrate() {
                logger.info("Migration applied", metadata: ["migration": "\(label)"])
            }
        } else {
            try await migrator.check()
        }
        let catalogue = Catalogue.store
        let assembly = try Assembly(
            configuration,
            database: database,
            checks: [migrator.readiness(logger)],
            transport: try transport(),
            registry: MetricsRegistry(),
            output: output,
            clock: clock,
            logger: logger
        )
        let api = API(
            database: database,
            catalogue: catalogue,
            clock: clock,
            cursorSecret: configuration.cursorSecret?.exposed,
            bodyLimit: configuration.limits.body,
            importLimit: configuration.limits.importBody
        )
        let maintenance = Maintenance(database: database, catalogue: catalogue, clock: clock)
        let routes = routes(api, assembly.operations, isProtected: configuration.access.isConfigured)
        return assembly.group(
            try assembly.application(routes.responder()),
            beside: [MaintenanceSchedule(maintenance: maintenance, logger: logger)]
        )
    }

    /// All routes of the service; `isProtected`: whether clients have to prove who they are.
    static func routes(_ api: API, _ operations: Operations? = nil, isProtected: Bool = false) -> RouteTable {
        let table = RouteTable()
        api.addRoutes(to: table)
        operations?.addRoutes(to: table)
        Documents(api.catalogue, isProtected: isProtected).addRoutes(to: table)
        return table
    }

    /// The database that is configured; nothing is connected yet but an SQLite file.
    static func database(_ settings: DatabaseSettings) throws -> any Database {
        guard let url = settings.url else { return try SQLiteDatabase(path: settings.sqlitePath) }
        let (file, address) =
            settings.rootCertificates?.isWebAddress == true
            ? (nil, settings.rootCertificates) : (settings.rootCertificates, nil)
        var postgres = PostgreSQLSettings(
            primary: try ConnectionParameters(url.exposed, authorities: file),
            replica: try settings.replicaURL.map { try ConnectionParameters($0.exposed, authorities: file) },
            login: try login(settings)
        )
        if let address { postgres.authorities = AuthoritiesSource(address, transport: try transport()) }
        postgres.pool.size = settings.poolSize
        postgres.pool.queue = settings.poolQueue
        postgres.pool.timeout = settings.poolTimeout
        postgres.pool.lifetime = settings.connectionLifetime
        postgres.connectTimeout = settings.connectTimeout
        postgres.statementTimeout = settings.statementTimeout
        return try PostgreSQLDatabase(postgres)
    }

    /// What an administrator makes the service's own user with; `nil` where nobody is to.
    static func databaseUser(_ settings: DatabaseSettings) throws -> DatabaseUser? {
        guard let url = settings.url, let secretID = settings.adminSecretID else { return nil }
        var administrator = settings
        administrator.authentication = .secret
        administrator.secretID = secretID
        administrator.replicaURL = nil
        return DatabaseUser(
            name: try ConnectionParameters(url.exposed).user,
            database: try database(administrator)
        )
    }

    private static func login(_ settings: DatabaseSettings) throws -> any LoginSource {
        switch settings.authentication {
        case .password: return URLLogin()
        case .file: return PasswordFileLogin(path: settings.passwordFile ?? "")
        case .iam: return TokenLogin(client: try aws(settings))
        case .secret: return SecretsManagerLogin(client: try aws(settings), secretID: settings.secretID ?? "")
        }
    }

    private static func transport() throws -> CurlTransport {
        try CurlTransport(settings: TransportSettings(environment: environment, authoritiesPath: nil))
    }

    private static func aws(_ settings: DatabaseSettings) throws -> AWSClient {
        try AWSClient(environment: environment, home: home, region: settings.awsRegion, userAgent: "service")
    }
}

extension Migrator {
    /// What `/readyz` says of the schema. It may change while the service runs: another version of it migrates first.
    fileprivate func readiness(_ logger: Logger) -> Health.Check {
        Health.Check(name: "migrations") {
            do {
                try await check()
                return nil
            } catch {
                logger.warning("The schema does not fit", metadata: ["error": "\(error)"])
                return error is MigrationError ? "the schema is of another version" : "it cannot be read"
            }
        }
    }
}
