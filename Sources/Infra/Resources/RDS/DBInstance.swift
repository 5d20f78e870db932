// Written by `make generate` from the CloudFormation registry's schema. Do not edit.

/// `AWS::RDS::DBInstance`.
///
/// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
public struct DBInstance: Resource {
    /// `AdditionalStorageVolumes`.
    public var additionalStorageVolumes: [AdditionalStorageVolume]?
    /// `AllocatedStorage`.
    public var allocatedStorage: Input<String>?
    /// `AllowMajorVersionUpgrade`. AWS does not report it back.
    public var allowMajorVersionUpgrade: Input<Bool>?
    /// `ApplyImmediately`. AWS does not report it back.
    public var applyImmediately: Input<Bool>?
    /// `AssociatedRoles`.
    public var associatedRoles: [DBInstanceRole]?
    /// `AutoMinorVersionUpgrade`. A change may replace the resource.
    public var autoMinorVersionUpgrade: Input<Bool>?
    /// `AutomaticBackupReplicationKmsKeyId`. AWS does not report it back.
    public var automaticBackupReplicationKmsKeyId: Input<String>?
    /// `AutomaticBackupReplicationRegion`.
    public var automaticBackupReplicationRegion: Input<String>?
    /// `AutomaticBackupReplicationRetentionPeriod`.
    public var automaticBackupReplicationRetentionPeriod: Input<Int>?
    /// `AvailabilityZone`. A change may replace the resource.
    public var availabilityZone: Input<String>?
    /// `BackupRetentionPeriod`. A change may replace the resource.
    public var backupRetentionPeriod: Input<Int>?
    /// `BackupTarget`. A change replaces the resource.
    public var backupTarget: Input<String>?
    /// `CACertificateIdentifier`.
    public var caCertificateIdentifier: Input<String>?
    /// `CertificateRotationRestart`. AWS does not report it back.
    public var certificateRotationRestart: Input<Bool>?
    /// `CharacterSetName`. A change replaces the resource.
    public var characterSetName: Input<String>?
    /// `CopyTagsToSnapshot`.
    public var copyTagsToSnapshot: Input<Bool>?
    /// `CustomIAMInstanceProfile`. A change replaces the resource.
    public var customIAMInstanceProfile: Input<String>?
    /// `DBClusterIdentifier`. A change replaces the resource.
    public var dbClusterIdentifier: Input<String>?
    /// `DBClusterSnapshotIdentifier`. A change may replace the resource.
    public var dbClusterSnapshotIdentifier: Input<String>?
    /// `DBInstanceClass`.
    public var dbInstanceClass: Input<String>?
    /// `DBInstanceIdentifier`. A change replaces the resource.
    public var dbInstanceIdentifier: Input<String>?
    /// `DBName`. A change replaces the resource.
    public var dbName: Input<String>?
    /// `DBParameterGroupName`. A change may replace the resource.
    public var dbParameterGroupName: Input<DBParameterGroup.ID>?
    /// `DBSecurityGroups`.
    public var dbSecurityGroups: [Input<String>]?
    /// `DBSnapshotIdentifier`. A change may replace the resource. AWS does not report it back.
    public var dbSnapshotIdentifier: Input<String>?
    /// `DBSubnetGroupName`. A change replaces the resource.
    public var dbSubnetGroupName: Input<DBSubnetGroup.ID>?
    /// `DBSystemId`. A change replaces the resource.
    public var dbSystemId: Input<String>?
    /// `DatabaseInsightsMode`.
    public var databaseInsightsMode: DatabaseInsightsMode?
    /// `DedicatedLogVolume`.
    public var dedicatedLogVolume: Input<Bool>?
    /// `DeleteAutomatedBackups`. AWS does not report it back.
    public var deleteAutomatedBackups: Input<Bool>?
    /// `DeletionProtection`.
    public var deletionProtection: Input<Bool>?
    /// `Domain`.
    public var domain: Input<String>?
    /// `DomainAuthSecretArn`.
    public var domainAuthSecretArn: Input<String>?
    /// `DomainDnsIps`.
    public var domainDnsIps: [Input<String>]?
    /// `DomainFqdn`.
    public var domainFqdn: Input<String>?
    /// `DomainIAMRoleName`.
    public var domainIAMRoleName: Input<String>?
    /// `DomainOu`.
    public var domainOu: Input<String>?
    /// `EnableCloudwatchLogsExports`.
    public var enableCloudwatchLogsExports: [Input<String>]?
    /// `EnableIAMDatabaseAuthentication`.
    public var enableIAMDatabaseAuthentication: Input<Bool>?
    /// `EnablePerformanceInsights`.
    public var enablePerformanceInsights: Input<Bool>?
    /// `Engine`. A change may replace the resource.
    public var engine: Input<String>?
    /// `EngineLifecycleSupport`. A change replaces the resource.
    public var engineLifecycleSupport: Input<String>?
    /// `EngineVersion`.
    public var engineVersion: Input<String>?
    /// `Iops`.
    public var iops: Input<Int>?
    /// `KmsKeyId`. A change replaces the resource.
    public var kmsKeyId: Input<String>?
    /// `LicenseModel`.
    public var licenseModel: Input<String>?
    /// `ManageMasterUserPassword`.
    public var manageMasterUserPassword: Input<Bool>?
    /// `MasterUserAuthenticationType`. AWS does not report it back.
    public var masterUserAuthenticationType: MasterUserAuthenticationType?
    /// `MasterUserPassword`. AWS does not report it back.
    public var masterUserPassword: Input<Secret>?
    /// `MasterUserSecret`.
    public var masterUserSecret: MasterUserSecret?
    /// `MasterUsername`. A change replaces the resource.
    public var masterUsername: Input<String>?
    /// `MaxAllocatedStorage`.
    public var maxAllocatedStorage: Input<Int>?
    /// `MonitoringInterval`.
    public var monitoringInterval: Input<Int>?
    /// `MonitoringRoleArn`.
    public var monitoringRoleArn: Input<Role.ARN>?
    /// `MultiAZ`. A change may replace the resource.
    public var multiAZ: Input<Bool>?
    /// `NcharCharacterSetName`. A change replaces the resource.
    public var ncharCharacterSetName: Input<String>?
    /// `NetworkType`.
    public var networkType: Input<String>?
    /// `OptionGroupName`.
    public var optionGroupName: Input<String>?
    /// `PerformanceInsightsKMSKeyId`. A change may replace the resource.
    public var performanceInsightsKMSKeyId: Input<String>?
    /// `PerformanceInsightsRetentionPeriod`.
    public var performanceInsightsRetentionPeriod: Input<Int>?
    /// `Port`.
    public var port: Input<String>?
    /// `PreferredBackupWindow`.
    public var preferredBackupWindow: Input<String>?
    /// `PreferredMaintenanceWindow`. A change may replace the resource.
    public var preferredMaintenanceWindow: Input<String>?
    /// `ProcessorFeatures`.
    public var processorFeatures: [ProcessorFeature]?
    /// `PromotionTier`.
    public var promotionTier: Input<Int>?
    /// `PubliclyAccessible`.
    public var publiclyAccessible: Input<Bool>?
    /// `ReplicaMode`.
    public var replicaMode: Input<String>?
    /// `RestoreTime`. A change may replace the resource. AWS does not report it back.
    public var restoreTime: Input<String>?
    /// `SourceDBClusterIdentifier`. A change may replace the resource.
    public var sourceDBClusterIdentifier: Input<String>?
    /// `SourceDBInstanceAutomatedBackupsArn`. A change may replace the resource. AWS does not report it back.
    public var sourceDBInstanceAutomatedBackupsArn: Input<String>?
    /// `SourceDBInstanceIdentifier`. A change may replace the resource.
    public var sourceDBInstanceIdentifier: Input<DBInstance.ID>?
    /// `SourceDbiResourceId`. A change may replace the resource. AWS does not report it back.
    public var sourceDbiResourceId: Input<String>?
    /// `SourceRegion`. A change replaces the resource. AWS does not report it back.
    public var sourceRegion: Input<String>?
    /// `StorageEncrypted`. A change replaces the resource.
    public var storageEncrypted: Input<Bool>?
    /// `StorageThroughput`.
    public var storageThroughput: Input<Int>?
    /// `StorageType`. A change may replace the resource.
    public var storageType: Input<String>?
    /// `Tags`.
    public var tags: Tags
    /// `TdeCredentialArn`.
    public var tdeCredentialArn: Input<String>?
    /// `TdeCredentialPassword`. AWS does not report it back.
    public var tdeCredentialPassword: Input<Secret>?
    /// `Timezone`. A change replaces the resource.
    public var timezone: Input<String>?
    /// `UseDefaultProcessorFeatures`. AWS does not report it back.
    public var useDefaultProcessorFeatures: Input<Bool>?
    /// `UseLatestRestorableTime`. A change may replace the resource. AWS does not report it back.
    public var useLatestRestorableTime: Input<Bool>?
    /// `VPCSecurityGroups`.
    public var vpcSecurityGroups: [Input<SecurityGroup.ID>]?

