extension Stack {
    /// Adds what the instances share.
    mutating func planDatabase(
        _ settings: Environment.Database,
        in network: Network,
        region: String,
        account: String?,
        port: Int
    ) -> DatabasePlan {
        DatabasePlan(
            settings: settings,
            region: region,
            account: account,
            port: port,
            key: addDatabaseKey(isKept: settings.finalSnapshot),
            subnets: add(
                "subnet-group",
                DBSubnetGroup(
                    dbSubnetGroupDescription: Input("Database subnets of \(name)"),
                    subnetIds: network.zones.map(\.databaseSubnet.subnetId),
                    tags: named("database")
                )
            ),
            parameters: addParameters(settings),
            monitoring: addMonitoringRole(region: region, account: account),
            securityGroup: network.securityGroups.database
        )
    }

    /// The default policy leaves it to IAM who may use the key.
    private mutating func addDatabaseKey(isKept: Bool) -> Reference<KMSKey> {
        let key = add(
            "key",
            KMSKey(
                description: Input("Encrypts the database of \(name)"),
                enableKeyRotation: true,
                pendingWindowInDays: 30,
                tags: named("database")
            ),
            // Nothing else reads the last snapshot.
            retain: isKept
        )
        add("key-alias", KMSAlias(aliasName: Input("alias/\(name)-database"), targetKeyId: key.keyId))
        return key
    }

    /// A password that RDS takes, and that needs no escapes in a connection's URL.
    mutating func addMasterPassword(encryptedWith key: Reference<KMSKey>) -> Reference<SecretsManagerSecret> {
        let password = add(
            "password",
            SecretsManagerSecret(
                description: Input("Master user of the database of \(name)"),
                generateSecretString: .init(
                    excludePunctuation: true,
                    generateStringKey: "password",
                    passwordLength: 40,
                    secretStringTemplate: Input(#"{"username":"\#(DatabasePlan.masterUsername)"}"#)
                ),
                kmsKeyId: key.arn.text,
                tags: named("database")
            )
        )
        waive(
            "SecretsManager.1",
            at: password.address,
            because: "The master user sets up the database; what runs logs in with IAM tokens of 15 minutes",
            until: DatabasePlan.waiversEnd
        )
        return password
    }

    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Appendix.PostgreSQL.CommonDBATasks.Parameters.html
    private mutating func addParameters(_ settings: Environment.Database) -> Reference<DBParameterGroup> {
        let major = settings.engineVersion.prefix { $0 != "." }
        var parameters: [String: Input<String>] = [
            "log_disconnections": "1",
            "log_lock_waits": "1",
            // Milliseconds.
            "log_min_duration_statement": "1000",
            "log_statement": "ddl",
            "max_connections": Input(String(settings.maximumConnections)),
            "rds.force_ssl": "1",
        ]
        // No switch any more from 18 on, but a list of what to log; the end of a connection tells all that its beginning does.
        if let number = Int(major), number < 18 { parameters["log_connections"] = "1" }
        return add(
            "parameters",
            DBParameterGroup(
                description: Input("PostgreSQL \(major) of \(name)"),
                family: Input("postgres\(major)"),
                parameters: parameters,
                tags: named("database")
            )
        )
    }

    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html
    private mutating func addMonitoringRole(region: String, account: String?) -> Reference<Role> {
        let partition = Environment.Partition(region: region).rawValue
        var conditions: [PolicyDocument.Condition] = []
        if let account {
            conditions = [
                PolicyDocument.Condition("StringEquals", "aws:SourceAccount", "\(account)"),
                PolicyDocument.Condition(
                    "ArnLike",
                    "aws:SourceArn",
                    "arn:\(partition):rds:\(region):\(account):db:\(DatabasePlan.identifier(name))*"
                ),
            ]
        }
        return add(
            "monitoring-role",
            Role(
                assumeRolePolicyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        principals: .services("monitoring.rds.amazonaws.com"),
                        actions: ["sts:AssumeRole"],
                        conditions: conditions
                    )
                },
                description: Input("Writes the enhanced monitoring of the database of \(name)"),
                managedPolicyArns: [
                    .init(.init("arn:\(partition):iam::aws:policy/service-role/AmazonRDSEnhancedMonitoringRole"))
                ],
                tags: named("database")
            )
        )
    }
}
