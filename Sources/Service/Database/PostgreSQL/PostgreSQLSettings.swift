/// How the service uses PostgreSQL.
struct PostgreSQLSettings: Sendable {
    var primary: ConnectionParameters
    /// A copy of the primary that answers reads which need not be newer than what it has.
    var replica: ConnectionParameters?
    var login: any LoginSource
    /// Where the authorities come from that `verify-full` trusts; nil for the file that the parameters name.
    var authorities: AuthoritiesSource?
    /// Connections to each server.
    var pool = PoolLimits()
    var connectTimeout: Duration = .seconds(5)
    /// nil for no limit.
    var statementTimeout: Duration? = .seconds(10)
    /// How long a transaction may do nothing before the server gives it up; nil for no limit.
    var idleTransactionTimeout: Duration? = .seconds(60)
    /// How many statements a connection keeps prepared.
    var preparedStatements = 256
    /// How often a transaction is begun again after the database gave it up.
    var transactionRetries = 5
    var clock: any Clock<Duration> & Sendable = .continuous
    /// A number from 0 up to but not including 1, for jitter.
    var random: @Sendable () -> Double = { Double.random(in: 0..<1) }

    init(
        primary: ConnectionParameters,
        replica: ConnectionParameters? = nil,
        login: any LoginSource = URLLogin()
    ) {
        self.primary = primary
        self.replica = replica
        self.login = login
    }
}

/// How many connections there are, and how long they last.
struct PoolLimits: Sendable, Hashable {
    /// The most connections.
    var size = 10
    /// How many are kept open though nobody uses them.
    var minimum = 1
    /// The most callers that wait for a connection.
    var queue = 256
    /// The longest that a caller waits for a connection.
    var timeout: Duration = .seconds(5)
    /// How long a connection lives; up to a tenth less, so that not all end at once.
    var lifetime: Duration = .seconds(1_800)
    /// How long more connections than `minimum` are kept for nothing.
    var idleTime: Duration = .seconds(300)
    /// How long a connection is taken for good without having been asked.
    var checkInterval: Duration = .seconds(30)
    /// After the first failure to connect; doubled with each further one.
    var firstRetry: Duration = .milliseconds(100)
    var longestRetry: Duration = .seconds(2)
}