    /// Required properties come first; those left out are AWS's to choose.
    public init(
        additionalStorageVolumes: [AdditionalStorageVolume]? = nil,
        allocatedStorage: Input<String>? = nil,
        allowMajorVersionUpgrade: Input<Bool>? = nil,
        applyImmediately: Input<Bool>? = nil,
        associatedRoles: [DBInstanceRole]? = nil,
        autoMinorVersionUpgrade: Input<Bool>? = nil,
        automaticBackupReplicationKmsKeyId: Input<String>? = nil,
        automaticBackupReplicationRegion: Input<String>? = nil,
        automaticBackupReplicationRetentionPeriod: Input<Int>? = nil,
        availabilityZone: Input<String>? = nil,
        backupRetentionPeriod: Input<Int>? = nil,
        backupTarget: Input<String>? = nil,
        caCertificateIdentifier: Input<String>? = nil,
        certificateRotationRestart: Input<Bool>? = nil,
        characterSetName: Input<String>? = nil,
        copyTagsToSnapshot: Input<Bool>? = nil,
        customIAMInstanceProfile: Input<String>? = nil,
        dbClusterIdentifier: Input<String>? = nil,
        dbClusterSnapshotIdentifier: Input<String>? = nil,
        dbInstanceClass: Input<String>? = nil,
        dbInstanceIdentifier: Input<String>? = nil,
        dbName: Input<String>? = nil,
        dbParameterGroupName: Input<DBParameterGroup.ID>? = nil,
        dbSecurityGroups: [Input<String>]? = nil,
        dbSnapshotIdentifier: Input<String>? = nil,
        dbSubnetGroupName: Input<DBSubnetGroup.ID>? = nil,
        dbSystemId: Input<String>? = nil,
        databaseInsightsMode: DatabaseInsightsMode? = nil,
        dedicatedLogVolume: Input<Bool>? = nil,
        deleteAutomatedBackups: Input<Bool>? = nil,
        deletionProtection: Input<Bool>? = nil,
        domain: Input<String>? = nil,
        domainAuthSecretArn: Input<String>? = nil,
        domainDnsIps: [Input<String>]? = nil,
        domainFqdn: Input<String>? = nil,
        domainIAMRoleName: Input<String>? = nil,
        domainOu: Input<String>? = nil,
        enableCloudwatchLogsExports: [Input<String>]? = nil,
        enableIAMDatabaseAuthentication: Input<Bool>? = nil,
        enablePerformanceInsights: Input<Bool>? = nil,
        engine: Input<String>? = nil,
        engineLifecycleSupport: Input<String>? = nil,
        engineVersion: Input<String>? = nil,
        iops: Input<Int>? = nil,
        kmsKeyId: Input<String>? = nil,
        licenseModel: Input<String>? = nil,
        manageMasterUserPassword: Input<Bool>? = nil,
        masterUserAuthenticationType: MasterUserAuthenticationType? = nil,
        masterUserPassword: Input<Secret>? = nil,
        masterUserSecret: MasterUserSecret? = nil,
        masterUsername: Input<String>? = nil,
        maxAllocatedStorage: Input<Int>? = nil,
        monitoringInterval: Input<Int>? = nil,
        monitoringRoleArn: Input<Role.ARN>? = nil,
        multiAZ: Input<Bool>? = nil,
        ncharCharacterSetName: Input<String>? = nil,
        networkType: Input<String>? = nil,
        optionGroupName: Input<String>? = nil,
        performanceInsightsKMSKeyId: Input<String>? = nil,
        performanceInsightsRetentionPeriod: Input<Int>? = nil,
        port: Input<String>? = nil,
        preferredBackupWindow: Input<String>? = nil,
        preferredMaintenanceWindow: Input<String>? = nil,
        processorFeatures: [ProcessorFeature]? = nil,
        promotionTier: Input<Int>? = nil,
        publiclyAccessible: Input<Bool>? = nil,
        replicaMode: Input<String>? = nil,
        restoreTime: Input<String>? = nil,
        sourceDBClusterIdentifier: Input<String>? = nil,
        sourceDBInstanceAutomatedBackupsArn: Input<String>? = nil,
        sourceDBInstanceIdentifier: Input<DBInstance.ID>? = nil,
        sourceDbiResourceId: Input<String>? = nil,
        sourceRegion: Input<String>? = nil,
        storageEncrypted: Input<Bool>? = nil,
        storageThroughput: Input<Int>? = nil,
        storageType: Input<String>? = nil,
        tags: Tags = [:],
        tdeCredentialArn: Input<String>? = nil,
        tdeCredentialPassword: Input<Secret>? = nil,
        timezone: Input<String>? = nil,
        useDefaultProcessorFeatures: Input<Bool>? = nil,
        useLatestRestorableTime: Input<Bool>? = nil,
        vpcSecurityGroups: [Input<SecurityGroup.ID>]? = nil
    ) {
        self.additionalStorageVolumes = additionalStorageVolumes
        self.allocatedStorage = allocatedStorage
        self.allowMajorVersionUpgrade = allowMajorVersionUpgrade
        self.applyImmediately = applyImmediately
        self.associatedRoles = associatedRoles
        self.autoMinorVersionUpgrade = autoMinorVersionUpgrade
        self.automaticBackupReplicationKmsKeyId = automaticBackupReplicationKmsKeyId
        self.automaticBackupReplicationRegion = automaticBackupReplicationRegion
        self.automaticBackupReplicationRetentionPeriod = automaticBackupReplicationRetentionPeriod
        self.availabilityZone = availabilityZone
        self.backupRetentionPeriod = backupRetentionPeriod
        self.backupTarget = backupTarget
        self.caCertificateIdentifier = caCertificateIdentifier
        self.certificateRotationRestart = certificateRotationRestart
        self.characterSetName = characterSetName
        self.copyTagsToSnapshot = copyTagsToSnapshot
        self.customIAMInstanceProfile = customIAMInstanceProfile
        self.dbClusterIdentifier = dbClusterIdentifier
        self.dbClusterSnapshotIdentifier = dbClusterSnapshotIdentifier
        self.dbInstanceClass = dbInstanceClass
        self.dbInstanceIdentifier = dbInstanceIdentifier
        self.dbName = dbName
        self.dbParameterGroupName = dbParameterGroupName
        self.dbSecurityGroups = dbSecurityGroups
        self.dbSnapshotIdentifier = dbSnapshotIdentifier
        self.dbSubnetGroupName = dbSubnetGroupName
        self.dbSystemId = dbSystemId
        self.databaseInsightsMode = databaseInsightsMode
        self.dedicatedLogVolume = dedicatedLogVolume
        self.deleteAutomatedBackups = deleteAutomatedBackups
        self.deletionProtection = deletionProtection
        self.domain = domain
        self.domainAuthSecretArn = domainAuthSecretArn
        self.domainDnsIps = domainDnsIps
        self.domainFqdn = domainFqdn
        self.domainIAMRoleName = domainIAMRoleName
        self.domainOu = domainOu
        self.enableCloudwatchLogsExports = enableCloudwatchLogsExports
        self.enableIAMDatabaseAuthentication = enableIAMDatabaseAuthentication
        self.enablePerformanceInsights = enablePerformanceInsights
        self.engine = engine
        self.engineLifecycleSupport = engineLifecycleSupport
        self.engineVersion = engineVersion
        self.iops = iops
        self.kmsKeyId = kmsKeyId
        self.licenseModel = licenseModel
        self.manageMasterUserPassword = manageMasterUserPassword
        self.masterUserAuthenticationType = masterUserAuthenticationType
        self.masterUserPassword = masterUserPassword
        self.masterUserSecret = masterUserSecret
        self.masterUsername = masterUsername
        self.maxAllocatedStorage = maxAllocatedStorage
        self.monitoringInterval = monitoringInterval
        self.monitoringRoleArn = monitoringRoleArn
        self.multiAZ = multiAZ
        self.ncharCharacterSetName = ncharCharacterSetName
        self.networkType = networkType
        self.optionGroupName = optionGroupName
        self.performanceInsightsKMSKeyId = performanceInsightsKMSKeyId
        self.performanceInsightsRetentionPeriod = performanceInsightsRetentionPeriod
        self.port = port
        self.preferredBackupWindow = preferredBackupWindow
        self.preferredMaintenanceWindow = preferredMaintenanceWindow
        self.processorFeatures = processorFeatures
        self.promotionTier = promotionTier
        self.publiclyAccessible = publiclyAccessible
        self.replicaMode = replicaMode
        self.restoreTime = restoreTime
        self.sourceDBClusterIdentifier = sourceDBClusterIdentifier
        self.sourceDBInstanceAutomatedBackupsArn = sourceDBInstanceAutomatedBackupsArn
        self.sourceDBInstanceIdentifier = sourceDBInstanceIdentifier
        self.sourceDbiResourceId = sourceDbiResourceId
        self.sourceRegion = sourceRegion
        self.storageEncrypted = storageEncrypted
        self.storageThroughput = storageThroughput
        self.storageType = storageType
        self.tags = tags
        self.tdeCredentialArn = tdeCredentialArn
        self.tdeCredentialPassword = tdeCredentialPassword
        self.timezone = timezone
        self.useDefaultProcessorFeatures = useDefaultProcessorFeatures
        self.useLatestRestorableTime = useLatestRestorableTime
        self.vpcSecurityGroups = vpcSecurityGroups
    }

