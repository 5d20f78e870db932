import TestSupport
import Testing

@testable import Infra

@Suite struct DatabaseTests {
    private func stack(
        _ settings: Environment.Database = .init(replicas: 2),
        name: String = "shop",
        zones: Int = 3,
        account: String? = "111122223333",
        _ use: (inout Stack, Database) -> Void = { _, _ in }
    ) -> Stack {
        var stack = Stack(name)
        var ranges = threeZones
        ranges.zones = Array(ranges.zones.prefix(zones))
        let network = stack.addNetwork(ranges, region: "eu-central-1", account: account)
        let database = stack.addDatabase(settings, in: network, region: "eu-central-1", account: account)
        use(&stack, database)
        return stack
    }

    private func instances(_ stack: Stack) -> [Address: Document] {
        stack.nodes.filter { $0.value.type == DBInstance.schema.type }.mapValues(\.properties)
    }

    @Test func `the stack is valid, and everything has its place`() throws {
        let stack = try stack().validated()
        let added = stack.order.map(\.description).filter { $0.hasPrefix("database.") }
        #expect(
            Set(added) == [
                "database.key", "database.key-alias", "database.subnet-group", "database.parameters",
                "database.monitoring-role", "database.password", "database.instance-postgresql-log",
                "database.instance-upgrade-log", "database.instance", "database.replica-1-postgresql-log",
                "database.replica-1-upgrade-log", "database.replica-1", "database.replica-2-postgresql-log",
                "database.replica-2-upgrade-log", "database.replica-2",
            ]
        )
    }

    @Test func `every instance is closed, watched and protected`() throws {
        let instances = instances(stack())
        #expect(instances.count == 3)
        for (address, instance) in instances {
            #expect(instance["PubliclyAccessible"] == false, "\(address)")
            #expect(instance["EnableIAMDatabaseAuthentication"] == true)
            #expect(instance["DeletionProtection"] == true)
            #expect(instance["AutoMinorVersionUpgrade"] == true)
            #expect(instance["CopyTagsToSnapshot"] == true)
            #expect(instance["EnablePerformanceInsights"] == true)
            #expect(instance["MonitoringInterval"] == 60)
            #expect(instance["EnableCloudwatchLogsExports"] == ["postgresql", "upgrade"])
            #expect(
                instance["VPCSecurityGroups"]
                    == [.reference(.init(address: "network.database-security-group", attribute: "GroupId"))]
            )
        }
    }

    @Test func `the instance is encrypted and doubled, with a last snapshot that stays readable`() throws {
        let stack = stack()
        let node = try #require(stack.nodes["database.instance"])
        #expect(node.properties["StorageEncrypted"] == true)
        #expect(node.properties["KmsKeyId"] == .reference(.init(address: "database.key", attribute: "Arn")))
        #expect(node.properties["MultiAZ"] == true)
        #expect(node.properties["DeleteAutomatedBackups"] == false)
        #expect(node.options.snapshot)
        #expect(stack.nodes["database.key"]?.options.retain == true)

        let fleeting = self.stack(.init(multiAZ: false, deletionProtection: false, finalSnapshot: false))
        #expect(fleeting.nodes["database.instance"]?.options.snapshot == false)
        #expect(fleeting.nodes["database.instance"]?.properties["DeletionProtection"] == false)
        #expect(fleeting.nodes["database.instance"]?.properties["MultiAZ"] == false)
        #expect(fleeting.nodes["database.key"]?.options.retain == false)
        #expect(instances(fleeting).count == 1)
    }

    @Test func `connections need TLS`() {
        let parameters = stack().nodes["database.parameters"]?.properties
        #expect(parameters?["Family"] == "postgres18")
        #expect(parameters?["Parameters"]?["rds.force_ssl"] == "1")
        #expect(parameters?["Parameters"]?["log_connections"] == nil)
        let older = stack(.init(engineVersion: "16.4")).nodes["database.parameters"]?.properties
        #expect(older?["Family"] == "postgres16")
        #expect(older?["Parameters"]?["log_connections"] == "1")
    }

    @Test func `the password is generated, and referred to`() {
        let stack = stack()
        let password = stack.nodes["database.instance"]?.properties["MasterUserPassword"]
        #expect(
            password
                == .interpolation([
                    "{{resolve:secretsmanager:",
                    .reference(.init(address: "database.password", attribute: "Id")),
                    ":SecretString:password}}",
                ])
        )
        let secret = stack.nodes["database.password"]?.properties
        #expect(secret?["SecretString"] == nil)
        #expect(secret?["GenerateSecretString"]?["PasswordLength"] == 40)
        let managed = instances(stack).values.filter { $0["ManageMasterUserPassword"] != nil }
        #expect(managed.isEmpty, "RDS gives no replicas to an instance whose password it manages")
    }

    @Test func `log groups are there before the instances that write to them`() {
        let stack = stack()
        for (address, identifier) in [
            ("database.instance", "shop-database"), ("database.replica-2", "shop-database-replica-2"),
        ] {
            let node = stack.nodes[Address(address)]
            #expect(node?.properties["DBInstanceIdentifier"] == .string(identifier))
            for log in ["postgresql", "upgrade"] {
                let group = Address("\(address)-\(log)-log")
                #expect(
                    stack.nodes[group]?.properties["LogGroupName"] == .string("/aws/rds/instance/\(identifier)/\(log)")
                )
                #expect(stack.nodes[group]?.properties["RetentionInDays"] == 90)
                #expect(node?.options.dependsOn.contains(group) == true)
            }
        }
    }

    @Test func `the application logs in to these instances alone`() throws {
        let stack = stack(.init(replicas: 1)) { stack, database in
            let policy = PolicyDocument { database.loginStatement(as: "app_user") }
            let role = stack.add("app", Role(assumeRolePolicyDocument: policy))
            stack.add("login", RolePolicy(policyDocument: policy, policyName: "login", roleName: role.roleName))
            #expect(database.databaseName == "app")
            #expect(database.masterUsername == "dbadmin")
            #expect(database.watched.map(\.isReplica) == [false, true])
        }
        let statement = stack.nodes["login"]?.properties["PolicyDocument"]?["Statement"]?.array?.first
        #expect(statement?["Action"] == "rds-db:connect")
        let expected: Document = .interpolation([
            "arn:aws:rds-db:eu-central-1:111122223333:dbuser:",
            .reference(.init(address: "database.instance", attribute: "DbiResourceId")),
            "/app_user",
        ])
        #expect(statement?["Resource"]?.array?.first == expected)
        #expect(statement?["Resource"]?.array?.count == 2)
    }

    @Test func `the monitoring role is for these instances of this account`() {
        let role = stack().nodes["database.monitoring-role"]?.properties["AssumeRolePolicyDocument"]
        let condition = role?["Statement"]?.array?.first?["Condition"]
        #expect(condition?["StringEquals"]?["aws:SourceAccount"] == "111122223333")
        #expect(
            condition?["ArnLike"]?["aws:SourceArn"]
                == "arn:aws:rds:eu-central-1:111122223333:db:shop-database*"
        )
    }

    @Test func `AWS's controls find nothing that is not waived`() throws {
        let results = stack().checked(region: "eu-central-1", today: try #require(CalendarDay("2026-11-24")))
        let failures = results.failures.filter { $0.address.description.hasPrefix("database.") }
        #expect(failures.isEmpty, "\(failures.map { "\($0.check.id) \($0.address): \($0.problem)" })")
        #expect(results.waived.map(\.check.id).sorted() == ["RDS.5", "RDS.5", "SecretsManager.1"])
        #expect(results.unused.isEmpty)
    }

    static let mistakes: [(Environment.Database, String)] = [
        (.init(storageGiB: 10), "storageGiB must be 20 to 65536, but is 10."),
        (.init(storageGiB: 100, maximumStorageGiB: 100), "maximumStorageGiB must be at least 110"),
        (.init(replicas: 16), "replicas must be 0 to 15, but is 16."),
        (.init(replicas: 1, backupRetentionDays: 0), "backupRetentionDays must be at least 1, but is 0."),
        (.init(backupRetentionDays: 36), "backupRetentionDays must be 0 to 35, but is 36."),
        (.init(databaseName: "my-app"), "\"my-app\" must be a letter"),
        (.init(engineVersion: "latest"), "\"latest\" must be a version of PostgreSQL"),
        (.init(maximumConnections: 5), "maximumConnections must be 20 to 262143, but is 5."),
    ]

    @Test(arguments: mistakes)
    func `what RDS would refuse is told before`(settings: Environment.Database, text: String) {
        let error = #expect(throws: Diagnostics.self) { try stack(settings).validated() }
        #expect(error?.all.contains { $0.detail.contains(text) } == true, "\(error?.all.map(\.detail) ?? [])")
    }

    @Test func `one zone is too few, and a name can be too long`() {
        let zones = #expect(throws: Diagnostics.self) { try stack(zones: 1).validated() }
        #expect(zones?.all.contains { $0.summary == "Database with too few zones" } == true)
        let long = #expect(throws: Diagnostics.self) {
            try stack(name: String(repeating: "a", count: 60)).validated()
        }
        #expect(long?.all.contains { $0.summary == "Database identifier too long" } == true)
    }
}
