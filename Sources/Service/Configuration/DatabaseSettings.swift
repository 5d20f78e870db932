/// Which database, and how it is used.
struct DatabaseSettings: Sendable, Hashable {
    /// How the service proves to PostgreSQL who it is.
    enum Authentication: String, Sendable, Hashable, CaseIterable {
        /// With the password of `DATABASE_URL`, or none.
        case password
        /// With a password that a file holds.
        case file
        /// With user and password of a secret in AWS Secrets Manager.
        case secret
        /// With a token of AWS IAM for RDS.
        case iam
    }

    /// As libpq reads it: `postgresql://…`. nil: SQLite in the file at `sqlitePath`.
    var url: Secret?
    /// A read replica, in the same form.
    var replicaURL: Secret?
    var sqlitePath: String
    var authentication: Authentication
    /// The path of the file that holds the password.
    var passwordFile: String?
    /// The secret's ARN or name.
    var secretID: String?
    /// The ARN or name of an administrator's secret, by which the URL's user is made.
    var adminSecretID: String?
    var awsRegion: String?
    /// A file of certificate authorities, or where one is fetched, over the one in the URL.
    var rootCertificates: String?
    /// The most connections.
    var poolSize: Int
    /// The most callers that wait for a connection; further ones are refused.
    var poolQueue: Int
    /// The longest that a caller waits for a connection.
    var poolTimeout: Duration
    var connectTimeout: Duration
    var statementTimeout: Duration
    /// How long a connection lives before another takes its place.
    var connectionLifetime: Duration
    /// Whether missing migrations are applied at start.
    var migratesAtStart: Bool

    init(_ reader: inout SettingReader) {
        reader.begin("Database")
        url = reader.read(
            "DATABASE_URL",
            kind: "postgresql://user@host:5432/database?sslmode=verify-full",
            standard: "",
            "The PostgreSQL database. Without one the service keeps its data in the file SQLITE_PATH.",
            isSecret: true,
            parse: postgresAddress
        )
        replicaURL = reader.read(
            "DATABASE_REPLICA_URL",
            kind: "postgresql://…",
            standard: "",
            "A read replica of the same database, asked where it has what the client wrote.",
            isSecret: true,
            parse: postgresAddress
        )
        sqlitePath = reader.text(
            "SQLITE_PATH",
            standard: "service.db",
            "The file of the embedded database; :memory: for one that ends with the process.",
            kind: "path"
        )
        authentication = reader.choice(
            "DATABASE_AUTH",
            standard: Authentication.password,
            "How to log in to PostgreSQL: the URL's password, a file's, a secret of AWS Secrets Manager, or an IAM token for RDS."
        )
        passwordFile = reader.optionalText(
            "DATABASE_PASSWORD_FILE",
            "With DATABASE_AUTH=file: the file that holds the password, read again for each connection.",
            kind: "path"
        )
        secretID = reader.optionalText(
            "DATABASE_SECRET_ID",
            "With DATABASE_AUTH=secret: the secret that holds username and password.",
            kind: "ARN or name"
        )
        adminSecretID = reader.optionalText(
            "DATABASE_ADMIN_SECRET_ID",
            "With DATABASE_AUTH=iam: an administrator's secret, by which service migrate makes the URL's user where it is missing.",
            kind: "ARN or name"
        )
        awsRegion = reader.optionalText(
            "AWS_REGION",
            "The region of secrets and tokens.",
            kind: "region, as in eu-central-1"
        )
        rootCertificates = reader.optionalText(
            "DATABASE_ROOT_CERTIFICATES",
            "The certificate authorities that verify-full trusts, as in RDS's bundle; an address is asked once.",
            kind: "path or https:// address of a PEM file"
        )
        poolSize = reader.integer(
            "DATABASE_POOL_SIZE",
            standard: 10,
            in: 1...1000,
            "The most connections of this process."
        )
        poolQueue = reader.integer(
            "DATABASE_POOL_QUEUE",
            standard: 256,
            in: 0...100_000,
            "Requests that may wait for a connection; what comes beyond is answered with 503."
        )
        poolTimeout = reader.duration(
            "DATABASE_POOL_TIMEOUT",
            standard: .seconds(5),
            in: .milliseconds(10) ... .seconds(300),
            "The longest that a request waits for a connection."
        )
        connectTimeout = reader.duration(
            "DATABASE_CONNECT_TIMEOUT",
            standard: .seconds(5),
            in: .milliseconds(100) ... .seconds(300),
            "The longest that making a connection may take."
        )
        statementTimeout = reader.duration(
            "DATABASE_STATEMENT_TIMEOUT",
            standard: .seconds(10),
            in: .milliseconds(10) ... .seconds(3600),
            "The longest that one statement may take."
        )
        connectionLifetime = reader.duration(
            "DATABASE_CONNECTION_LIFETIME",
            standard: .seconds(1800),
            in: .seconds(10) ... .seconds(86_400),
            "How long a connection lives before another takes its place."
        )
        migratesAtStart = reader.flag(
            "MIGRATE_AT_START",
            standard: url == nil,
            "Whether missing migrations are applied at start: true with the embedded database, else false."
        )
        check(&reader)
    }

    private func check(_ reader: inout SettingReader) {
        if [.secret, .iam].contains(authentication), awsRegion == nil {
            reader.refuse("AWS_REGION", "must be set with DATABASE_AUTH=\(authentication.rawValue)")
        }
        if authentication == .secret, secretID == nil {
            reader.refuse("DATABASE_SECRET_ID", "must be set with DATABASE_AUTH=secret")
        }
        if adminSecretID != nil, authentication != .iam {
            reader.refuse("DATABASE_ADMIN_SECRET_ID", "goes with DATABASE_AUTH=iam only")
        }
        if authentication == .file, passwordFile == nil {
            reader.refuse("DATABASE_PASSWORD_FILE", "must be set with DATABASE_AUTH=file")
        }
        if let rootCertificates, rootCertificates.hasPrefix("http://") {
            reader.refuse(
                "DATABASE_ROOT_CERTIFICATES",
                "who is to be trusted must not come over plain HTTP; use https://"
            )
        }
        if url == nil, replicaURL != nil {
            reader.refuse("DATABASE_REPLICA_URL", "needs DATABASE_URL, the database it follows")
        }
    }
}

private func postgresAddress(_ text: String) -> Secret? {
    text.hasPrefix("postgresql://") || text.hasPrefix("postgres://") ? Secret(text) : nil
}