    /// Reads the registry's names; what AWS alone sets is passed over.
    public init(document: Document) throws(DocumentError) {
        let reader = try DocumentReader(document)
        self.additionalStorageVolumes = try reader.optional("AdditionalStorageVolumes")
        self.allocatedStorage = try reader.optional("AllocatedStorage")
        self.allowMajorVersionUpgrade = try reader.optional("AllowMajorVersionUpgrade")
        self.applyImmediately = try reader.optional("ApplyImmediately")
        self.associatedRoles = try reader.optional("AssociatedRoles")
        self.autoMinorVersionUpgrade = try reader.optional("AutoMinorVersionUpgrade")
        self.automaticBackupReplicationKmsKeyId = try reader.optional("AutomaticBackupReplicationKmsKeyId")
        self.automaticBackupReplicationRegion = try reader.optional("AutomaticBackupReplicationRegion")
        self.automaticBackupReplicationRetentionPeriod =
            try reader.optional("AutomaticBackupReplicationRetentionPeriod")
        self.availabilityZone = try reader.optional("AvailabilityZone")
        self.backupRetentionPeriod = try reader.optional("BackupRetentionPeriod")
        self.backupTarget = try reader.optional("BackupTarget")
        self.caCertificateIdentifier = try reader.optional("CACertificateIdentifier")
        self.certificateRotationRestart = try reader.optional("CertificateRotationRestart")
        self.characterSetName = try reader.optional("CharacterSetName")
        self.copyTagsToSnapshot = try reader.optional("CopyTagsToSnapshot")
        self.customIAMInstanceProfile = try reader.optional("CustomIAMInstanceProfile")
        self.dbClusterIdentifier = try reader.optional("DBClusterIdentifier")
        self.dbClusterSnapshotIdentifier = try reader.optional("DBClusterSnapshotIdentifier")
        self.dbInstanceClass = try reader.optional("DBInstanceClass")
        self.dbInstanceIdentifier = try reader.optional("DBInstanceIdentifier")
        self.dbName = try reader.optional("DBName")
        self.dbParameterGroupName = try reader.optional("DBParameterGroupName")
        self.dbSecurityGroups = try reader.optional("DBSecurityGroups")
        self.dbSnapshotIdentifier = try reader.optional("DBSnapshotIdentifier")
        self.dbSubnetGroupName = try reader.optional("DBSubnetGroupName")
        self.dbSystemId = try reader.optional("DBSystemId")
        self.databaseInsightsMode = try reader.optional("DatabaseInsightsMode")
        self.dedicatedLogVolume = try reader.optional("DedicatedLogVolume")
        self.deleteAutomatedBackups = try reader.optional("DeleteAutomatedBackups")
        self.deletionProtection = try reader.optional("DeletionProtection")
        self.domain = try reader.optional("Domain")
        self.domainAuthSecretArn = try reader.optional("DomainAuthSecretArn")
        self.domainDnsIps = try reader.optional("DomainDnsIps")
        self.domainFqdn = try reader.optional("DomainFqdn")
        self.domainIAMRoleName = try reader.optional("DomainIAMRoleName")
        self.domainOu = try reader.optional("DomainOu")
        self.enableCloudwatchLogsExports = try reader.optional("EnableCloudwatchLogsExports")
        self.enableIAMDatabaseAuthentication = try reader.optional("EnableIAMDatabaseAuthentication")
        self.enablePerformanceInsights = try reader.optional("EnablePerformanceInsights")
        self.engine = try reader.optional("Engine")
        self.engineLifecycleSupport = try reader.optional("EngineLifecycleSupport")
        self.engineVersion = try reader.optional("EngineVersion")
        self.iops = try reader.optional("Iops")
        self.kmsKeyId = try reader.optional("KmsKeyId")
        self.licenseModel = try reader.optional("LicenseModel")
        self.manageMasterUserPassword = try reader.optional("ManageMasterUserPassword")
        self.masterUserAuthenticationType = try reader.optional("MasterUserAuthenticationType")
        self.masterUserPassword = try reader.optional("MasterUserPassword")
        self.masterUserSecret = try reader.optional("MasterUserSecret")
        self.masterUsername = try reader.optional("MasterUsername")
        self.maxAllocatedStorage = try reader.optional("MaxAllocatedStorage")
        self.monitoringInterval = try reader.optional("MonitoringInterval")
        self.monitoringRoleArn = try reader.optional("MonitoringRoleArn")
        self.multiAZ = try reader.optional("MultiAZ")
        self.ncharCharacterSetName = try reader.optional("NcharCharacterSetName")
        self.networkType = try reader.optional("NetworkType")
        self.optionGroupName = try reader.optional("OptionGroupName")
        self.performanceInsightsKMSKeyId = try reader.optional("PerformanceInsightsKMSKeyId")
        self.performanceInsightsRetentionPeriod = try reader.optional("PerformanceInsightsRetentionPeriod")
        self.port = try reader.optional("Port")
        self.preferredBackupWindow = try reader.optional("PreferredBackupWindow")
        self.preferredMaintenanceWindow = try reader.optional("PreferredMaintenanceWindow")
        self.processorFeatures = try reader.optional("ProcessorFeatures")
        self.promotionTier = try reader.optional("PromotionTier")
        self.publiclyAccessible = try reader.optional("PubliclyAccessible")
        self.replicaMode = try reader.optional("ReplicaMode")
        self.restoreTime = try reader.optional("RestoreTime")
        self.sourceDBClusterIdentifier = try reader.optional("SourceDBClusterIdentifier")
        self.sourceDBInstanceAutomatedBackupsArn = try reader.optional("SourceDBInstanceAutomatedBackupsArn")
        self.sourceDBInstanceIdentifier = try reader.optional("SourceDBInstanceIdentifier")
        self.sourceDbiResourceId = try reader.optional("SourceDbiResourceId")
        self.sourceRegion = try reader.optional("SourceRegion")
        self.storageEncrypted = try reader.optional("StorageEncrypted")
        self.storageThroughput = try reader.optional("StorageThroughput")
        self.storageType = try reader.optional("StorageType")
        self.tags = try reader.optional("Tags") ?? [:]
        self.tdeCredentialArn = try reader.optional("TdeCredentialArn")
        self.tdeCredentialPassword = try reader.optional("TdeCredentialPassword")
        self.timezone = try reader.optional("Timezone")
        self.useDefaultProcessorFeatures = try reader.optional("UseDefaultProcessorFeatures")
        self.useLatestRestorableTime = try reader.optional("UseLatestRestorableTime")
        self.vpcSecurityGroups = try reader.optional("VPCSecurityGroups")
    }

