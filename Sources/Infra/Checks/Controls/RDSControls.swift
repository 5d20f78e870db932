extension Check {
    /// Security Hub's controls of database instances. Members of Aurora clusters have theirs at the cluster.
    static let rds: [Check] = [
        database(
            "RDS.2",
            .critical,
            "A database cannot be reached from the internet",
            "Set publiclyAccessible to false."
        ) {
            $0.flag("PubliclyAccessible", standard: false) == true ? $0.say("PubliclyAccessible") : nil
        },
        mustBeTrue("RDS.3", .medium, "StorageEncrypted", "A database's storage is encrypted"),
        mustBeTrue("RDS.5", .medium, "MultiAZ", "A database has a standby in another zone"),
        database("RDS.6", .low, "A database has enhanced monitoring", "Set monitoringInterval and monitoringRoleArn.") {
            $0.isUnknown("MonitoringInterval") || ($0["MonitoringInterval"]?.integer ?? 0) > 0
                ? nil : $0.say("MonitoringInterval")
        },
        mustBeTrue("RDS.8", .low, "DeletionProtection", "A database is protected from deletion"),
        database("RDS.9", .medium, "A database's logs go to CloudWatch Logs", "Set enableCloudwatchLogsExports.") {
            database in
            guard let engine = database.text("Engine") else { return nil }
            let given = Set(database.values("EnableCloudwatchLogsExports.*").compactMap(\.plainText))
            if !(database["EnableCloudwatchLogsExports"]?.isResolved ?? true) { return nil }
            let missing = Set(exports(of: engine)).subtracting(given).sorted()
            return missing.isEmpty ? nil : "EnableCloudwatchLogsExports lacks \(missing.joined(separator: ", "))"
        },
        mustBeTrue(
            "RDS.10",
            .medium,
            "EnableIAMDatabaseAuthentication",
            "A database can be logged in to with IAM",
            engines: ["mariadb", "mysql", "postgres"]
        ),
        database(
            "RDS.11",
            .medium,
            "A database is backed up automatically, for seven days or more",
            "Set backupRetentionPeriod to 7 or more."
        ) { database in
            // A replica is made again from its source.
            if database["SourceDBInstanceIdentifier"] != nil || database.isUnknown("BackupRetentionPeriod") {
                return nil
            }
            let days = database["BackupRetentionPeriod"]?.integer ?? 1
            return days < 7 ? database.say("BackupRetentionPeriod") : nil
        },
        database(
            "RDS.13",
            .high,
            "A database takes minor versions automatically",
            "Set autoMinorVersionUpgrade to true, or leave it out."
        ) { $0.flag("AutoMinorVersionUpgrade", standard: true) == false ? $0.say("AutoMinorVersionUpgrade") : nil },
        mustBeTrue("RDS.17", .low, "CopyTagsToSnapshot", "A database's snapshots get its tags"),
        database(
            "RDS.25",
            .medium,
            "A database's administrator has a name that nobody guesses",
            "Choose another masterUsername. A change of it replaces the database."
        ) { database in
            let name = database.text("MasterUsername")?.lowercased()
            return ["admin", "administrator", "postgres", "root"].contains(name) ? database.say("MasterUsername") : nil
        },
        Check(
            "RDS.38",
            .medium,
            "A PostgreSQL database takes connections over TLS alone",
            remedy: "Set rds.force_ssl to 1 in its parameter group."
        ) { stack in
            stack.resources(instance).compactMap { database in
                guard database.text("Engine") == "postgres", let value = stack.forceSSL(of: database), value != "1"
                else {
                    return nil
                }
                return Violation(database, "rds.force_ssl is \(value)")
            }
        },
        Check(
            "RDS.46",
            .high,
            "A database is in no subnet that has a route to an internet gateway",
            remedy: "Use subnets whose route table has no route to an internet gateway."
        ) { stack in
            stack.resources(instance).compactMap { database in
                guard let group = stack.target(of: database["DBSubnetGroupName"]) else { return nil }
                let subnets = group.values("SubnetIds.*").compactMap { stack.target(of: $0) }
                guard let subnet = subnets.first(where: stack.isPublic) else { return nil }
                return Violation(database, "its subnet \(subnet.node.address) has a route to an internet gateway")
            }
        },
    ]

    private static let instance: ResourceType = "AWS::RDS::DBInstance"

    private static func database(
        _ id: String,
        _ severity: Severity,
        _ title: String,
        _ remedy: String,
        _ problem: @escaping @Sendable (CheckedResource) -> String?
    ) -> Check {
        Check(id, severity, of: instance, title: title, remedy: remedy) { database in
            database["DBClusterIdentifier"] == nil ? problem(database) : nil
        }
    }

    private static func mustBeTrue(
        _ id: String,
        _ severity: Severity,
        _ property: String,
        _ title: String,
        engines: Set<String>? = nil
    ) -> Check {
        let name = property.prefix(1).lowercased() + property.dropFirst()
        return database(id, severity, title, "Set \(name) to true.") { database in
            if let engines, let engine = database.text("Engine"), !engines.contains(engine) { return nil }
            // Replicas and restored databases take it over from where they come from.
            if property == "StorageEncrypted", database["SourceDBInstanceIdentifier"] != nil, database[property] == nil
            {
                return nil
            }
            return database.flag(property, standard: false) == false ? database.say(property) : nil
        }
    }

    /// Source: https://docs.aws.amazon.com/securityhub/latest/userguide/rds-controls.html#rds-9
    private static func exports(of engine: String) -> [String] {
        switch engine {
        case "postgres": ["postgresql", "upgrade"]
        case "mysql", "mariadb": ["audit", "error", "general", "slowquery"]
        case let oracle where oracle.hasPrefix("oracle"): ["alert", "audit", "listener", "trace"]
        case let server where server.hasPrefix("sqlserver"): ["agent", "error"]
        default: []
        }
    }
}

extension CheckedStack {
    /// What `rds.force_ssl` is; `nil` where nobody knows. PostgreSQL 15 and later are delivered with 1.
    fileprivate func forceSSL(of database: CheckedResource) -> String? {
        if let group = target(of: database["DBParameterGroupName"]), !group.isOthers {
            // The name has a dot in it, so it is no path.
            if let value = group["Parameters"]?["rds.force_ssl"] { return value.plainText }
        } else if database["DBParameterGroupName"] != nil {
            return nil
        }
        let major = database.text("EngineVersion")?.split(separator: ".").first.flatMap { Int($0) }
        return major.map { $0 >= 15 ? "1" : "0" }
    }

    /// Whether a subnet's route table has a route to an internet gateway.
    func isPublic(_ subnet: CheckedResource) -> Bool {
        resources("AWS::EC2::SubnetRouteTableAssociation", where: "SubnetId", refersTo: subnet)
            .compactMap { target(of: $0["RouteTableId"]) }
            .flatMap { resources("AWS::EC2::Route", where: "RouteTableId", refersTo: $0) }
            .contains { route in
                target(of: route["GatewayId"])?.type == "AWS::EC2::InternetGateway"
                    || route.text("GatewayId")?.hasPrefix("igw-") ?? false
            }
    }
}
