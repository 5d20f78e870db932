// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DBInstance` of Amazon Relational Database Service.
    public struct DBInstance: Sendable, Hashable {
        /// `ActivityStreamEngineNativeAuditFieldsIncluded`.
        public var activityStreamEngineNativeAuditFieldsIncluded: Bool?
        /// `ActivityStreamKinesisStreamName`.
        public var activityStreamKinesisStreamName: String?
        /// `ActivityStreamKmsKeyId`.
        public var activityStreamKmsKeyId: String?
        /// `ActivityStreamMode`.
        public var activityStreamMode: ActivityStreamMode?
        /// `ActivityStreamPolicyStatus`.
        public var activityStreamPolicyStatus: ActivityStreamPolicyStatus?
        /// `ActivityStreamStatus`.
        public var activityStreamStatus: ActivityStreamStatus?
        /// `AdditionalStorageVolumes`.
        public var additionalStorageVolumes: [AdditionalStorageVolumeOutput]?
        /// `AllocatedStorage`.
        public var allocatedStorage: Int?
        /// `AssociatedRoles`.
        public var associatedRoles: [DBInstanceRole]?
        /// `AutoMinorVersionUpgrade`.
        public var autoMinorVersionUpgrade: Bool?
        /// `AutomaticRestartTime`.
        public var automaticRestartTime: Timestamp?
        /// `AutomationMode`.
        public var automationMode: AutomationMode?
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `AwsBackupRecoveryPointArn`.
        public var awsBackupRecoveryPointArn: String?
        /// `BackupRetentionPeriod`.
        public var backupRetentionPeriod: Int?
        /// `BackupTarget`.
        public var backupTarget: String?
        /// `CACertificateIdentifier`.
        public var caCertificateIdentifier: String?
        /// `CertificateDetails`.
        public var certificateDetails: CertificateDetails?
        /// `CharacterSetName`.
        public var characterSetName: String?
        /// `CopyTagsToSnapshot`.
        public var copyTagsToSnapshot: Bool?
        /// `CustomIamInstanceProfile`.
        public var customIamInstanceProfile: String?
        /// `CustomerOwnedIpEnabled`.
        public var customerOwnedIpEnabled: Bool?
        /// `DBClusterIdentifier`.
        public var dbClusterIdentifier: String?
        /// `DBInstanceArn`.
        public var dbInstanceArn: String?
        /// `DBInstanceAutomatedBackupsReplications`.
        public var dbInstanceAutomatedBackupsReplications: [DBInstanceAutomatedBackupsReplication]?
        /// `DBInstanceClass`.
        public var dbInstanceClass: String?
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String?
        /// `DBInstanceStatus`.
        public var dbInstanceStatus: String?
        /// `DBName`.
        public var dbName: String?
        /// `DBParameterGroups`.
        public var dbParameterGroups: [DBParameterGroupStatus]?
        /// `DBSecurityGroups`.
        public var dbSecurityGroups: [DBSecurityGroupMembership]?
        /// `DBSubnetGroup`.
        public var dbSubnetGroup: DBSubnetGroup?
        /// `DBSystemId`.
        public var dbSystemId: String?
        /// `DatabaseInsightsMode`.
        public var databaseInsightsMode: DatabaseInsightsMode?
        /// `DbInstancePort`.
        public var dbInstancePort: Int?
        /// `DbiResourceId`.
        public var dbiResourceId: String?
        /// `DedicatedLogVolume`.
        public var dedicatedLogVolume: Bool?
        /// `DeletionProtection`.
        public var deletionProtection: Bool?
        /// `DomainMemberships`.
        public var domainMemberships: [DomainMembership]?
        /// `EnabledCloudwatchLogsExports`.
        public var enabledCloudwatchLogsExports: [String]?
        /// `Endpoint`.
        public var endpoint: Endpoint?
        /// `Engine`.
        public var engine: String?
        /// `EngineLifecycleSupport`.
        public var engineLifecycleSupport: String?
        /// `EngineVersion`.
        public var engineVersion: String?
        /// `EnhancedMonitoringResourceArn`.
        public var enhancedMonitoringResourceArn: String?
        /// `IAMDatabaseAuthenticationEnabled`.
        public var iamDatabaseAuthenticationEnabled: Bool?
        /// `InstanceCreateTime`.
        public var instanceCreateTime: Timestamp?
        /// `Iops`.
        public var iops: Int?
        /// `IsStorageConfigUpgradeAvailable`.
        public var isStorageConfigUpgradeAvailable: Bool?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `LatestRestorableTime`.
        public var latestRestorableTime: Timestamp?
        /// `LicenseModel`.
        public var licenseModel: String?
        /// `ListenerEndpoint`.
        public var listenerEndpoint: Endpoint?
        /// `MasterUserSecret`.
        public var masterUserSecret: MasterUserSecret?
        /// `MasterUsername`.
        public var masterUsername: String?
        /// `MaxAllocatedStorage`.
        public var maxAllocatedStorage: Int?
        /// `MonitoringInterval`.
        public var monitoringInterval: Int?
        /// `MonitoringRoleArn`.
        public var monitoringRoleArn: String?
        /// `MultiAZ`.
        public var multiAZ: Bool?
        /// `MultiTenant`.
        public var multiTenant: Bool?
        /// `NcharCharacterSetName`.
        public var ncharCharacterSetName: String?
        /// `NetworkType`.
        public var networkType: String?
        /// `OptionGroupMemberships`.
        public var optionGroupMemberships: [OptionGroupMembership]?
        /// `PendingModifiedValues`.
        public var pendingModifiedValues: PendingModifiedValues?
        /// `PercentProgress`.
        public var percentProgress: String?
        /// `PerformanceInsightsEnabled`.
        public var performanceInsightsEnabled: Bool?
        /// `PerformanceInsightsKMSKeyId`.
        public var performanceInsightsKMSKeyId: String?
        /// `PerformanceInsightsRetentionPeriod`.
        public var performanceInsightsRetentionPeriod: Int?
        /// `PreferredBackupWindow`.
        public var preferredBackupWindow: String?
        /// `PreferredMaintenanceWindow`.
        public var preferredMaintenanceWindow: String?
        /// `ProcessorFeatures`.
        public var processorFeatures: [ProcessorFeature]?
        /// `PromotionTier`.
        public var promotionTier: Int?
        /// `PubliclyAccessible`.
        public var publiclyAccessible: Bool?
        /// `ReadReplicaDBClusterIdentifiers`.
        public var readReplicaDBClusterIdentifiers: [String]?
        /// `ReadReplicaDBInstanceIdentifiers`.
        public var readReplicaDBInstanceIdentifiers: [String]?
        /// `ReadReplicaSourceDBClusterIdentifier`.
        public var readReplicaSourceDBClusterIdentifier: String?
        /// `ReadReplicaSourceDBInstanceIdentifier`.
        public var readReplicaSourceDBInstanceIdentifier: String?
        /// `ReplicaMode`.
        public var replicaMode: ReplicaMode?
        /// `ResumeFullAutomationModeTime`.
        public var resumeFullAutomationModeTime: Timestamp?
        /// `SecondaryAvailabilityZone`.
        public var secondaryAvailabilityZone: String?
        /// `StatusInfos`.
        public var statusInfos: [DBInstanceStatusInfo]?
        /// `StorageEncrypted`.
        public var storageEncrypted: Bool?
        /// `StorageEncryptionType`.
        public var storageEncryptionType: StorageEncryptionType?
        /// `StorageThroughput`.
        public var storageThroughput: Int?
        /// `StorageType`.
        public var storageType: String?
        /// `StorageVolumeStatus`.
        public var storageVolumeStatus: String?
        /// `TagList`.
        public var tagList: [Tag]?
        /// `TdeCredentialArn`.
        public var tdeCredentialArn: String?
        /// `Timezone`.
        public var timezone: String?
        /// `UpgradeRolloutOrder`.
        public var upgradeRolloutOrder: UpgradeRolloutOrder?
        /// `VpcSecurityGroups`.
        public var vpcSecurityGroups: [VpcSecurityGroupMembership]?

        /// What is left out is the service's to choose.
        public init(
            activityStreamEngineNativeAuditFieldsIncluded: Bool? = nil,
            activityStreamKinesisStreamName: String? = nil,
            activityStreamKmsKeyId: String? = nil,
            activityStreamMode: ActivityStreamMode? = nil,
            activityStreamPolicyStatus: ActivityStreamPolicyStatus? = nil,
            activityStreamStatus: ActivityStreamStatus? = nil,
            additionalStorageVolumes: [AdditionalStorageVolumeOutput]? = nil,
            allocatedStorage: Int? = nil,
            associatedRoles: [DBInstanceRole]? = nil,
            autoMinorVersionUpgrade: Bool? = nil,
            automaticRestartTime: Timestamp? = nil,
            automationMode: AutomationMode? = nil,
            availabilityZone: String? = nil,
            awsBackupRecoveryPointArn: String? = nil,
            backupRetentionPeriod: Int? = nil,
            backupTarget: String? = nil,
            caCertificateIdentifier: String? = nil,
            certificateDetails: CertificateDetails? = nil,
            characterSetName: String? = nil,
            copyTagsToSnapshot: Bool? = nil,
            customIamInstanceProfile: String? = nil,
            customerOwnedIpEnabled: Bool? = nil,
            dbClusterIdentifier: String? = nil,
            dbInstanceArn: String? = nil,
            dbInstanceAutomatedBackupsReplications: [DBInstanceAutomatedBackupsReplication]? = nil,
            dbInstanceClass: String? = nil,
            dbInstanceIdentifier: String? = nil,
            dbInstanceStatus: String? = nil,
            dbName: String? = nil,
            dbParameterGroups: [DBParameterGroupStatus]? = nil,
            dbSecurityGroups: [DBSecurityGroupMembership]? = nil,
            dbSubnetGroup: DBSubnetGroup? = nil,
            dbSystemId: String? = nil,
            databaseInsightsMode: DatabaseInsightsMode? = nil,
            dbInstancePort: Int? = nil,
            dbiResourceId: String? = nil,
            dedicatedLogVolume: Bool? = nil,
            deletionProtection: Bool? = nil,
            domainMemberships: [DomainMembership]? = nil,
            enabledCloudwatchLogsExports: [String]? = nil,
            endpoint: Endpoint? = nil,
            engine: String? = nil,
            engineLifecycleSupport: String? = nil,
            engineVersion: String? = nil,
            enhancedMonitoringResourceArn: String? = nil,
            iamDatabaseAuthenticationEnabled: Bool? = nil,
            instanceCreateTime: Timestamp? = nil,
            iops: Int? = nil,
            isStorageConfigUpgradeAvailable: Bool? = nil,
            kmsKeyId: String? = nil,
            latestRestorableTime: Timestamp? = nil,
            licenseModel: String? = nil,
            listenerEndpoint: Endpoint? = nil,
            masterUserSecret: MasterUserSecret? = nil,
            masterUsername: String? = nil,
            maxAllocatedStorage: Int? = nil,
            monitoringInterval: Int? = nil,
            monitoringRoleArn: String? = nil,
            multiAZ: Bool? = nil,
            multiTenant: Bool? = nil,
            ncharCharacterSetName: String? = nil,
            networkType: String? = nil,
            optionGroupMemberships: [OptionGroupMembership]? = nil,
            pendingModifiedValues: PendingModifiedValues? = nil,
            percentProgress: String? = nil,
            performanceInsightsEnabled: Bool? = nil,
            performanceInsightsKMSKeyId: String? = nil,
            performanceInsightsRetentionPeriod: Int? = nil,
            preferredBackupWindow: String? = nil,
            preferredMaintenanceWindow: String? = nil,
            processorFeatures: [ProcessorFeature]? = nil,
            promotionTier: Int? = nil,
            publiclyAccessible: Bool? = nil,
            readReplicaDBClusterIdentifiers: [String]? = nil,
            readReplicaDBInstanceIdentifiers: [String]? = nil,
            readReplicaSourceDBClusterIdentifier: String? = nil,
            readReplicaSourceDBInstanceIdentifier: String? = nil,
            replicaMode: ReplicaMode? = nil,
            resumeFullAutomationModeTime: Timestamp? = nil,
            secondaryAvailabilityZone: String? = nil,
            statusInfos: [DBInstanceStatusInfo]? = nil,
            storageEncrypted: Bool? = nil,
            storageEncryptionType: StorageEncryptionType? = nil,
            storageThroughput: Int? = nil,
            storageType: String? = nil,
            storageVolumeStatus: String? = nil,
            tagList: [Tag]? = nil,
            tdeCredentialArn: String? = nil,
            timezone: String? = nil,
            upgradeRolloutOrder: UpgradeRolloutOrder? = nil,
            vpcSecurityGroups: [VpcSecurityGroupMembership]? = nil
        ) {
            self.activityStreamEngineNativeAuditFieldsIncluded = activityStreamEngineNativeAuditFieldsIncluded
            self.activityStreamKinesisStreamName = activityStreamKinesisStreamName
            self.activityStreamKmsKeyId = activityStreamKmsKeyId
            self.activityStreamMode = activityStreamMode
            self.activityStreamPolicyStatus = activityStreamPolicyStatus
            self.activityStreamStatus = activityStreamStatus
            self.additionalStorageVolumes = additionalStorageVolumes
            self.allocatedStorage = allocatedStorage
            self.associatedRoles = associatedRoles
            self.autoMinorVersionUpgrade = autoMinorVersionUpgrade
            self.automaticRestartTime = automaticRestartTime
            self.automationMode = automationMode
            self.availabilityZone = availabilityZone
            self.awsBackupRecoveryPointArn = awsBackupRecoveryPointArn
            self.backupRetentionPeriod = backupRetentionPeriod
            self.backupTarget = backupTarget
            self.caCertificateIdentifier = caCertificateIdentifier
            self.certificateDetails = certificateDetails
            self.characterSetName = characterSetName
            self.copyTagsToSnapshot = copyTagsToSnapshot
            self.customIamInstanceProfile = customIamInstanceProfile
            self.customerOwnedIpEnabled = customerOwnedIpEnabled
            self.dbClusterIdentifier = dbClusterIdentifier
            self.dbInstanceArn = dbInstanceArn
            self.dbInstanceAutomatedBackupsReplications = dbInstanceAutomatedBackupsReplications
            self.dbInstanceClass = dbInstanceClass
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.dbInstanceStatus = dbInstanceStatus
            self.dbName = dbName
            self.dbParameterGroups = dbParameterGroups
            self.dbSecurityGroups = dbSecurityGroups
            self.dbSubnetGroup = dbSubnetGroup
            self.dbSystemId = dbSystemId
            self.databaseInsightsMode = databaseInsightsMode
            self.dbInstancePort = dbInstancePort
            self.dbiResourceId = dbiResourceId
            self.dedicatedLogVolume = dedicatedLogVolume
            self.deletionProtection = deletionProtection
            self.domainMemberships = domainMemberships
            self.enabledCloudwatchLogsExports = enabledCloudwatchLogsExports
            self.endpoint = endpoint
            self.engine = engine
            self.engineLifecycleSupport = engineLifecycleSupport
            self.engineVersion = engineVersion
            self.enhancedMonitoringResourceArn = enhancedMonitoringResourceArn
            self.iamDatabaseAuthenticationEnabled = iamDatabaseAuthenticationEnabled
            self.instanceCreateTime = instanceCreateTime
            self.iops = iops
            self.isStorageConfigUpgradeAvailable = isStorageConfigUpgradeAvailable
            self.kmsKeyId = kmsKeyId
            self.latestRestorableTime = latestRestorableTime
            self.licenseModel = licenseModel
            self.listenerEndpoint = listenerEndpoint
            self.masterUserSecret = masterUserSecret
            self.masterUsername = masterUsername
            self.maxAllocatedStorage = maxAllocatedStorage
            self.monitoringInterval = monitoringInterval
            self.monitoringRoleArn = monitoringRoleArn
            self.multiAZ = multiAZ
            self.multiTenant = multiTenant
            self.ncharCharacterSetName = ncharCharacterSetName
            self.networkType = networkType
            self.optionGroupMemberships = optionGroupMemberships
            self.pendingModifiedValues = pendingModifiedValues
            self.percentProgress = percentProgress
            self.performanceInsightsEnabled = performanceInsightsEnabled
            self.performanceInsightsKMSKeyId = performanceInsightsKMSKeyId
            self.performanceInsightsRetentionPeriod = performanceInsightsRetentionPeriod
            self.preferredBackupWindow = preferredBackupWindow
            self.preferredMaintenanceWindow = preferredMaintenanceWindow
            self.processorFeatures = processorFeatures
            self.promotionTier = promotionTier
            self.publiclyAccessible = publiclyAccessible
            self.readReplicaDBClusterIdentifiers = readReplicaDBClusterIdentifiers
            self.readReplicaDBInstanceIdentifiers = readReplicaDBInstanceIdentifiers
            self.readReplicaSourceDBClusterIdentifier = readReplicaSourceDBClusterIdentifier
            self.readReplicaSourceDBInstanceIdentifier = readReplicaSourceDBInstanceIdentifier
            self.replicaMode = replicaMode
            self.resumeFullAutomationModeTime = resumeFullAutomationModeTime
            self.secondaryAvailabilityZone = secondaryAvailabilityZone
            self.statusInfos = statusInfos
            self.storageEncrypted = storageEncrypted
            self.storageEncryptionType = storageEncryptionType
            self.storageThroughput = storageThroughput
            self.storageType = storageType
            self.storageVolumeStatus = storageVolumeStatus
            self.tagList = tagList
            self.tdeCredentialArn = tdeCredentialArn
            self.timezone = timezone
            self.upgradeRolloutOrder = upgradeRolloutOrder
            self.vpcSecurityGroups = vpcSecurityGroups
        }
    }
}