    /// The properties that are given, by the registry's names.
    public var document: Document {
        var writer = DocumentWriter()
        writer.set("AdditionalStorageVolumes", additionalStorageVolumes)
        writer.set("AllocatedStorage", allocatedStorage)
        writer.set("AllowMajorVersionUpgrade", allowMajorVersionUpgrade)
        writer.set("ApplyImmediately", applyImmediately)
        writer.set("AssociatedRoles", associatedRoles)
        writer.set("AutoMinorVersionUpgrade", autoMinorVersionUpgrade)
        writer.set("AutomaticBackupReplicationKmsKeyId", automaticBackupReplicationKmsKeyId)
        writer.set("AutomaticBackupReplicationRegion", automaticBackupReplicationRegion)
        writer.set("AutomaticBackupReplicationRetentionPeriod", automaticBackupReplicationRetentionPeriod)
        writer.set("AvailabilityZone", availabilityZone)
        writer.set("BackupRetentionPeriod", backupRetentionPeriod)
        writer.set("BackupTarget", backupTarget)
        writer.set("CACertificateIdentifier", caCertificateIdentifier)
        writer.set("CertificateRotationRestart", certificateRotationRestart)
        writer.set("CharacterSetName", characterSetName)
        writer.set("CopyTagsToSnapshot", copyTagsToSnapshot)
        writer.set("CustomIAMInstanceProfile", customIAMInstanceProfile)
        writer.set("DBClusterIdentifier", dbClusterIdentifier)
        writer.set("DBClusterSnapshotIdentifier", dbClusterSnapshotIdentifier)
        writer.set("DBInstanceClass", dbInstanceClass)
        writer.set("DBInstanceIdentifier", dbInstanceIdentifier)
        writer.set("DBName", dbName)
        writer.set("DBParameterGroupName", dbParameterGroupName)
        writer.set("DBSecurityGroups", dbSecurityGroups)
        writer.set("DBSnapshotIdentifier", dbSnapshotIdentifier)
        writer.set("DBSubnetGroupName", dbSubnetGroupName)
        writer.set("DBSystemId", dbSystemId)
        writer.set("DatabaseInsightsMode", databaseInsightsMode)
        writer.set("DedicatedLogVolume", dedicatedLogVolume)
        writer.set("DeleteAutomatedBackups", deleteAutomatedBackups)
        writer.set("DeletionProtection", deletionProtection)
        writer.set("Domain", domain)
        writer.set("DomainAuthSecretArn", domainAuthSecretArn)
        writer.set("DomainDnsIps", domainDnsIps)
        writer.set("DomainFqdn", domainFqdn)
        writer.set("DomainIAMRoleName", domainIAMRoleName)
        writer.set("DomainOu", domainOu)
        writer.set("EnableCloudwatchLogsExports", enableCloudwatchLogsExports)
        writer.set("EnableIAMDatabaseAuthentication", enableIAMDatabaseAuthentication)
        writer.set("EnablePerformanceInsights", enablePerformanceInsights)
        writer.set("Engine", engine)
        writer.set("EngineLifecycleSupport", engineLifecycleSupport)
        writer.set("EngineVersion", engineVersion)
        writer.set("Iops", iops)
        writer.set("KmsKeyId", kmsKeyId)
        writer.set("LicenseModel", licenseModel)
        writer.set("ManageMasterUserPassword", manageMasterUserPassword)
        writer.set("MasterUserAuthenticationType", masterUserAuthenticationType)
        writer.set("MasterUserPassword", masterUserPassword)
        writer.set("MasterUserSecret", masterUserSecret)
        writer.set("MasterUsername", masterUsername)
        writer.set("MaxAllocatedStorage", maxAllocatedStorage)
        writer.set("MonitoringInterval", monitoringInterval)
        writer.set("MonitoringRoleArn", monitoringRoleArn)
        writer.set("MultiAZ", multiAZ)
        writer.set("NcharCharacterSetName", ncharCharacterSetName)
        writer.set("NetworkType", networkType)
        writer.set("OptionGroupName", optionGroupName)
        writer.set("PerformanceInsightsKMSKeyId", performanceInsightsKMSKeyId)
        writer.set("PerformanceInsightsRetentionPeriod", performanceInsightsRetentionPeriod)
        writer.set("Port", port)
        writer.set("PreferredBackupWindow", preferredBackupWindow)
        writer.set("PreferredMaintenanceWindow", preferredMaintenanceWindow)
        writer.set("ProcessorFeatures", processorFeatures)
        writer.set("PromotionTier", promotionTier)
        writer.set("PubliclyAccessible", publiclyAccessible)
        writer.set("ReplicaMode", replicaMode)
        writer.set("RestoreTime", restoreTime)
        writer.set("SourceDBClusterIdentifier", sourceDBClusterIdentifier)
        writer.set("SourceDBInstanceAutomatedBackupsArn", sourceDBInstanceAutomatedBackupsArn)
        writer.set("SourceDBInstanceIdentifier", sourceDBInstanceIdentifier)
        writer.set("SourceDbiResourceId", sourceDbiResourceId)
        writer.set("SourceRegion", sourceRegion)
        writer.set("StorageEncrypted", storageEncrypted)
        writer.set("StorageThroughput", storageThroughput)
        writer.set("StorageType", storageType)
        writer.set("Tags", tags.isEmpty ? nil : tags)
        writer.set("TdeCredentialArn", tdeCredentialArn)
        writer.set("TdeCredentialPassword", tdeCredentialPassword)
        writer.set("Timezone", timezone)
        writer.set("UseDefaultProcessorFeatures", useDefaultProcessorFeatures)
        writer.set("UseLatestRestorableTime", useLatestRestorableTime)
        writer.set("VPCSecurityGroups", vpcSecurityGroups)
        return writer.document
    }

