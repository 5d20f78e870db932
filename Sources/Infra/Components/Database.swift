/// A PostgreSQL database on RDS, with what the application needs to use it.
public struct Database: Sendable {
    /// Where the application writes.
    public let instance: Reference<DBInstance>
    /// Where it may read; each a moment behind.
    public let replicas: [Reference<DBInstance>]
    /// The first database in the instance.
    public let databaseName: String
    /// The user that may do everything, for setting up the application's own user.
    public let masterUsername: String
    /// Where the instances listen.
    public let port: Int
    /// The master user's name and password, as JSON under `username` and `password`.
    public let password: Reference<SecretsManagerSecret>
    /// Encrypts storage, backups, insights and the password.
    public let key: Reference<KMSKey>
    /// What alarms are measured by, for `Observability`.
    public let watched: [Observability.WatchedDatabase]
    private let region: String
    private let account: String?

    init(
        instance: Reference<DBInstance>,
        replicas: [Reference<DBInstance>],
        password: Reference<SecretsManagerSecret>,
        plan: DatabasePlan
    ) {
        self.instance = instance
        self.replicas = replicas
        self.password = password
        databaseName = plan.settings.databaseName
        masterUsername = DatabasePlan.masterUsername
        port = plan.port
        key = plan.key
        region = plan.region
        account = plan.account
        let sizes = (plan.settings.storageGiB, plan.settings.maximumConnections)
        watched =
            [.init("database", instance, storageGiB: sizes.0, maximumConnections: sizes.1)]
            + replicas.enumerated().map { index, replica in
                .init(
                    "database-replica-\(index + 1)",
                    replica,
                    storageGiB: sizes.0,
                    maximumConnections: sizes.1,
                    isReplica: true
                )
            }
    }

    /// Allows to log in as a user of the database with a token that IAM signs, to the instance and to its replicas.
    ///
    /// The user is made in the database and given the role `rds_iam`; it needs no password.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.IAMDBAuth.IAMPolicy.html
    ///
    /// - Parameter user: The user's name in the database, not the master user.
    /// - Returns: A statement for the policy of whoever logs in.
    public func loginStatement(as user: String) -> PolicyDocument.Statement {
        let partition = Environment.Partition(region: region).rawValue
        let instances = [instance] + replicas
        return PolicyDocument.Statement(
            .allow,
            id: "LogInToDatabase",
            actions: ["rds-db:connect"],
            // The resource id belongs to one instance of all accounts.
            resources: instances.map {
                "arn:\(partition):rds-db:\(region):\(account ?? "*"):dbuser:\($0.dbiResourceId)/\(user)"
            }
        )
    }
}

extension Database {
    /// Allows to read the master user's name and password.
    ///
    /// - Returns: Statements for the policy of whoever makes users.
    var administrationStatements: [PolicyDocument.Statement] {
        [
            PolicyDocument.Statement(
                .allow,
                id: "ReadMasterPassword",
                actions: ["secretsmanager:GetSecretValue"],
                resources: [password.id.text]
            ),
            PolicyDocument.Statement(
                .allow,
                id: "DecryptMasterPassword",
                actions: ["kms:Decrypt"],
                resources: [key.arn.text],
                conditions: [.init("StringEquals", "kms:ViaService", "secretsmanager.\(region).amazonaws.com")]
            ),
        ]
    }
}

extension Stack {
    /// Adds a PostgreSQL database under the address `database`.
    ///
    /// Made: a key; a secret with a password that is generated when it is created and goes to RDS by a dynamic reference, as a
    /// password that RDS manages itself forbids replicas; a subnet group of the network's database subnets; a parameter group;
    /// a role for enhanced monitoring; log groups for what is exported, made first so that nothing is kept for ever; the
    /// instance, `<stack>-database`; its replicas, `<stack>-database-replica-<n>`.
    ///
    /// Always: storage, backups, insights and password are encrypted with the key; nothing is reachable from outside of the
    /// network, only by members of its database security group; connections without TLS are refused; IAM tokens may be used
    /// to log in; minor versions are installed in the maintenance window, tags are copied to snapshots. Logged are
    /// connections, changes of tables and users, statements of more than a second, and waits for locks; as changes of users
    /// are logged, users should have no passwords. Enhanced monitoring looks every minute, insights are kept for 7 days.
    ///
    /// The parameter group's static parameters, such as the number of connections, take effect when somebody reboots the
    /// instance. Two of AWS's controls are waived: the master user's password is not rotated (SecretsManager.1), and replicas have
    /// no standbys (RDS.5). The key of a database with a final snapshot is left in AWS, because nothing else can read the snapshot.
    ///
    /// - Parameters:
    ///   - settings: Sizes, copies, backups, protection.
    ///   - network: Where it is; it needs two zones.
    ///   - region: The region, as in `eu-central-1`.
    ///   - account: The account, 12 digits; the monitoring role then trusts no other. Default: not checked.
    ///   - port: Where it listens; the network's database port. Default: 5432.
    /// - Returns: References to what other components need.
    @discardableResult
    public mutating func addDatabase(
        _ settings: Environment.Database,
        in network: Network,
        region: String,
        account: String? = nil,
        port: Int = 5432
    ) -> Database {
        for mistake in DatabaseMistakes(settings, stack: name, zones: network.zones.count).all { report(mistake) }
        return component("database") { stack in
            let plan = stack.planDatabase(settings, in: network, region: region, account: account, port: port)
            let password = stack.addMasterPassword(encryptedWith: plan.key)
            let instance = stack.addPrimary(plan, password: password)
            let replicas = (1...max(1, settings.replicas)).prefix(max(0, settings.replicas)).map { number in
                stack.addReplica(number, of: instance, plan)
            }
            return Database(instance: instance, replicas: replicas, password: password, plan: plan)
        }
    }
}
