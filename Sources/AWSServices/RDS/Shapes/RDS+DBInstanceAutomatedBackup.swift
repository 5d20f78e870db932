// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `DBInstanceAutomatedBackup` of Amazon Relational Database Service.
    public struct DBInstanceAutomatedBackup: Sendable, Hashable {
        /// `AdditionalStorageVolumes`.
        public var additionalStorageVolumes: [AdditionalStorageVolume]?
        /// `AllocatedStorage`.
        public var allocatedStorage: Int?
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `AwsBackupRecoveryPointArn`.
        public var awsBackupRecoveryPointArn: String?
        /// `BackupRetentionPeriod`.
        public var backupRetentionPeriod: Int?
        /// `BackupTarget`.
        public var backupTarget: String?
        /// `DBInstanceArn`.
        public var dbInstanceArn: String?
        /// `DBInstanceAutomatedBackupsArn`.
        public var dbInstanceAutomatedBackupsArn: String?
        /// `DBInstanceAutomatedBackupsReplications`.
        public var dbInstanceAutomatedBackupsReplications: [DBInstanceAutomatedBackupsReplication]?
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String?
        /// `DbiResourceId`.
        public var dbiResourceId: String?
        /// `DedicatedLogVolume`.
        public var dedicatedLogVolume: Bool?
        /// `Encrypted`.
        public var encrypted: Bool?
        /// `Engine`.
        public var engine: String?
        /// `EngineVersion`.
        public var engineVersion: String?
        /// `IAMDatabaseAuthenticationEnabled`.
        public var iamDatabaseAuthenticationEnabled: Bool?
        /// `InstanceCreateTime`.
        public var instanceCreateTime: Timestamp?
        /// `Iops`.
        public var iops: Int?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `LicenseModel`.
        public var licenseModel: String?
        /// `MasterUsername`.
        public var masterUsername: String?
        /// `MultiTenant`.
        public var multiTenant: Bool?
        /// `OptionGroupName`.
        public var optionGroupName: String?
        /// `Port`.
        public var port: Int?
        /// `PreferredBackupWindow`.
        public var preferredBackupWindow: String?
        /// `Region`.
        public var region: String?
        /// `RestoreWindow`.
        public var restoreWindow: RestoreWindow?
        /// `Status`.
        public var status: String?
        /// `StorageEncryptionType`.
        public var storageEncryptionType: StorageEncryptionType?
        /// `StorageThroughput`.
        public var storageThroughput: Int?
        /// `StorageType`.
        public var storageType: String?
        /// `TagList`.
        public var tagList: [Tag]?
        /// `TdeCredentialArn`.
        public var tdeCredentialArn: String?
        /// `Timezone`.
        public var timezone: String?
        /// `VpcId`.
        public var vpcId: String?

        /// What is left out is the service's to choose.
        public init(
            additionalStorageVolumes: [AdditionalStorageVolume]? = nil,
            allocatedStorage: Int? = nil,
            availabilityZone: String? = nil,
            awsBackupRecoveryPointArn: String? = nil,
            backupRetentionPeriod: Int? = nil,
            backupTarget: String? = nil,
            dbInstanceArn: String? = nil,
            dbInstanceAutomatedBackupsArn: String? = nil,
            dbInstanceAutomatedBackupsReplications: [DBInstanceAutomatedBackupsReplication]? = nil,
            dbInstanceIdentifier: String? = nil,
            dbiResourceId: String? = nil,
            dedicatedLogVolume: Bool? = nil,
            encrypted: Bool? = nil,
            engine: String? = nil,
            engineVersion: String? = nil,
            iamDatabaseAuthenticationEnabled: Bool? = nil,
            instanceCreateTime: Timestamp? = nil,
            iops: Int? = nil,
            kmsKeyId: String? = nil,
            licenseModel: String? = nil,
            masterUsername: String? = nil,
            multiTenant: Bool? = nil,
            optionGroupName: String? = nil,
            port: Int? = nil,
            preferredBackupWindow: String? = nil,
            region: String? = nil,
            restoreWindow: RestoreWindow? = nil,
            status: String? = nil,
            storageEncryptionType: StorageEncryptionType? = nil,
            storageThroughput: Int? = nil,
            storageType: String? = nil,
            tagList: [Tag]? = nil,
            tdeCredentialArn: String? = nil,
            timezone: String? = nil,
            vpcId: String? = nil
        ) {
            self.additionalStorageVolumes = additionalStorageVolumes
            self.allocatedStorage = allocatedStorage
            self.availabilityZone = availabilityZone
            self.awsBackupRecoveryPointArn = awsBackupRecoveryPointArn
            self.backupRetentionPeriod = backupRetentionPeriod
            self.backupTarget = backupTarget
            self.dbInstanceArn = dbInstanceArn
            self.dbInstanceAutomatedBackupsArn = dbInstanceAutomatedBackupsArn
            self.dbInstanceAutomatedBackupsReplications = dbInstanceAutomatedBackupsReplications
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.dbiResourceId = dbiResourceId
            self.dedicatedLogVolume = dedicatedLogVolume
            self.encrypted = encrypted
            self.engine = engine
            self.engineVersion = engineVersion
            self.iamDatabaseAuthenticationEnabled = iamDatabaseAuthenticationEnabled
            self.instanceCreateTime = instanceCreateTime
            self.iops = iops
            self.kmsKeyId = kmsKeyId
            self.licenseModel = licenseModel
            self.masterUsername = masterUsername
            self.multiTenant = multiTenant
            self.optionGroupName = optionGroupName
            self.port = port
            self.preferredBackupWindow = preferredBackupWindow
            self.region = region
            self.restoreWindow = restoreWindow
            self.status = status
            self.storageEncryptionType = storageEncryptionType
            self.storageThroughput = storageThroughput
            self.storageType = storageType
            self.tagList = tagList
            self.tdeCredentialArn = tdeCredentialArn
            self.timezone = timezone
            self.vpcId = vpcId
        }
    }
}