    /// `DatabaseInsightsMode`.
    public enum DatabaseInsightsMode: OpenEnumeration {
        case advanced
        case standard
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "advanced": self = .advanced
            case "standard": self = .standard
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .advanced: "advanced"
            case .standard: "standard"
            case .custom(let text): text
            }
        }
    }

    /// `MasterUserAuthenticationType`.
    public enum MasterUserAuthenticationType: OpenEnumeration {
        case iamDbAuth
        case password
        /// A value that this version does not know.
        case custom(String)

        /// The case of a text as AWS writes it.
        public init(_ text: String) {
            switch text {
            case "iam-db-auth": self = .iamDbAuth
            case "password": self = .password
            default: self = .custom(text)
            }
        }

        /// The text as AWS writes it.
        public var description: String {
            switch self {
            case .iamDbAuth: "iam-db-auth"
            case .password: "password"
            case .custom(let text): text
            }
        }
    }

    /// `AdditionalStorageVolumes/*`.
    public struct AdditionalStorageVolume: DocumentConvertible, Hashable {
        /// `AllocatedStorage`.
        public var allocatedStorage: Input<String>?
        /// `Iops`.
        public var iops: Input<Int>?
        /// `MaxAllocatedStorage`.
        public var maxAllocatedStorage: Input<Int>?
        /// `StorageThroughput`.
        public var storageThroughput: Input<Int>?
        /// `StorageType`.
        public var storageType: Input<String>?
        /// `VolumeName`.
        public var volumeName: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(
            allocatedStorage: Input<String>? = nil,
            iops: Input<Int>? = nil,
            maxAllocatedStorage: Input<Int>? = nil,
            storageThroughput: Input<Int>? = nil,
            storageType: Input<String>? = nil,
            volumeName: Input<String>? = nil
        ) {
            self.allocatedStorage = allocatedStorage
            self.iops = iops
            self.maxAllocatedStorage = maxAllocatedStorage
            self.storageThroughput = storageThroughput
            self.storageType = storageType
            self.volumeName = volumeName
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.allocatedStorage = try reader.optional("AllocatedStorage")
            self.iops = try reader.optional("Iops")
            self.maxAllocatedStorage = try reader.optional("MaxAllocatedStorage")
            self.storageThroughput = try reader.optional("StorageThroughput")
            self.storageType = try reader.optional("StorageType")
            self.volumeName = try reader.optional("VolumeName")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("AllocatedStorage", allocatedStorage)
            writer.set("Iops", iops)
            writer.set("MaxAllocatedStorage", maxAllocatedStorage)
            writer.set("StorageThroughput", storageThroughput)
            writer.set("StorageType", storageType)
            writer.set("VolumeName", volumeName)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                [
                    "AllocatedStorage": PropertySchema(
                        .string,
                        equivalence: .atLeast,
                        limits: PropertySchema.Limits(pattern: "^[0-9]*$")
                    ),
                    "Iops": PropertySchema(.integer),
                    "MaxAllocatedStorage": PropertySchema(.integer),
                    "StorageThroughput": PropertySchema(.integer),
                    "StorageType": PropertySchema(.string),
                    "VolumeName": PropertySchema(.string),
                ]
            )
        )
    }

    /// `AssociatedRoles/*`.
    public struct DBInstanceRole: DocumentConvertible, Hashable {
        /// `FeatureName`.
        public var featureName: Input<String>
        /// `RoleArn`.
        public var roleArn: Input<Role.ARN>

        /// Required properties come first; those left out are AWS's to choose.
        public init(featureName: Input<String>, roleArn: Input<Role.ARN>) {
            self.featureName = featureName
            self.roleArn = roleArn
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.featureName = try reader.required("FeatureName")
            self.roleArn = try reader.required("RoleArn")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("FeatureName", featureName)
            writer.set("RoleArn", roleArn)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(
                ["FeatureName": PropertySchema(.string), "RoleArn": PropertySchema(.string)],
                required: ["FeatureName", "RoleArn"]
            )
        )
    }

    /// `MasterUserSecret`.
    public struct MasterUserSecret: DocumentConvertible, Hashable {
        /// `KmsKeyId`.
        public var kmsKeyId: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(kmsKeyId: Input<String>? = nil) {
            self.kmsKeyId = kmsKeyId
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.kmsKeyId = try reader.optional("KmsKeyId")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("KmsKeyId", kmsKeyId)
            return writer.document
        }

        static let shape = PropertySchema(
            .object(["KmsKeyId": PropertySchema(.string, equivalence: .kmsKey), "SecretArn": PropertySchema(.string)])
        )
    }

    /// `ProcessorFeatures/*`.
    public struct ProcessorFeature: DocumentConvertible, Hashable {
        /// `Name`.
        public var name: Name?
        /// `Value`.
        public var value: Input<String>?

        /// Required properties come first; those left out are AWS's to choose.
        public init(name: Name? = nil, value: Input<String>? = nil) {
            self.name = name
            self.value = value
        }

        /// Reads the registry's names; what AWS alone sets is passed over.
        public init(document: Document) throws(DocumentError) {
            let reader = try DocumentReader(document)
            self.name = try reader.optional("Name")
            self.value = try reader.optional("Value")
        }

        /// The properties that are given, by the registry's names.
        public var document: Document {
            var writer = DocumentWriter()
            writer.set("Name", name)
            writer.set("Value", value)
            return writer.document
        }

        /// `ProcessorFeatures/*/Name`.
        public enum Name: OpenEnumeration {
            case coreCount
            case threadsPerCore
            /// A value that this version does not know.
            case custom(String)

            /// The case of a text as AWS writes it.
            public init(_ text: String) {
                switch text {
                case "coreCount": self = .coreCount
                case "threadsPerCore": self = .threadsPerCore
                default: self = .custom(text)
                }
            }

            /// The text as AWS writes it.
            public var description: String {
                switch self {
                case .coreCount: "coreCount"
                case .threadsPerCore: "threadsPerCore"
                case .custom(let text): text
                }
            }
        }

        static let shape = PropertySchema(
            .object(
                [
                    "Name": PropertySchema(
                        .string,
                        limits: PropertySchema.Limits(allowed: ["coreCount", "threadsPerCore"])
                    ),
                    "Value": PropertySchema(.string),
                ]
            )
        )
    }
}

