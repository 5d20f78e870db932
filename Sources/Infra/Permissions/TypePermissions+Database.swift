/// RDS, and the secrets that it is opened with.
extension TypePermissions {
    /// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonrds.html and
    /// https://docs.aws.amazon.com/service-authorization/latest/reference/list_awssecretsmanager.html
    static let database: [ResourceType: TypePermissions] = [
        "AWS::RDS::DBInstance": TypePermissions(
            named: "DBInstanceIdentifier",
            lowercased: true,
            letter: "db-",
            Grant("rds", "DescribeDBInstanceAutomatedBackups DescribeDBInstances", .named(listed)),
            Grant(
                "rds",
                """
                AddRoleToDBInstance AddTagsToResource CreateDBInstance CreateDBInstanceReadReplica DeleteDBInstance
                ListTagsForResource ModifyDBInstance PromoteReadReplica RemoveRoleFromDBInstance
                RemoveTagsFromResource StopDBInstanceAutomatedBackupsReplication
                """,
                .named(["db:{name}"])
            ),
            Grant(
                "rds",
                "CreateDBInstance CreateDBInstanceReadReplica ModifyDBInstance",
                .named(groups)
            ),
            // A last snapshot is named after its database.
            Grant("rds", "AddTagsToResource CreateDBSnapshot", .named(["db:{name}", "snapshot:{name}*"])),
            Grant(
                "rds",
                "RestoreDBInstanceFromDBSnapshot",
                .named(["db:{name}", "cluster-snapshot:*", "snapshot:*"] + groups),
                where: "DBSnapshotIdentifier",
                "DBClusterSnapshotIdentifier"
            ),
            Grant(
                "rds",
                "RestoreDBInstanceToPointInTime",
                .named(["db:{name}", "auto-backup:*"] + groups),
                where: "RestoreTime",
                "UseLatestRestorableTime",
                "SourceDbiResourceId",
                "SourceDBInstanceAutomatedBackupsArn"
            ),
            Grant(
                "rds",
                "StartDBInstanceAutomatedBackupsReplication",
                .named(["auto-backup:*", "db:{name}"]),
                where: "AutomaticBackupReplicationRegion"
            ),
            // RDS looks at these with the rights of whoever makes a database.
            Grant(
                "ec2",
                """
                DescribeAccountAttributes DescribeAvailabilityZones DescribeInternetGateways DescribeSecurityGroups
                DescribeSubnets DescribeVpcs
                """,
                .anything
            ),
            Grant(
                "kms",
                "CreateGrant DescribeKey",
                .tagged(["key/*"]),
                where: "KmsKeyId",
                "PerformanceInsightsKMSKeyId"
            ),
            Grant(
                "kms",
                "CreateGrant Decrypt DescribeKey GenerateDataKey",
                .through(["key/*"], services: ["rds", "secretsmanager"]),
                where: "ManageMasterUserPassword"
            ),
            Grant(
                "secretsmanager",
                "CreateSecret RotateSecret TagResource",
                .named(["secret:rds!db-*"]),
                where: "ManageMasterUserPassword"
            ),
            Grant(
                "secretsmanager",
                "GetSecretValue",
                .named(["secret:{AWS::SecretsManager::Secret}-??????"]),
                where: "MasterUserPassword"
            ),
            .linkedRole("rds.amazonaws.com")
        ),
        "AWS::RDS::DBParameterGroup": TypePermissions(
            named: "DBParameterGroupName",
            limit: 255,
            lowercased: true,
            letter: "db-",
            Grant("rds", "DescribeDBParameterGroups DescribeDBParameters", .named(listed)),
            Grant(
                "rds",
                """
                AddTagsToResource CreateDBParameterGroup DeleteDBParameterGroup ListTagsForResource
                ModifyDBParameterGroup RemoveTagsFromResource ResetDBParameterGroup
                """,
                .named(["pg:{name}"])
            )
        ),
        "AWS::RDS::DBSubnetGroup": TypePermissions(
            named: "DBSubnetGroupName",
            limit: 255,
            lowercased: true,
            letter: "db-",
            Grant("rds", "DescribeDBSubnetGroups", .named(listed)),
            Grant(
                "rds",
                """
                AddTagsToResource CreateDBSubnetGroup DeleteDBSubnetGroup ListTagsForResource ModifyDBSubnetGroup
                RemoveTagsFromResource
                """,
                .named(["subgrp:{name}"])
            ),
            Grant("ec2", "DescribeSubnets DescribeVpcs", .anything)
        ),
        "AWS::SecretsManager::Secret": TypePermissions(
            named: "Name",
            limit: 512,
            Grant("secretsmanager", "GetRandomPassword", .anything),
            Grant(
                "secretsmanager",
                """
                CreateSecret DeleteSecret DescribeSecret GetSecretValue PutSecretValue RemoveRegionsFromReplication
                ReplicateSecretToRegions TagResource UntagResource UpdateSecret
                """,
                // Six characters of the service's own follow the name.
                .named(["secret:{name}-??????"])
            ),
            Grant(
                "kms",
                "Decrypt GenerateDataKey",
                .through(["key/*"], services: ["secretsmanager"]),
                where: "KmsKeyId"
            ),
        ),
    ]

    /// What an instance belongs to beside its own.
    private static let groups = [
        "og:default*", "pg:default*", "pg:{AWS::RDS::DBParameterGroup}", "subgrp:default*",
        "subgrp:{AWS::RDS::DBSubnetGroup}",
    ]

    /// What a listing must be allowed on.
    private static let listed = ["auto-backup:*", "db:*", "pg:*", "subgrp:*"]
}
