extension Check {
    /// What RDS refuses only when it is asked.
    static let databaseTraps: [Check] = [
        Check(
            "Apply.ReplicaPassword",
            .high,
            "A database with read replicas keeps its password itself",
            remedy:
                "Set a master password in the place of manageMasterUserPassword: RDS makes no replicas of a database "
                + "whose password it manages.",
            source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-secrets-manager.html"
        ) { stack in
            stack.replicas.compactMap { replica, source in
                guard !(source.text("Engine") ?? "").hasPrefix("sqlserver"),
                    source.flag("ManageMasterUserPassword", standard: false) == true
                else { return nil }
                return Violation(
                    source,
                    "ManageMasterUserPassword is true, and \(replica.node.address) is a replica of it"
                )
            }
        },
        Check(
            "Apply.ReplicaBackups",
            .high,
            "A database with read replicas has automatic backups",
            remedy: "Set backupRetentionPeriod of the source to 1 or more.",
            source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html"
        ) { stack in
            stack.replicas.compactMap { replica, source in
                guard source["BackupRetentionPeriod"]?.integer == 0 else { return nil }
                return Violation(source, "BackupRetentionPeriod is 0, and \(replica.node.address) is a replica of it")
            }
        },
        Check(
            "Apply.MonitoringRole",
            .high,
            of: "AWS::RDS::DBInstance",
            title: "Enhanced monitoring has a role",
            remedy: "Set monitoringRoleArn.",
            source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_Monitoring.OS.Enabling.html"
        ) { database in
            let interval = database["MonitoringInterval"]?.integer ?? 0
            return interval > 0 && database["MonitoringRoleArn"] == nil
                ? "MonitoringInterval is \(interval), and MonitoringRoleArn is not given" : nil
        },
        Check(
            "Apply.MultiAZZone",
            .high,
            of: "AWS::RDS::DBInstance",
            title: "A database with a standby chooses its zones itself",
            remedy: "Take availabilityZone out.",
            source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html"
        ) { database in
            let isBoth = database.flag("MultiAZ", standard: false) == true && database["AvailabilityZone"] != nil
            return isBoth ? "MultiAZ is true, and AvailabilityZone is given" : nil
        },
        Check(
            "Apply.EncryptionKey",
            .high,
            of: "AWS::RDS::DBInstance",
            title: "A database with a key is encrypted",
            remedy: "Set storageEncrypted to true.",
            source: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html"
        ) { database in
            database["KmsKeyId"] != nil && database.flag("StorageEncrypted", standard: true) == false
                ? "KmsKeyId is given, and StorageEncrypted is false" : nil
        },
        Check(
            "Apply.StorageGrowth",
            .high,
            of: "AWS::RDS::DBInstance",
            title: "A database's storage can grow by a tenth or more",
            remedy: "Set maxAllocatedStorage at least 10 % above allocatedStorage, or leave it out.",
            source: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html"
        ) { database in
            guard let allocated = database.text("AllocatedStorage").flatMap({ Int($0) }),
                let maximum = database["MaxAllocatedStorage"]?.integer
            else { return nil }
            return maximum * 10 < allocated * 11
                ? "AllocatedStorage is \(allocated), MaxAllocatedStorage \(maximum)" : nil
        },
    ]
}

extension CheckedStack {
    /// Every read replica of the stack with its source.
    fileprivate var replicas: [(replica: CheckedResource, source: CheckedResource)] {
        resources("AWS::RDS::DBInstance").compactMap { replica in
            guard let source = target(of: replica["SourceDBInstanceIdentifier"]), !source.isOthers else { return nil }
            return (replica, source)
        }
    }
}