extension DBInstance {
    /// What the registry says of `AWS::RDS::DBInstance`.
    public static let schema = Schema(
        type: "AWS::RDS::DBInstance",
        properties: properties,
        primaryIdentifier: ["DBInstanceIdentifier"],
        createOnly: [
            "BackupTarget",
            "CharacterSetName",
            "CustomIAMInstanceProfile",
            "DBClusterIdentifier",
            "DBInstanceIdentifier",
            "DBName",
            "DBSubnetGroupName",
            "DBSystemId",
            "EngineLifecycleSupport",
            "KmsKeyId",
            "MasterUsername",
            "NcharCharacterSetName",
            "SourceRegion",
            "StorageEncrypted",
            "Timezone",
        ],
        conditionalCreateOnly: [
            "AutoMinorVersionUpgrade",
            "AvailabilityZone",
            "BackupRetentionPeriod",
            "DBClusterSnapshotIdentifier",
            "DBParameterGroupName",
            "DBSnapshotIdentifier",
            "Engine",
            "MultiAZ",
            "PerformanceInsightsKMSKeyId",
            "PreferredMaintenanceWindow",
            "RestoreTime",
            "SourceDBClusterIdentifier",
            "SourceDBInstanceAutomatedBackupsArn",
            "SourceDBInstanceIdentifier",
            "SourceDbiResourceId",
            "StorageType",
            "UseLatestRestorableTime",
        ],
        readOnly: [
            "AutomaticRestartTime",
            "CertificateDetails",
            "CertificateDetails/CAIdentifier",
            "CertificateDetails/ValidTill",
            "DBInstanceArn",
            "DBInstanceStatus",
            "DbiResourceId",
            "Endpoint",
            "Endpoint/Address",
            "Endpoint/HostedZoneId",
            "Endpoint/Port",
            "InstanceCreateTime",
            "IsStorageConfigUpgradeAvailable",
            "LatestRestorableTime",
            "ListenerEndpoint",
            "ListenerEndpoint/Address",
            "ListenerEndpoint/HostedZoneId",
            "ListenerEndpoint/Port",
            "MasterUserSecret/SecretArn",
            "PercentProgress",
            "ReadReplicaDBClusterIdentifiers",
            "ReadReplicaDBInstanceIdentifiers",
            "ResumeFullAutomationModeTime",
            "SecondaryAvailabilityZone",
            "StatusInfos",
        ],
        writeOnly: [
            "AllowMajorVersionUpgrade",
            "ApplyImmediately",
            "AutomaticBackupReplicationKmsKeyId",
            "CertificateRotationRestart",
            "DBSnapshotIdentifier",
            "DeleteAutomatedBackups",
            "MasterUserAuthenticationType",
            "MasterUserPassword",
            "RestoreTime",
            "SourceDBInstanceAutomatedBackupsArn",
            "SourceDbiResourceId",
            "SourceRegion",
            "TdeCredentialPassword",
            "UseDefaultProcessorFeatures",
            "UseLatestRestorableTime",
        ],
        tagProperty: "Tags",
        isStateful: true,
        interrupting: [
            "CACertificateIdentifier",
            "DBInstanceClass",
            "EngineVersion",
            "MultiAZ",
            "Port",
            "StorageType",
        ],
        constraints: [
            .excludes(
                "SourceDBInstanceIdentifier",
                ["CharacterSetName", "MasterUserPassword", "MasterUsername", "StorageEncrypted"]
            )
        ]
    )

