import AWSClient
import AWSServices
import Engine
import Infra

extension DBInstanceHandler {
    /// An instance that follows another one. What a replica cannot be made with, such as backups, `update` sets.
    func replica(of desired: DBInstance, _ name: String, _ tags: [RDS.Tag]) throws
        -> RDS.CreateDBInstanceReadReplicaMessage
    {
        .init(
            dbInstanceIdentifier: name,
            additionalStorageVolumes: try desired.additionalStorageVolumes?.map { try .init($0) },
            allocatedStorage: try number(desired.allocatedStorage, "AllocatedStorage"),
            autoMinorVersionUpgrade: try desired.autoMinorVersionUpgrade?.known,
            availabilityZone: try desired.availabilityZone?.known,
            backupTarget: try desired.backupTarget?.known,
            caCertificateIdentifier: try desired.caCertificateIdentifier?.known,
            copyTagsToSnapshot: try desired.copyTagsToSnapshot?.known,
            customIamInstanceProfile: try desired.customIAMInstanceProfile?.known,
            dbInstanceClass: try desired.dbInstanceClass?.known,
            dbParameterGroupName: try takesOwnParameters(desired)
                ? desired.dbParameterGroupName?.known.description : nil,
            dbSubnetGroupName: try desired.dbSubnetGroupName?.known.description,
            databaseInsightsMode: desired.databaseInsightsMode.map { .init(rawValue: $0.description) },
            dedicatedLogVolume: try desired.dedicatedLogVolume?.known,
            deletionProtection: try desired.deletionProtection?.known,
            domain: try desired.domain?.known,
            domainAuthSecretArn: try desired.domainAuthSecretArn?.known,
            domainDnsIps: try desired.domainDnsIps?.map { try $0.known },
            domainFqdn: try desired.domainFqdn?.known,
            domainIAMRoleName: try desired.domainIAMRoleName?.known,
            domainOu: try desired.domainOu?.known,
            enableCloudwatchLogsExports: try desired.enableCloudwatchLogsExports?.map { try $0.known },
            enableIAMDatabaseAuthentication: try desired.enableIAMDatabaseAuthentication?.known,
            enablePerformanceInsights: try desired.enablePerformanceInsights?.known,
            iops: try desired.iops?.known,
            kmsKeyId: try desired.kmsKeyId?.known,
            maxAllocatedStorage: try desired.maxAllocatedStorage?.known,
            monitoringInterval: try desired.monitoringInterval?.known,
            monitoringRoleArn: try desired.monitoringRoleArn?.known.description,
            multiAZ: try desired.multiAZ?.known,
            networkType: try desired.networkType?.known,
            optionGroupName: try desired.optionGroupName?.known,
            performanceInsightsKMSKeyId: try desired.performanceInsightsKMSKeyId?.known,
            performanceInsightsRetentionPeriod: try desired.performanceInsightsRetentionPeriod?.known,
            port: try number(desired.port, "Port"),
            processorFeatures: try desired.processorFeatures?.map { try .init($0) },
            publiclyAccessible: try desired.publiclyAccessible?.known,
            replicaMode: try desired.replicaMode.map { .init(rawValue: try $0.known) },
            sourceDBClusterIdentifier: try desired.sourceDBClusterIdentifier?.known,
            sourceDBInstanceIdentifier: try source(of: desired),
            storageThroughput: try desired.storageThroughput?.known,
            storageType: try desired.storageType?.known,
            tags: tags,
            useDefaultProcessorFeatures: try desired.useDefaultProcessorFeatures?.known,
            vpcSecurityGroupIds: try desired.vpcSecurityGroups?.map { try $0.known.description }
        )
    }

    /// A replica beside its source begins with the source's parameter group, and RDS refuses another one; `update` gives it its
    /// own. In other regions and of other engines it is the other way round.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html
    private func takesOwnParameters(_ desired: DBInstance) throws -> Bool {
        let engine = try desired.engine?.known ?? ""
        let isElsewhere = try source(of: desired)?.hasPrefix("arn:") ?? false
        return isElsewhere || engine.hasPrefix("oracle") || engine.hasPrefix("db2")
            || desired.sourceDBClusterIdentifier != nil
    }

    /// An instance in another region is named by its ARN.
    func source(of desired: DBInstance) throws -> String? {
        guard let source = try desired.sourceDBInstanceIdentifier?.known.description else { return nil }
        guard let region = try desired.sourceRegion?.known, region != context.region, !source.hasPrefix("arn:") else {
            return source
        }
        return "arn:\(context.partition):rds:\(region):\(context.account):db:\(source)"
    }
}