extension RDS.DBInstanceAutomatedBackup {
    package init(xml: XMLElement) throws {
        self.additionalStorageVolumes = try xml.member("AdditionalStorageVolumes") { try $0.list { try RDS.AdditionalStorageVolume(xml: $0) } }
        self.allocatedStorage = try xml.member("AllocatedStorage") { try $0.integer() }
        self.availabilityZone = try xml.member("AvailabilityZone") { try $0.string() }
        self.awsBackupRecoveryPointArn = try xml.member("AwsBackupRecoveryPointArn") { try $0.string() }
        self.backupRetentionPeriod = try xml.member("BackupRetentionPeriod") { try $0.integer() }
        self.backupTarget = try xml.member("BackupTarget") { try $0.string() }
        self.dbInstanceArn = try xml.member("DBInstanceArn") { try $0.string() }
        self.dbInstanceAutomatedBackupsArn = try xml.member("DBInstanceAutomatedBackupsArn") { try $0.string() }
        self.dbInstanceAutomatedBackupsReplications = try xml.member("DBInstanceAutomatedBackupsReplications") { try $0.list { try RDS.DBInstanceAutomatedBackupsReplication(xml: $0) } }
        self.dbInstanceIdentifier = try xml.member("DBInstanceIdentifier") { try $0.string() }
        self.dbiResourceId = try xml.member("DbiResourceId") { try $0.string() }
        self.dedicatedLogVolume = try xml.member("DedicatedLogVolume") { try $0.boolean() }
        self.encrypted = try xml.member("Encrypted") { try $0.boolean() }
        self.engine = try xml.member("Engine") { try $0.string() }
        self.engineVersion = try xml.member("EngineVersion") { try $0.string() }
        self.iamDatabaseAuthenticationEnabled = try xml.member("IAMDatabaseAuthenticationEnabled") { try $0.boolean() }
        self.instanceCreateTime = try xml.member("InstanceCreateTime") { try $0.timestamp() }
        self.iops = try xml.member("Iops") { try $0.integer() }
        self.kmsKeyId = try xml.member("KmsKeyId") { try $0.string() }
        self.licenseModel = try xml.member("LicenseModel") { try $0.string() }
        self.masterUsername = try xml.member("MasterUsername") { try $0.string() }
        self.multiTenant = try xml.member("MultiTenant") { try $0.boolean() }
        self.optionGroupName = try xml.member("OptionGroupName") { try $0.string() }
        self.port = try xml.member("Port") { try $0.integer() }
        self.preferredBackupWindow = try xml.member("PreferredBackupWindow") { try $0.string() }
        self.region = try xml.member("Region") { try $0.string() }
        self.restoreWindow = try xml.member("RestoreWindow") { try RDS.RestoreWindow(xml: $0) }
        self.status = try xml.member("Status") { try $0.string() }
        self.storageEncryptionType = try xml.member("StorageEncryptionType") { RDS.StorageEncryptionType(rawValue: try $0.string()) }
        self.storageThroughput = try xml.member("StorageThroughput") { try $0.integer() }
        self.storageType = try xml.member("StorageType") { try $0.string() }
        self.tagList = try xml.member("TagList") { try $0.list { try RDS.Tag(xml: $0) } }
        self.tdeCredentialArn = try xml.member("TdeCredentialArn") { try $0.string() }
        self.timezone = try xml.member("Timezone") { try $0.string() }
        self.vpcId = try xml.member("VpcId") { try $0.string() }
    }
}