    private static let properties: [String: PropertySchema] = [
        "AdditionalStorageVolumes": PropertySchema(.array(AdditionalStorageVolume.shape, ordered: false)),
        "AllocatedStorage": PropertySchema(
            .string,
            equivalence: .atLeast,
            limits: PropertySchema.Limits(pattern: "^[0-9]*$")
        ),
        "AllowMajorVersionUpgrade": PropertySchema(.boolean),
        "ApplyImmediately": PropertySchema(.boolean),
        "AssociatedRoles": PropertySchema(.array(DBInstanceRole.shape, ordered: false)),
        "AutoMinorVersionUpgrade": PropertySchema(.boolean),
        "AutomaticBackupReplicationKmsKeyId": PropertySchema(.string, equivalence: .kmsKey),
        "AutomaticBackupReplicationRegion": PropertySchema(.string),
        "AutomaticBackupReplicationRetentionPeriod": PropertySchema(
            .integer,
            limits: PropertySchema.Limits(minimum: 1.0)
        ),
        "AutomaticRestartTime": PropertySchema(.string),
        "AvailabilityZone": PropertySchema(.string),
        "BackupRetentionPeriod": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 0.0)),
        "BackupTarget": PropertySchema(.string),
        "CACertificateIdentifier": PropertySchema(.string),
        "CertificateDetails": PropertySchema(
            .object(
                [
                    "CAIdentifier": PropertySchema(.string),
                    "ValidTill": PropertySchema(.string, limits: PropertySchema.Limits(format: "date-time")),
                ]
            )
        ),
        "CertificateRotationRestart": PropertySchema(.boolean),
        "CharacterSetName": PropertySchema(.string),
        "CopyTagsToSnapshot": PropertySchema(.boolean),
        "CustomIAMInstanceProfile": PropertySchema(.string),
        "DBClusterIdentifier": PropertySchema(.string, equivalence: .caseInsensitive),
        "DBClusterSnapshotIdentifier": PropertySchema(.string, equivalence: .caseInsensitive),
        "DBInstanceArn": PropertySchema(.string),
        "DBInstanceClass": PropertySchema(.string),
        "DBInstanceIdentifier": PropertySchema(
            .string,
            equivalence: .caseInsensitive,
            limits: PropertySchema.Limits(pattern: "^$|^[a-zA-Z]{1}(?:-?[a-zA-Z0-9]){0,62}$", length: 1...63)
        ),
        "DBInstanceStatus": PropertySchema(.string),
        "DBName": PropertySchema(.string, equivalence: .caseInsensitive),
        "DBParameterGroupName": PropertySchema(.string, equivalence: .caseInsensitive),
        "DBSecurityGroups": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
        "DBSnapshotIdentifier": PropertySchema(.string, equivalence: .caseInsensitive),
        "DBSubnetGroupName": PropertySchema(.string, equivalence: .caseInsensitive),
        "DBSystemId": PropertySchema(.string, equivalence: .caseInsensitive),
        "DatabaseInsightsMode": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["advanced", "standard"])
        ),
        "DbiResourceId": PropertySchema(.string),
        "DedicatedLogVolume": PropertySchema(.boolean),
        "DeleteAutomatedBackups": PropertySchema(.boolean),
        "DeletionProtection": PropertySchema(.boolean),
        "Domain": PropertySchema(.string),
        "DomainAuthSecretArn": PropertySchema(.string),
        "DomainDnsIps": PropertySchema(.array(PropertySchema(.string), ordered: false)),
        "DomainFqdn": PropertySchema(.string),
        "DomainIAMRoleName": PropertySchema(.string),
        "DomainOu": PropertySchema(.string),
        "EnableCloudwatchLogsExports": PropertySchema(.array(PropertySchema(.string), ordered: false)),
        "EnableIAMDatabaseAuthentication": PropertySchema(.boolean),
        "EnablePerformanceInsights": PropertySchema(.boolean),
        "Endpoint": PropertySchema(
            .object(
                [
                    "Address": PropertySchema(.string),
                    "HostedZoneId": PropertySchema(.string),
                    "Port": PropertySchema(.string),
                ]
            )
        ),
        "Engine": PropertySchema(.string, equivalence: .caseInsensitive),
        "EngineLifecycleSupport": PropertySchema(.string),
        "EngineVersion": PropertySchema(.string, equivalence: .versionPrefix),
        "InstanceCreateTime": PropertySchema(.string, limits: PropertySchema.Limits(format: "date-time")),
        "Iops": PropertySchema(.integer),
        "IsStorageConfigUpgradeAvailable": PropertySchema(.boolean),
        "KmsKeyId": PropertySchema(.string, equivalence: .kmsKey),
        "LatestRestorableTime": PropertySchema(.string, limits: PropertySchema.Limits(format: "date-time")),
        "LicenseModel": PropertySchema(.string),
        "ListenerEndpoint": PropertySchema(
            .object(
                [
                    "Address": PropertySchema(.string),
                    "HostedZoneId": PropertySchema(.string),
                    "Port": PropertySchema(.string),
                ]
            )
        ),
        "ManageMasterUserPassword": PropertySchema(.boolean),
        "MasterUserAuthenticationType": PropertySchema(
            .string,
            limits: PropertySchema.Limits(allowed: ["iam-db-auth", "password"])
        ),
        "MasterUserPassword": PropertySchema(.string),
        "MasterUserSecret": MasterUserSecret.shape,
        "MasterUsername": PropertySchema(
            .string,
            limits: PropertySchema.Limits(pattern: "^[a-zA-Z][a-zA-Z0-9_]{0,127}$", length: 1...128)
        ),
        "MaxAllocatedStorage": PropertySchema(.integer),
        "MonitoringInterval": PropertySchema(.integer),
        "MonitoringRoleArn": PropertySchema(.string),
        "MultiAZ": PropertySchema(.boolean),
        "NcharCharacterSetName": PropertySchema(.string),
        "NetworkType": PropertySchema(.string, equivalence: .caseInsensitive),
        "OptionGroupName": PropertySchema(.string, equivalence: .caseInsensitive),
        "PercentProgress": PropertySchema(.string),
        "PerformanceInsightsKMSKeyId": PropertySchema(.string, equivalence: .kmsKey),
        "PerformanceInsightsRetentionPeriod": PropertySchema(
            .integer,
            limits: PropertySchema.Limits(
                allowed: [
                    7,
                    31,
                    62,
                    93,
                    124,
                    155,
                    186,
                    217,
                    248,
                    279,
                    310,
                    341,
                    372,
                    403,
                    434,
                    465,
                    496,
                    527,
                    558,
                    589,
                    620,
                    651,
                    682,
                    713,
                    731,
                ]
            )
        ),
        "Port": PropertySchema(.string, limits: PropertySchema.Limits(pattern: #"^\d*$"#)),
        "PreferredBackupWindow": PropertySchema(.string),
        "PreferredMaintenanceWindow": PropertySchema(.string, equivalence: .caseInsensitive),
        "ProcessorFeatures": PropertySchema(.array(ProcessorFeature.shape, ordered: false)),
        "PromotionTier": PropertySchema(.integer, limits: PropertySchema.Limits(minimum: 0.0, maximum: 15.0)),
        "PubliclyAccessible": PropertySchema(.boolean),
        "ReadReplicaDBClusterIdentifiers": PropertySchema(.array(PropertySchema(.string))),
        "ReadReplicaDBInstanceIdentifiers": PropertySchema(.array(PropertySchema(.string))),
        "ReplicaMode": PropertySchema(.string),
        "RestoreTime": PropertySchema(.string, limits: PropertySchema.Limits(format: "date-time")),
        "ResumeFullAutomationModeTime": PropertySchema(.string),
        "SecondaryAvailabilityZone": PropertySchema(.string),
        "SourceDBClusterIdentifier": PropertySchema(.string),
        "SourceDBInstanceAutomatedBackupsArn": PropertySchema(.string, equivalence: .caseInsensitive),
        "SourceDBInstanceIdentifier": PropertySchema(.string, equivalence: .caseInsensitive),
        "SourceDbiResourceId": PropertySchema(.string),
        "SourceRegion": PropertySchema(.string),
        "StatusInfos": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Message": PropertySchema(.string),
                            "Normal": PropertySchema(.boolean),
                            "Status": PropertySchema(.string),
                            "StatusType": PropertySchema(.string),
                        ]
                    )
                )
            )
        ),
        "StorageEncrypted": PropertySchema(.boolean),
        "StorageThroughput": PropertySchema(.integer),
        "StorageType": PropertySchema(.string, equivalence: .caseInsensitive),
        "Tags": PropertySchema(
            .array(
                PropertySchema(
                    .object(
                        [
                            "Key": PropertySchema(.string, limits: PropertySchema.Limits(length: 1...128)),
                            "Value": PropertySchema(.string, limits: PropertySchema.Limits(length: 0...256)),
                        ],
                        required: ["Key"]
                    )
                ),
                ordered: false
            )
        ),
        "TdeCredentialArn": PropertySchema(.string),
        "TdeCredentialPassword": PropertySchema(.string),
        "Timezone": PropertySchema(.string),
        "UseDefaultProcessorFeatures": PropertySchema(.boolean),
        "UseLatestRestorableTime": PropertySchema(.boolean),
        "VPCSecurityGroups": PropertySchema(.array(PropertySchema(.string), ordered: false, unique: true)),
    ]
}

