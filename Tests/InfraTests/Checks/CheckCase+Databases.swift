import Infra

extension CheckCase {
    private static let instance: ResourceType = "AWS::RDS::DBInstance"

    private static func database(
        _ id: String,
        bad: [String: Document],
        _ problem: String,
        good: [String: Document]
    ) -> CheckCase {
        CheckCase(id, instance, bad: bad, problem, good: good)
    }

    private static func replica(of source: [String: Document]) -> Description {
        { stack in
            let made = stack.make("source", instance, source)
            stack.make("replica", instance, ["SourceDBInstanceIdentifier": made.take("DBInstanceIdentifier")])
        }
    }

    static let databases: [CheckCase] = [
        database("RDS.2", bad: ["PubliclyAccessible": true], "PubliclyAccessible is true", good: [:]),
        database("RDS.3", bad: [:], "StorageEncrypted is not given", good: ["StorageEncrypted": true]),
        database("RDS.5", bad: ["MultiAZ": false], "MultiAZ is false", good: ["MultiAZ": true]),
        database("RDS.6", bad: ["MonitoringInterval": 0], "MonitoringInterval is 0", good: ["MonitoringInterval": 60]),
        database("RDS.8", bad: [:], "DeletionProtection is not given", good: ["DeletionProtection": true]),
        database(
            "RDS.9",
            bad: ["Engine": "postgres", "EnableCloudwatchLogsExports": ["postgresql"]],
            "EnableCloudwatchLogsExports lacks upgrade",
            good: ["Engine": "postgres", "EnableCloudwatchLogsExports": ["postgresql", "upgrade"]]
        ),
        database(
            "RDS.10",
            bad: ["Engine": "postgres"],
            "EnableIAMDatabaseAuthentication is not given",
            good: ["Engine": "oracle-ee"]
        ),
        database(
            "RDS.11",
            bad: ["BackupRetentionPeriod": 6],
            "BackupRetentionPeriod is 6",
            good: ["SourceDBInstanceIdentifier": "main"]
        ),
        database(
            "RDS.13",
            bad: ["AutoMinorVersionUpgrade": false],
            "AutoMinorVersionUpgrade is false",
            good: [:]
        ),
        database("RDS.17", bad: [:], "CopyTagsToSnapshot is not given", good: ["CopyTagsToSnapshot": true]),
        database(
            "RDS.25",
            bad: ["MasterUsername": "postgres"],
            "MasterUsername is postgres",
            good: ["MasterUsername": "shop_owner"]
        ),
        CheckCase("RDS.38", "rds.force_ssl is 0") {
            let group = $0.make("group", "AWS::RDS::DBParameterGroup", ["Parameters": ["rds.force_ssl": "0"]])
            $0.make(
                "database",
                instance,
                ["Engine": "postgres", "DBParameterGroupName": group.take("DBParameterGroupName")]
            )
        } good: {
            let group = $0.make("group", "AWS::RDS::DBParameterGroup", ["Parameters": ["rds.force_ssl": "1"]])
            $0.make(
                "database",
                instance,
                ["Engine": "postgres", "DBParameterGroupName": group.take("DBParameterGroupName")]
            )
        },
        CheckCase("RDS.38", "rds.force_ssl is 0") {
            $0.make("database", instance, ["Engine": "postgres", "EngineVersion": "14.9"])
        } good: {
            $0.make("database", instance, ["Engine": "postgres", "EngineVersion": "17"])
        },
        CheckCase("RDS.46", "its subnet open has a route to an internet gateway") {
            let ids: Document = [$0.makePublic("open").take("SubnetId"), "subnet-2"]
            let group = $0.make("group", "AWS::RDS::DBSubnetGroup", ["SubnetIds": ids])
            $0.make("database", instance, ["DBSubnetGroupName": group.take("DBSubnetGroupName")])
        } good: {
            let group = $0.make("group", "AWS::RDS::DBSubnetGroup", ["SubnetIds": $0.subnets("a", "b")])
            $0.make("database", instance, ["DBSubnetGroupName": group.take("DBSubnetGroupName")])
        },
        CheckCase(
            "Apply.ReplicaPassword",
            "ManageMasterUserPassword is true, and replica is a replica of it",
            bad: replica(of: ["Engine": "postgres", "ManageMasterUserPassword": true]),
            good: replica(of: ["Engine": "sqlserver-ee", "ManageMasterUserPassword": true])
        ),
        CheckCase(
            "Apply.ReplicaBackups",
            "BackupRetentionPeriod is 0, and replica is a replica of it",
            bad: replica(of: ["BackupRetentionPeriod": 0]),
            good: replica(of: ["BackupRetentionPeriod": 7])
        ),
        database(
            "Apply.MonitoringRole",
            bad: ["MonitoringInterval": 60],
            "MonitoringInterval is 60, and MonitoringRoleArn is not given",
            good: ["MonitoringInterval": 60, "MonitoringRoleArn": "arn:aws:iam::1:role/x"]
        ),
        database(
            "Apply.MultiAZZone",
            bad: ["MultiAZ": true, "AvailabilityZone": "eu-central-1a"],
            "MultiAZ is true, and AvailabilityZone is given",
            good: ["AvailabilityZone": "eu-central-1a"]
        ),
        database(
            "Apply.EncryptionKey",
            bad: ["KmsKeyId": "alias/x", "StorageEncrypted": false],
            "KmsKeyId is given, and StorageEncrypted is false",
            good: ["KmsKeyId": "alias/x", "StorageEncrypted": true]
        ),
        database(
            "Apply.StorageGrowth",
            bad: ["AllocatedStorage": "100", "MaxAllocatedStorage": 105],
            "AllocatedStorage is 100, MaxAllocatedStorage 105",
            good: ["AllocatedStorage": "100", "MaxAllocatedStorage": 110]
        ),
    ]
}
