import AWSClient
import AWSServices
import Engine
import Infra

extension DBInstanceHandler {
    /// An instance with the data of a snapshot. What a restore cannot set, such as the master password, `update` sets.
    func restoration(fromSnapshotOf desired: DBInstance, _ name: String, _ tags: [RDS.Tag]) async throws
        -> RDS.RestoreDBInstanceFromDBSnapshotMessage
    {
        .init(
            dbInstanceIdentifier: name,
            additionalStorageVolumes: try desired.additionalStorageVolumes?.map { try .init($0) },
            allocatedStorage: try number(desired.allocatedStorage, "AllocatedStorage"),
            autoMinorVersionUpgrade: try desired.autoMinorVersionUpgrade?.known,
            availabilityZone: try desired.availabilityZone?.known,
            backupRetentionPeriod: try desired.backupRetentionPeriod?.known,
            backupTarget: try desired.backupTarget?.known,
            caCertificateIdentifier: try desired.caCertificateIdentifier?.known,
            copyTagsToSnapshot: try desired.copyTagsToSnapshot?.known,
            customIamInstanceProfile: try desired.customIAMInstanceProfile?.known,
            dbClusterSnapshotIdentifier: try desired.dbClusterSnapshotIdentifier?.known,
            dbInstanceClass: try desired.dbInstanceClass?.known,
            dbName: try desired.dbName?.known,
            dbParameterGroupName: try desired.dbParameterGroupName?.known.description,
            dbSnapshotIdentifier: try desired.dbSnapshotIdentifier?.known,
            dbSubnetGroupName: try desired.dbSubnetGroupName?.known.description,
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
            engine: try desired.engine?.known,
            engineLifecycleSupport: try desired.engineLifecycleSupport?.known,
            iops: try desired.iops?.known,
            licenseModel: try desired.licenseModel?.known,
            manageMasterUserPassword: try desired.manageMasterUserPassword?.known,
            masterUserSecretKmsKeyId: try desired.masterUserSecret?.kmsKeyId?.known,
            multiAZ: try desired.multiAZ?.known,
            networkType: try desired.networkType?.known,
            optionGroupName: try desired.optionGroupName?.known,
            port: try number(desired.port, "Port"),
            preferredBackupWindow: try desired.preferredBackupWindow?.known,
            processorFeatures: try desired.processorFeatures?.map { try .init($0) },
            publiclyAccessible: try desired.publiclyAccessible?.known,
            storageThroughput: try desired.storageThroughput?.known,
            storageType: try desired.storageType?.known,
            tags: tags,
            tdeCredentialArn: try desired.tdeCredentialArn?.known,
            tdeCredentialPassword: try await secrets.reveal(desired.tdeCredentialPassword),
            useDefaultProcessorFeatures: try desired.useDefaultProcessorFeatures?.known,
            vpcSecurityGroupIds: try desired.vpcSecurityGroups?.map { try $0.known.description }
        )
    }

    /// An instance with the data that another one had at a moment.
    func restoration(toMomentOf desired: DBInstance, _ name: String, _ tags: [RDS.Tag]) async throws
        -> RDS.RestoreDBInstanceToPointInTimeMessage
    {
        .init(
            targetDBInstanceIdentifier: name,
            additionalStorageVolumes: try desired.additionalStorageVolumes?.map { try .init($0) },
            allocatedStorage: try number(desired.allocatedStorage, "AllocatedStorage"),
            autoMinorVersionUpgrade: try desired.autoMinorVersionUpgrade?.known,
            availabilityZone: try desired.availabilityZone?.known,
            backupRetentionPeriod: try desired.backupRetentionPeriod?.known,
            backupTarget: try desired.backupTarget?.known,
            caCertificateIdentifier: try desired.caCertificateIdentifier?.known,
            copyTagsToSnapshot: try desired.copyTagsToSnapshot?.known,
            customIamInstanceProfile: try desired.customIAMInstanceProfile?.known,
            dbInstanceClass: try desired.dbInstanceClass?.known,
            dbName: try desired.dbName?.known,
            dbParameterGroupName: try desired.dbParameterGroupName?.known.description,
            dbSubnetGroupName: try desired.dbSubnetGroupName?.known.description,
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
            engine: try desired.engine?.known,
            engineLifecycleSupport: try desired.engineLifecycleSupport?.known,
            iops: try desired.iops?.known,
            licenseModel: try desired.licenseModel?.known,
            manageMasterUserPassword: try desired.manageMasterUserPassword?.known,
            masterUserSecretKmsKeyId: try desired.masterUserSecret?.kmsKeyId?.known,
            maxAllocatedStorage: try desired.maxAllocatedStorage?.known,
            multiAZ: try desired.multiAZ?.known,
            networkType: try desired.networkType?.known,
            optionGroupName: try desired.optionGroupName?.known,
            port: try number(desired.port, "Port"),
            preferredBackupWindow: try desired.preferredBackupWindow?.known,
            processorFeatures: try desired.processorFeatures?.map { try .init($0) },
            publiclyAccessible: try desired.publiclyAccessible?.known,
            restoreTime: try moment(desired.restoreTime, "RestoreTime"),
            sourceDBInstanceAutomatedBackupsArn: try desired.sourceDBInstanceAutomatedBackupsArn?.known,
            sourceDBInstanceIdentifier: try source(of: desired),
            sourceDbiResourceId: try desired.sourceDbiResourceId?.known,
            storageThroughput: try desired.storageThroughput?.known,
            storageType: try desired.storageType?.known,
            tags: tags,
            tdeCredentialArn: try desired.tdeCredentialArn?.known,
            tdeCredentialPassword: try await secrets.reveal(desired.tdeCredentialPassword),
            useDefaultProcessorFeatures: try desired.useDefaultProcessorFeatures?.known,
            useLatestRestorableTime: try desired.useLatestRestorableTime?.known,
            vpcSecurityGroupIds: try desired.vpcSecurityGroups?.map { try $0.known.description }
        )
    }

    private func moment(_ input: Input<String>?, _ property: String) throws -> Timestamp? {
        guard let text = try input?.known else { return nil }
        guard let moment = Timestamp(text: text) else {
            throw DocumentError("a moment, as in 2026-11-24T12:00:00Z", got: .string(text), path: "/\(property)")
        }
        return moment
    }
}