extension Reference where R == DBInstance {
    /// `AutomaticRestartTime`.
    public var automaticRestartTime: Input<String> { attribute("AutomaticRestartTime") }
    /// `CertificateDetails.CAIdentifier`.
    public var certificateDetailsCAIdentifier: Input<String> { attribute("CertificateDetails.CAIdentifier") }
    /// `CertificateDetails.ValidTill`.
    public var certificateDetailsValidTill: Input<String> { attribute("CertificateDetails.ValidTill") }
    /// `DBInstanceArn`.
    public var dbInstanceArn: Input<DBInstance.ARN> { attribute("DBInstanceArn") }
    /// `DBInstanceIdentifier`.
    public var dbInstanceIdentifier: Input<DBInstance.ID> { attribute("DBInstanceIdentifier") }
    /// `DBInstanceStatus`.
    public var dbInstanceStatus: Input<String> { attribute("DBInstanceStatus") }
    /// `DbiResourceId`.
    public var dbiResourceId: Input<String> { attribute("DbiResourceId") }
    /// `Endpoint.Address`.
    public var endpointAddress: Input<String> { attribute("Endpoint.Address") }
    /// `Endpoint.HostedZoneId`.
    public var endpointHostedZoneId: Input<String> { attribute("Endpoint.HostedZoneId") }
    /// `Endpoint.Port`.
    public var endpointPort: Input<String> { attribute("Endpoint.Port") }
    /// `InstanceCreateTime`.
    public var instanceCreateTime: Input<String> { attribute("InstanceCreateTime") }
    /// `IsStorageConfigUpgradeAvailable`.
    public var isStorageConfigUpgradeAvailable: Input<Bool> { attribute("IsStorageConfigUpgradeAvailable") }
    /// `LatestRestorableTime`.
    public var latestRestorableTime: Input<String> { attribute("LatestRestorableTime") }
    /// `ListenerEndpoint.Address`.
    public var listenerEndpointAddress: Input<String> { attribute("ListenerEndpoint.Address") }
    /// `ListenerEndpoint.HostedZoneId`.
    public var listenerEndpointHostedZoneId: Input<String> { attribute("ListenerEndpoint.HostedZoneId") }
    /// `ListenerEndpoint.Port`.
    public var listenerEndpointPort: Input<String> { attribute("ListenerEndpoint.Port") }
    /// `MasterUserSecret.SecretArn`.
    public var masterUserSecretSecretArn: Input<String> { attribute("MasterUserSecret.SecretArn") }
    /// `PercentProgress`.
    public var percentProgress: Input<String> { attribute("PercentProgress") }
    /// `ReadReplicaDBClusterIdentifiers`.
    public var readReplicaDBClusterIdentifiers: Input<[String]> { attribute("ReadReplicaDBClusterIdentifiers") }
    /// `ReadReplicaDBInstanceIdentifiers`.
    public var readReplicaDBInstanceIdentifiers: Input<[String]> { attribute("ReadReplicaDBInstanceIdentifiers") }
    /// `ResumeFullAutomationModeTime`.
    public var resumeFullAutomationModeTime: Input<String> { attribute("ResumeFullAutomationModeTime") }
    /// `SecondaryAvailabilityZone`.
    public var secondaryAvailabilityZone: Input<String> { attribute("SecondaryAvailabilityZone") }
    /// `StatusInfos`.
    public var statusInfos: Input<[Document]> { attribute("StatusInfos") }
}
