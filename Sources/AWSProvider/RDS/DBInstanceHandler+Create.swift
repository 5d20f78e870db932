import AWSClient
import AWSServices
import Engine
import Infra

extension DBInstanceHandler {
    /// An instance without data.
    func creation(of desired: DBInstance, _ name: String, _ tags: [RDS.Tag]) async throws
        -> RDS.CreateDBInstanceMessage
    {
        .init(
            dbInstanceClass: try required(desired.dbInstanceClass, "DBInstanceClass"),
            dbInstanceIdentifier: name,
            engine: try required(desired.engine, "Engine"),
            additionalStorageVolumes: try desired.additionalStorageVolumes?.map { try .init($0) },
            allocatedStorage: try number(desired.allocatedStorage, "AllocatedStorage"),
            autoMinorVersionUpgrade: try desired.autoMinorVersionUpgrade?.known,
            availabilityZone: try desired.availabilityZone?.known,
            backupRetentionPeriod: try desired.backupRetentionPeriod?.known,
            backupTarget: try desired.backupTarget?.known,
            caCertificateIdentifier: try desired.caCertificateIdentifier?.known,
            characterSetName: try desired.characterSetName?.known,
            copyTagsToSnapshot: try desired.copyTagsToSnapshot?.known,
            customIamInstanceProfile: try desired.customIAMInstanceProfile?.known,
            dbClusterIdentifier: try desired.dbClusterIdentifier?.known,
            dbName: try desired.dbName?.known,
            dbParameterGroupName: try desired.dbParameterGroupName?.known.description,
            dbSecurityGroups: try desired.dbSecurityGroups?.map { try $0.known },
            dbSubnetGroupName: try desired.dbSubnetGroupName?.known.description,
            dbSystemId: try desired.dbSystemId?.known,
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
            engineLifecycleSupport: try desired.engineLifecycleSupport?.known,
            engineVersion: try desired.engineVersion?.known,
            iops: try desired.iops?.known,
            kmsKeyId: try desired.kmsKeyId?.known,
            licenseModel: try desired.licenseModel?.known,
            manageMasterUserPassword: try desired.manageMasterUserPassword?.known,
            masterUserAuthenticationType: desired.masterUserAuthenticationType.map { .init(rawValue: $0.description) },
            masterUserPassword: try await secrets.reveal(desired.masterUserPassword),
            masterUserSecretKmsKeyId: try desired.masterUserSecret?.kmsKeyId?.known,
            masterUsername: try desired.masterUsername?.known,
            maxAllocatedStorage: try desired.maxAllocatedStorage?.known,
            monitoringInterval: try desired.monitoringInterval?.known,
            monitoringRoleArn: try desired.monitoringRoleArn?.known.description,
            multiAZ: try desired.multiAZ?.known,
            ncharCharacterSetName: try desired.ncharCharacterSetName?.known,
            networkType: try desired.networkType?.known,
            optionGroupName: try desired.optionGroupName?.known,
            performanceInsightsKMSKeyId: try desired.performanceInsightsKMSKeyId?.known,
            performanceInsightsRetentionPeriod: try desired.performanceInsightsRetentionPeriod?.known,
            port: try number(desired.port, "Port"),
            preferredBackupWindow: try desired.preferredBackupWindow?.known,
            preferredMaintenanceWindow: try desired.preferredMaintenanceWindow?.known,
            processorFeatures: try desired.processorFeatures?.map { try .init($0) },
            promotionTier: try desired.promotionTier?.known,
            publiclyAccessible: try desired.publiclyAccessible?.known,
            storageEncrypted: try desired.storageEncrypted?.known,
            storageThroughput: try desired.storageThroughput?.known,
            storageType: try desired.storageType?.known,
            tags: tags,
            tdeCredentialArn: try desired.tdeCredentialArn?.known,
            tdeCredentialPassword: try await secrets.reveal(desired.tdeCredentialPassword),
            timezone: try desired.timezone?.known,
            vpcSecurityGroupIds: try desired.vpcSecurityGroups?.map { try $0.known.description }
        )
    }

    /// CreateDBInstance demands what the registry leaves open.
    private func required(_ input: Input<String>?, _ property: String) throws -> String {
        guard let input else { throw DocumentError("given", got: .null, path: "/\(property)") }
        return try input.known
    }

    /// A number that the registry keeps as text.
    func number(_ input: Input<String>?, _ property: String) throws -> Int? {
        guard let text = try input?.known else { return nil }
        guard let number = Int(text) else {
            throw DocumentError("a whole number", got: .string(text), path: "/\(property)")
        }
        return number
    }
}

extension RDS.AdditionalStorageVolume {
    /// - Throws: `DocumentError` while a value is not known.
    init(_ volume: DBInstance.AdditionalStorageVolume) throws {
        self.init(
            allocatedStorage: try volume.allocatedStorage.flatMap { Int(try $0.known) },
            iops: try volume.iops?.known,
            maxAllocatedStorage: try volume.maxAllocatedStorage?.known,
            storageThroughput: try volume.storageThroughput?.known,
            storageType: try volume.storageType?.known,
            volumeName: try volume.volumeName?.known
        )
    }
}

extension RDS.ProcessorFeature {
    /// - Throws: `DocumentError` while a value is not known.
    init(_ feature: DBInstance.ProcessorFeature) throws {
        self.init(name: feature.name?.description, value: try feature.value?.known)
    }
}