extension RDS.DBInstance {
    package init(xml: XMLElement) throws {
        self.activityStreamEngineNativeAuditFieldsIncluded = try xml.member("ActivityStreamEngineNativeAuditFieldsIncluded") { try $0.boolean() }
        self.activityStreamKinesisStreamName = try xml.member("ActivityStreamKinesisStreamName") { try $0.string() }
        self.activityStreamKmsKeyId = try xml.member("ActivityStreamKmsKeyId") { try $0.string() }
        self.activityStreamMode = try xml.member("ActivityStreamMode") { RDS.ActivityStreamMode(rawValue: try $0.string()) }
        self.activityStreamPolicyStatus = try xml.member("ActivityStreamPolicyStatus") { RDS.ActivityStreamPolicyStatus(rawValue: try $0.string()) }
        self.activityStreamStatus = try xml.member("ActivityStreamStatus") { RDS.ActivityStreamStatus(rawValue: try $0.string()) }
        self.additionalStorageVolumes = try xml.member("AdditionalStorageVolumes") { try $0.list { try RDS.AdditionalStorageVolumeOutput(xml: $0) } }
        self.allocatedStorage = try xml.member("AllocatedStorage") { try $0.integer() }
        self.associatedRoles = try xml.member("AssociatedRoles") { try $0.list { try RDS.DBInstanceRole(xml: $0) } }
        self.autoMinorVersionUpgrade = try xml.member("AutoMinorVersionUpgrade") { try $0.boolean() }
        self.automaticRestartTime = try xml.member("AutomaticRestartTime") { try $0.timestamp() }
        self.automationMode = try xml.member("AutomationMode") { RDS.AutomationMode(rawValue: try $0.string()) }
        self.availabilityZone = try xml.member("AvailabilityZone") { try $0.string() }
        self.awsBackupRecoveryPointArn = try xml.member("AwsBackupRecoveryPointArn") { try $0.string() }
        self.backupRetentionPeriod = try xml.member("BackupRetentionPeriod") { try $0.integer() }
        self.backupTarget = try xml.member("BackupTarget") { try $0.string() }
        self.caCertificateIdentifier = try xml.member("CACertificateIdentifier") { try $0.string() }
        self.certificateDetails = try xml.member("CertificateDetails") { try RDS.CertificateDetails(xml: $0) }
        self.characterSetName = try xml.member("CharacterSetName") { try $0.string() }
        self.copyTagsToSnapshot = try xml.member("CopyTagsToSnapshot") { try $0.boolean() }
        self.customIamInstanceProfile = try xml.member("CustomIamInstanceProfile") { try $0.string() }
        self.customerOwnedIpEnabled = try xml.member("CustomerOwnedIpEnabled") { try $0.boolean() }
        self.dbClusterIdentifier = try xml.member("DBClusterIdentifier") { try $0.string() }
        self.dbInstanceArn = try xml.member("DBInstanceArn") { try $0.string() }
        self.dbInstanceAutomatedBackupsReplications = try xml.member("DBInstanceAutomatedBackupsReplications") { try $0.list { try RDS.DBInstanceAutomatedBackupsReplication(xml: $0) } }
        self.dbInstanceClass = try xml.member("DBInstanceClass") { try $0.string() }
        self.dbInstanceIdentifier = try xml.member("DBInstanceIdentifier") { try $0.string() }
        self.dbInstanceStatus = try xml.member("DBInstanceStatus") { try $0.string() }
        self.dbName = try xml.member("DBName") { try $0.string() }
        self.dbParameterGroups = try xml.member("DBParameterGroups") { try $0.list { try RDS.DBParameterGroupStatus(xml: $0) } }
        self.dbSecurityGroups = try xml.member("DBSecurityGroups") { try $0.list { try RDS.DBSecurityGroupMembership(xml: $0) } }
        self.dbSubnetGroup = try xml.member("DBSubnetGroup") { try RDS.DBSubnetGroup(xml: $0) }
        self.dbSystemId = try xml.member("DBSystemId") { try $0.string() }
        self.databaseInsightsMode = try xml.member("DatabaseInsightsMode") { RDS.DatabaseInsightsMode(rawValue: try $0.string()) }
        self.dbInstancePort = try xml.member("DbInstancePort") { try $0.integer() }
        self.dbiResourceId = try xml.member("DbiResourceId") { try $0.string() }
        self.dedicatedLogVolume = try xml.member("DedicatedLogVolume") { try $0.boolean() }
        self.deletionProtection = try xml.member("DeletionProtection") { try $0.boolean() }
        self.domainMemberships = try xml.member("DomainMemberships") { try $0.list { try RDS.DomainMembership(xml: $0) } }
        self.enabledCloudwatchLogsExports = try xml.member("EnabledCloudwatchLogsExports") { try $0.list { try $0.string() } }
        self.endpoint = try xml.member("Endpoint") { try RDS.Endpoint(xml: $0) }
        self.engine = try xml.member("Engine") { try $0.string() }
        self.engineLifecycleSupport = try xml.member("EngineLifecycleSupport") { try $0.string() }
        self.engineVersion = try xml.member("EngineVersion") { try $0.string() }
        self.enhancedMonitoringResourceArn = try xml.member("EnhancedMonitoringResourceArn") { try $0.string() }
        self.iamDatabaseAuthenticationEnabled = try xml.member("IAMDatabaseAuthenticationEnabled") { try $0.boolean() }
        self.instanceCreateTime = try xml.member("InstanceCreateTime") { try $0.timestamp() }
        self.iops = try xml.member("Iops") { try $0.integer() }
        self.isStorageConfigUpgradeAvailable = try xml.member("IsStorageConfigUpgradeAvailable") { try $0.boolean() }
        self.kmsKeyId = try xml.member("KmsKeyId") { try $0.string() }
        self.latestRestorableTime = try xml.member("LatestRestorableTime") { try $0.timestamp() }
        self.licenseModel = try xml.member("LicenseModel") { try $0.string() }
        self.listenerEndpoint = try xml.member("ListenerEndpoint") { try RDS.Endpoint(xml: $0) }
        self.masterUserSecret = try xml.member("MasterUserSecret") { try RDS.MasterUserSecret(xml: $0) }
        self.masterUsername = try xml.member("MasterUsername") { try $0.string() }
        self.maxAllocatedStorage = try xml.member("MaxAllocatedStorage") { try $0.integer() }
        self.monitoringInterval = try xml.member("MonitoringInterval") { try $0.integer() }
        self.monitoringRoleArn = try xml.member("MonitoringRoleArn") { try $0.string() }
        self.multiAZ = try xml.member("MultiAZ") { try $0.boolean() }
        self.multiTenant = try xml.member("MultiTenant") { try $0.boolean() }
        self.ncharCharacterSetName = try xml.member("NcharCharacterSetName") { try $0.string() }
        self.networkType = try xml.member("NetworkType") { try $0.string() }
        self.optionGroupMemberships = try xml.member("OptionGroupMemberships") { try $0.list { try RDS.OptionGroupMembership(xml: $0) } }
        self.pendingModifiedValues = try xml.member("PendingModifiedValues") { try RDS.PendingModifiedValues(xml: $0) }
        self.percentProgress = try xml.member("PercentProgress") { try $0.string() }
        self.performanceInsightsEnabled = try xml.member("PerformanceInsightsEnabled") { try $0.boolean() }
        self.performanceInsightsKMSKeyId = try xml.member("PerformanceInsightsKMSKeyId") { try $0.string() }
        self.performanceInsightsRetentionPeriod = try xml.member("PerformanceInsightsRetentionPeriod") { try $0.integer() }
        self.preferredBackupWindow = try xml.member("PreferredBackupWindow") { try $0.string() }
        self.preferredMaintenanceWindow = try xml.member("PreferredMaintenanceWindow") { try $0.string() }
        self.processorFeatures = try xml.member("ProcessorFeatures") { try $0.list { try RDS.ProcessorFeature(xml: $0) } }
        self.promotionTier = try xml.member("PromotionTier") { try $0.integer() }
        self.publiclyAccessible = try xml.member("PubliclyAccessible") { try $0.boolean() }
        self.readReplicaDBClusterIdentifiers = try xml.member("ReadReplicaDBClusterIdentifiers") { try $0.list { try $0.string() } }
        self.readReplicaDBInstanceIdentifiers = try xml.member("ReadReplicaDBInstanceIdentifiers") { try $0.list { try $0.string() } }
        self.readReplicaSourceDBClusterIdentifier = try xml.member("ReadReplicaSourceDBClusterIdentifier") { try $0.string() }
        self.readReplicaSourceDBInstanceIdentifier = try xml.member("ReadReplicaSourceDBInstanceIdentifier") { try $0.string() }
        self.replicaMode = try xml.member("ReplicaMode") { RDS.ReplicaMode(rawValue: try $0.string()) }
        self.resumeFullAutomationModeTime = try xml.member("ResumeFullAutomationModeTime") { try $0.timestamp() }
        self.secondaryAvailabilityZone = try xml.member("SecondaryAvailabilityZone") { try $0.string() }
        self.statusInfos = try xml.member("StatusInfos") { try $0.list { try RDS.DBInstanceStatusInfo(xml: $0) } }
        self.storageEncrypted = try xml.member("StorageEncrypted") { try $0.boolean() }
        self.storageEncryptionType = try xml.member("StorageEncryptionType") { RDS.StorageEncryptionType(rawValue: try $0.string()) }
        self.storageThroughput = try xml.member("StorageThroughput") { try $0.integer() }
        self.storageType = try xml.member("StorageType") { try $0.string() }
        self.storageVolumeStatus = try xml.member("StorageVolumeStatus") { try $0.string() }
        self.tagList = try xml.member("TagList") { try $0.list { try RDS.Tag(xml: $0) } }
        self.tdeCredentialArn = try xml.member("TdeCredentialArn") { try $0.string() }
        self.timezone = try xml.member("Timezone") { try $0.string() }
        self.upgradeRolloutOrder = try xml.member("UpgradeRolloutOrder") { RDS.UpgradeRolloutOrder(rawValue: try $0.string()) }
        self.vpcSecurityGroups = try xml.member("VpcSecurityGroups") { try $0.list { try RDS.VpcSecurityGroupMembership(xml: $0) } }
    }
}
