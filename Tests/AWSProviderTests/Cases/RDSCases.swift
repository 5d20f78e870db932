import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let dbSubnetGroup = HandlerCase(
        type: "AWS::RDS::DBSubnetGroup",
        base: { $0.subnetGroup("subject") },
        updates: [
            ("DBSubnetGroupDescription", { $0.subnetGroup("subject") { $0.dbSubnetGroupDescription = "two" } }),
            ("SubnetIds", { $0.subnetGroup("subject", zones: "abc") }),
            ("Tags", { $0.subnetGroup("subject") { $0.tags = ["team": "one"] } }),
        ],
        replacement: { $0.subnetGroup("subject") { $0.dbSubnetGroupName = "Handlers-Another" } },
        drift: (
            "DBSubnetGroupDescription",
            { services, id in
                let group = try await services.rds.describeDBSubnetGroups(.init(dbSubnetGroupName: id.description))
                    .dbSubnetGroups?.first
                _ = try await services.rds.modifyDBSubnetGroup(
                    .init(
                        dbSubnetGroupName: id.description,
                        subnetIds: (group?.subnets ?? []).compactMap(\.subnetIdentifier),
                        dbSubnetGroupDescription: "by hand"
                    )
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: ["DBSubnetGroupDescription", "SubnetIds", "drift"],
                reason: "ModifyDBSubnetGroup loses the group"
            )
        ]
    )

    static let dbParameterGroup = HandlerCase(
        type: "AWS::RDS::DBParameterGroup",
        base: { $0.parameterGroup("subject") },
        updates: [
            (
                "Parameters",
                { $0.parameterGroup("subject") { $0.parameters = ["rds.force_ssl": "1", "log_statement": "all"] } }
            ),
            (
                "Parameters added",
                {
                    $0.parameterGroup("subject") {
                        $0.parameters = ["rds.force_ssl": "1", "log_statement": "all", "max_connections": "200"]
                    }
                }
            ),
            (
                "Parameters removed",
                { $0.parameterGroup("subject") { $0.parameters = ["rds.force_ssl": "1"] } }
            ),
            ("Tags", { $0.parameterGroup("subject") { $0.tags = ["team": "one"] } }),
        ],
        replacement: { $0.parameterGroup("subject") { $0.description = "two" } },
        drift: (
            "Parameters",
            { services, id in
                _ = try await services.rds.modifyDBParameterGroup(
                    .init(
                        dbParameterGroupName: id.description,
                        parameters: [
                            .init(applyMethod: .immediate, parameterName: "rds.force_ssl", parameterValue: "0")
                        ]
                    )
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: ["Parameters added", "Parameters removed"],
                reason: "ResetDBParameterGroup is answered with an internal error"
            )
        ]
    )

    static let dbInstance = HandlerCase(
        type: "AWS::RDS::DBInstance",
        base: { $0.instance() },
        updates: [
            ("AllocatedStorage", { $0.instance { $0.allocatedStorage = "40" } }),
            ("AutoMinorVersionUpgrade", { $0.instance { $0.autoMinorVersionUpgrade = false } }),
            ("BackupRetentionPeriod", { $0.instance { $0.backupRetentionPeriod = 14 } }),
            ("CACertificateIdentifier", { $0.instance { $0.caCertificateIdentifier = "rds-ca-ecc384-g1" } }),
            ("CopyTagsToSnapshot", { $0.instance { $0.copyTagsToSnapshot = false } }),
            ("CopyTagsToSnapshot removed", { $0.instance { $0.copyTagsToSnapshot = nil } }),
            ("DatabaseInsightsMode", { $0.instance { $0.databaseInsightsMode = .advanced } }),
            ("DBInstanceClass", { $0.instance { $0.dbInstanceClass = "db.t4g.small" } }),
            ("DBParameterGroupName", { $0.instance(parameters: "other-parameters") }),
            ("DedicatedLogVolume", { $0.instance { $0.dedicatedLogVolume = true } }),
            ("DeletionProtection", { $0.instance { $0.deletionProtection = true } }),
            ("DeletionProtection removed", { $0.instance { $0.deletionProtection = nil } }),
            ("EnableCloudwatchLogsExports", { $0.instance { $0.enableCloudwatchLogsExports = ["upgrade"] } }),
            ("EnableIAMDatabaseAuthentication", { $0.instance { $0.enableIAMDatabaseAuthentication = false } }),
            ("EngineVersion", { $0.instance { $0.engineVersion = "17" } }),
            ("Iops", { $0.instance { ($0.storageType, $0.iops) = ("io2", 3000) } }),
            ("LicenseModel", { $0.instance { $0.licenseModel = "postgresql-license" } }),
            ("ManageMasterUserPassword", { $0.instance { $0.manage() } }),
            ("MasterUserPassword", { $0.instance { $0.masterUserPassword = Input(Secret("another password")) } }),
            ("MaxAllocatedStorage", { $0.instance { $0.maxAllocatedStorage = 200 } }),
            ("MonitoringInterval", { $0.instance { $0.monitoringInterval = 30 } }),
            (
                "MonitoringInterval removed",
                { $0.instance { ($0.monitoringInterval, $0.monitoringRoleArn) = (nil, nil) } }
            ),
            ("MultiAZ", { $0.instance { $0.multiAZ = true } }),
            ("MultiAZ removed", { $0.instance { $0.multiAZ = nil } }),
            ("NetworkType", { $0.instance { $0.networkType = "DUAL" } }),
            (
                "PerformanceInsightsRetentionPeriod",
                { $0.instance { $0.performanceInsightsRetentionPeriod = 31 } }
            ),
            ("PreferredBackupWindow", { $0.instance { $0.preferredBackupWindow = "05:00-06:00" } }),
            (
                "PreferredMaintenanceWindow",
                { $0.instance { $0.preferredMaintenanceWindow = "tue:03:00-tue:04:00" } }
            ),
            ("PromotionTier", { $0.instance { $0.promotionTier = 3 } }),
            ("PubliclyAccessible", { $0.instance { $0.publiclyAccessible = true } }),
            ("AssociatedRoles", { $0.instance(hasRole: true) }),
            ("Tags", { $0.instance { $0.tags = ["team": "one"] } }),
            ("VPCSecurityGroups", { $0.instance(group: "other-group") }),
        ],
        replacement: { $0.instance { $0.dbName = "another" } },
        drift: (
            "BackupRetentionPeriod",
            { services, id in
                _ = try await services.rds.modifyDBInstance(
                    .init(dbInstanceIdentifier: id.description, applyImmediately: true, backupRetentionPeriod: 2)
                )
            }
        ),
        isSetAgainAfterImport: true,
        gaps: unchanging + unreported
    )

    private static let unchanging = [
        EmulatorGap(
            emulator: .ministack,
            properties: [
                "AutoMinorVersionUpgrade", "DatabaseInsightsMode", "DedicatedLogVolume", "LicenseModel",
                "ManageMasterUserPassword", "NetworkType", "PerformanceInsightsRetentionPeriod", "PromotionTier",
            ],
            reason: "ModifyDBInstance passes over them"
        ),
        EmulatorGap(
            emulator: .ministack,
            properties: ["AssociatedRoles"],
            reason: "AddRoleToDBInstance is unknown"
        ),
        EmulatorGap(
            emulator: .moto,
            properties: ["AssociatedRoles"],
            reason: "DescribeDBInstances does not tell the roles"
        ),
    ]

    private static let unreported = Emulator.Kind.allCases.map { kind in
        EmulatorGap(
            emulator: kind,
            properties: [
                "AutomaticRestartTime", "CertificateDetails.CAIdentifier", "CertificateDetails.ValidTill",
                "Endpoint.HostedZoneId", "IsStorageConfigUpgradeAvailable", "LatestRestorableTime",
                "ListenerEndpoint.Address", "ListenerEndpoint.HostedZoneId", "ListenerEndpoint.Port",
                "MasterUserSecret.SecretArn", "PercentProgress", "ResumeFullAutomationModeTime",
                "SecondaryAvailabilityZone", "CertificateDetails", "ListenerEndpoint",
            ],
            reason: "Only some instances have them; LatestRestorableTime is left out by the handler, as it always moves"
        )
    }
}

extension DBInstance {
    fileprivate mutating func manage() {
        masterUserPassword = nil
        manageMasterUserPassword = true
    }
}

extension Stack {
    mutating func subnetGroup(
        _ name: String,
        zones: String = "ab",
        _ change: (inout DBSubnetGroup) -> Void = { _ in }
    ) {
        let vpc = add("vpc", VPC(cidrBlock: "10.0.0.0/16"))
        let subnets = zones.enumerated().map { index, zone in
            add(
                "subnet-\(zone)",
                Subnet(
                    vpcId: vpc.vpcId,
                    availabilityZone: Input("eu-central-1\(zone)"),
                    cidrBlock: Input("10.0.\(index).0/24")
                )
            )
        }
        var group = DBSubnetGroup(dbSubnetGroupDescription: "one", subnetIds: subnets.map(\.subnetId))
        change(&group)
        add(name, group)
        add("group", SecurityGroup(groupDescription: "one", vpcId: vpc.vpcId))
        add("other-group", SecurityGroup(groupDescription: "two", vpcId: vpc.vpcId))
    }

    mutating func parameterGroup(_ name: String, _ change: (inout DBParameterGroup) -> Void = { _ in }) {
        var group = DBParameterGroup(
            description: "one",
            family: "postgres16",
            parameters: ["rds.force_ssl": "1", "log_statement": "ddl"]
        )
        change(&group)
        add(name, group)
    }

    /// A small PostgreSQL with everything that it needs.
    mutating func instance(
        _ name: String = "subject",
        group: String = "group",
        parameters: String = "parameters",
        hasRole: Bool = false,
        snapshot: Bool = false,
        _ change: (inout DBInstance) -> Void = { _ in }
    ) {
        subnetGroup("subnets")
        parameterGroup("parameters")
        parameterGroup("other-parameters")
        let role = add("role", Role(assumeRolePolicyDocument: .assumed(by: "monitoring.rds.amazonaws.com")))
        var instance = DBInstance(
            allocatedStorage: "20",
            autoMinorVersionUpgrade: true,
            backupRetentionPeriod: 7,
            caCertificateIdentifier: "rds-ca-rsa2048-g1",
            copyTagsToSnapshot: true,
            dbInstanceClass: "db.t4g.micro",
            dbName: "app",
            dbParameterGroupName: .reference(.init(address: Address(parameters), attribute: "DBParameterGroupName")),
            dbSubnetGroupName: .reference(.init(address: "subnets", attribute: "DBSubnetGroupName")),
            enableCloudwatchLogsExports: ["upgrade", "postgresql"],
            enableIAMDatabaseAuthentication: true,
            enablePerformanceInsights: true,
            engine: "postgres",
            engineVersion: "16",
            masterUserPassword: Input(Secret("correct horse")),
            masterUsername: "admin_user",
            maxAllocatedStorage: 100,
            monitoringInterval: 60,
            monitoringRoleArn: role.arn,
            performanceInsightsRetentionPeriod: 7,
            port: "5432",
            preferredBackupWindow: "01:00-02:00",
            preferredMaintenanceWindow: "Mon:03:00-Mon:04:00",
            publiclyAccessible: false,
            storageEncrypted: true,
            storageType: "gp3",
            vpcSecurityGroups: [.reference(.init(address: Address(group), attribute: "GroupId"))]
        )
        if hasRole { instance.associatedRoles = [.init(featureName: "s3Import", roleArn: role.arn)] }
        change(&instance)
        add(name, instance, snapshot: snapshot)
    }
}
