/// What the instance and its replicas have in common.
struct DatabasePlan {
    /// PostgreSQL on RDS reserves `admin`, and everybody guesses `postgres`.
    static let masterUsername = "dbadmin"
    /// What PostgreSQL writes on RDS.
    static let logs = ["postgresql", "upgrade"]

    /// When somebody is to ask again whether the reasons still hold.
    static let waiversEnd = "2027-12-31"

    let settings: Environment.Database
    let region: String
    let account: String?
    let port: Int
    let key: Reference<KMSKey>
    let subnets: Reference<DBSubnetGroup>
    let parameters: Reference<DBParameterGroup>
    let monitoring: Reference<Role>
    let securityGroup: Reference<SecurityGroup>

    /// The identifier that an instance is given, because its log groups must have their names before it exists.
    ///
    /// - Parameters:
    ///   - stack: The stack's name.
    ///   - suffix: As in `-replica-1`. Default: none.
    /// - Returns: In lower case, beginning with a letter, as RDS keeps it.
    static func identifier(_ stack: String, _ suffix: String = "") -> String {
        let name = "\(stack)-database\(suffix)".lowercased().split(separator: "-").joined(separator: "-")
        return name.first?.isLetter == true ? name : "db-\(name)"
    }
}

extension Stack {
    mutating func addPrimary(_ plan: DatabasePlan, password: Reference<SecretsManagerSecret>) -> Reference<DBInstance> {
        let identifier = DatabasePlan.identifier(name)
        let logs = addLogGroups(of: identifier, as: "instance", keptFor: plan.settings.logRetentionDays)
        var instance = plan.instance(identifier, tags: named("database"))
        instance.allocatedStorage = Input(String(plan.settings.storageGiB))
        instance.backupRetentionPeriod = Input(plan.settings.backupRetentionDays)
        instance.dbName = Input(plan.settings.databaseName)
        instance.dbSubnetGroupName = plan.subnets.dbSubnetGroupName
        instance.deleteAutomatedBackups = Input(!plan.settings.finalSnapshot)
        instance.engine = "postgres"
        instance.engineVersion = Input(plan.settings.engineVersion)
        instance.kmsKeyId = plan.key.arn.text
        instance.masterUserPassword = password.dynamicReference(jsonKey: "password")
        instance.masterUsername = Input(DatabasePlan.masterUsername)
        instance.multiAZ = Input(plan.settings.multiAZ)
        instance.port = Input(String(plan.port))
        instance.storageEncrypted = true
        return add("instance", instance, snapshot: plan.settings.finalSnapshot, dependsOn: logs)
    }

    /// Its storage, its encryption and its users are those of the instance.
    mutating func addReplica(_ number: Int, of source: Reference<DBInstance>, _ plan: DatabasePlan)
        -> Reference<DBInstance>
    {
        let identifier = DatabasePlan.identifier(name, "-replica-\(number)")
        let logs = addLogGroups(of: identifier, as: "replica-\(number)", keptFor: plan.settings.logRetentionDays)
        var replica = plan.instance(identifier, tags: named("database-replica-\(number)"))
        replica.sourceDBInstanceIdentifier = source.dbInstanceIdentifier
        let reference = add("replica-\(number)", replica, dependsOn: logs)
        waive(
            "RDS.5",
            at: reference.address,
            because: "A replica holds a copy: without it, reads go to the instance, which has the standby",
            until: DatabasePlan.waiversEnd
        )
        waive(
            "CKV_AWS_16",
            at: reference.address,
            because: "A replica is encrypted as its source is",
            until: DatabasePlan.waiversEnd
        )
        return reference
    }

    /// RDS would make the groups itself, and keep what is in them for ever.
    private mutating func addLogGroups(of identifier: String, as address: String, keptFor days: Int)
        -> [any AnyReference]
    {
        DatabasePlan.logs.map { log in
            add(
                "\(address)-\(log)-log",
                LogGroup(
                    logGroupName: Input("/aws/rds/instance/\(identifier)/\(log)"),
                    retentionInDays: Input(days),
                    tags: named("\(identifier)-\(log)")
                )
            )
        }
    }
}

extension DatabasePlan {
    /// What every instance is given.
    fileprivate func instance(_ identifier: String, tags: Tags) -> DBInstance {
        DBInstance(
            autoMinorVersionUpgrade: true,
            // The authority that RDS's certificates come from; its own ends in 2061.
            caCertificateIdentifier: "rds-ca-rsa2048-g1",
            copyTagsToSnapshot: true,
            dbInstanceClass: Input(settings.instanceClass),
            dbInstanceIdentifier: Input(identifier),
            dbParameterGroupName: parameters.dbParameterGroupName,
            deletionProtection: Input(settings.deletionProtection),
            enableCloudwatchLogsExports: Self.logs.map { Input($0) },
            enableIAMDatabaseAuthentication: true,
            enablePerformanceInsights: true,
            maxAllocatedStorage: Input(settings.maximumStorageGiB),
            monitoringInterval: 60,
            monitoringRoleArn: monitoring.arn,
            performanceInsightsKMSKeyId: key.arn.text,
            performanceInsightsRetentionPeriod: 7,
            publiclyAccessible: false,
            storageType: "gp3",
            tags: tags,
            vpcSecurityGroups: [securityGroup.groupId]
        )
    }
}
