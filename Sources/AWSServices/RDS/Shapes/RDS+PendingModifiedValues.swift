// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `PendingModifiedValues` of Amazon Relational Database Service.
    public struct PendingModifiedValues: Sendable, Hashable {
        /// `AdditionalStorageVolumes`.
        public var additionalStorageVolumes: [AdditionalStorageVolume]?
        /// `AllocatedStorage`.
        public var allocatedStorage: Int?
        /// `AutomationMode`.
        public var automationMode: AutomationMode?
        /// `BackupRetentionPeriod`.
        public var backupRetentionPeriod: Int?
        /// `CACertificateIdentifier`.
        public var caCertificateIdentifier: String?
        /// `DBInstanceClass`.
        public var dbInstanceClass: String?
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String?
        /// `DBSubnetGroupName`.
        public var dbSubnetGroupName: String?
        /// `DedicatedLogVolume`.
        public var dedicatedLogVolume: Bool?
        /// `Engine`.
        public var engine: String?
        /// `EngineVersion`.
        public var engineVersion: String?
        /// `IAMDatabaseAuthenticationEnabled`.
        public var iamDatabaseAuthenticationEnabled: Bool?
        /// `Iops`.
        public var iops: Int?
        /// `LicenseModel`.
        public var licenseModel: String?
        /// `MasterUserPassword`.
        public var masterUserPassword: String?
        /// `MultiAZ`.
        public var multiAZ: Bool?
        /// `MultiTenant`.
        public var multiTenant: Bool?
        /// `PendingCloudwatchLogsExports`.
        public var pendingCloudwatchLogsExports: PendingCloudwatchLogsExports?
        /// `Port`.
        public var port: Int?
        /// `ProcessorFeatures`.
        public var processorFeatures: [ProcessorFeature]?
        /// `ResumeFullAutomationModeTime`.
        public var resumeFullAutomationModeTime: Timestamp?
        /// `StorageThroughput`.
        public var storageThroughput: Int?
        /// `StorageType`.
        public var storageType: String?

        /// What is left out is the service's to choose.
        public init(
            additionalStorageVolumes: [AdditionalStorageVolume]? = nil,
            allocatedStorage: Int? = nil,
            automationMode: AutomationMode? = nil,
            backupRetentionPeriod: Int? = nil,
            caCertificateIdentifier: String? = nil,
            dbInstanceClass: String? = nil,
            dbInstanceIdentifier: String? = nil,
            dbSubnetGroupName: String? = nil,
            dedicatedLogVolume: Bool? = nil,
            engine: String? = nil,
            engineVersion: String? = nil,
            iamDatabaseAuthenticationEnabled: Bool? = nil,
            iops: Int? = nil,
            licenseModel: String? = nil,
            masterUserPassword: String? = nil,
            multiAZ: Bool? = nil,
            multiTenant: Bool? = nil,
            pendingCloudwatchLogsExports: PendingCloudwatchLogsExports? = nil,
            port: Int? = nil,
            processorFeatures: [ProcessorFeature]? = nil,
            resumeFullAutomationModeTime: Timestamp? = nil,
            storageThroughput: Int? = nil,
            storageType: String? = nil
        ) {
            self.additionalStorageVolumes = additionalStorageVolumes
            self.allocatedStorage = allocatedStorage
            self.automationMode = automationMode
            self.backupRetentionPeriod = backupRetentionPeriod
            self.caCertificateIdentifier = caCertificateIdentifier
            self.dbInstanceClass = dbInstanceClass
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.dbSubnetGroupName = dbSubnetGroupName
            self.dedicatedLogVolume = dedicatedLogVolume
            self.engine = engine
            self.engineVersion = engineVersion
            self.iamDatabaseAuthenticationEnabled = iamDatabaseAuthenticationEnabled
            self.iops = iops
            self.licenseModel = licenseModel
            self.masterUserPassword = masterUserPassword
            self.multiAZ = multiAZ
            self.multiTenant = multiTenant
            self.pendingCloudwatchLogsExports = pendingCloudwatchLogsExports
            self.port = port
            self.processorFeatures = processorFeatures
            self.resumeFullAutomationModeTime = resumeFullAutomationModeTime
            self.storageThroughput = storageThroughput
            self.storageType = storageType
        }
    }
}

extension RDS.PendingModifiedValues {
    package init(xml: XMLElement) throws {
        self.additionalStorageVolumes = try xml.member("AdditionalStorageVolumes") { try $0.list { try RDS.AdditionalStorageVolume(xml: $0) } }
        self.allocatedStorage = try xml.member("AllocatedStorage") { try $0.integer() }
        self.automationMode = try xml.member("AutomationMode") { RDS.AutomationMode(rawValue: try $0.string()) }
        self.backupRetentionPeriod = try xml.member("BackupRetentionPeriod") { try $0.integer() }
        self.caCertificateIdentifier = try xml.member("CACertificateIdentifier") { try $0.string() }
        self.dbInstanceClass = try xml.member("DBInstanceClass") { try $0.string() }
        self.dbInstanceIdentifier = try xml.member("DBInstanceIdentifier") { try $0.string() }
        self.dbSubnetGroupName = try xml.member("DBSubnetGroupName") { try $0.string() }
        self.dedicatedLogVolume = try xml.member("DedicatedLogVolume") { try $0.boolean() }
        self.engine = try xml.member("Engine") { try $0.string() }
        self.engineVersion = try xml.member("EngineVersion") { try $0.string() }
        self.iamDatabaseAuthenticationEnabled = try xml.member("IAMDatabaseAuthenticationEnabled") { try $0.boolean() }
        self.iops = try xml.member("Iops") { try $0.integer() }
        self.licenseModel = try xml.member("LicenseModel") { try $0.string() }
        self.masterUserPassword = try xml.member("MasterUserPassword") { try $0.string() }
        self.multiAZ = try xml.member("MultiAZ") { try $0.boolean() }
        self.multiTenant = try xml.member("MultiTenant") { try $0.boolean() }
        self.pendingCloudwatchLogsExports = try xml.member("PendingCloudwatchLogsExports") { try RDS.PendingCloudwatchLogsExports(xml: $0) }
        self.port = try xml.member("Port") { try $0.integer() }
        self.processorFeatures = try xml.member("ProcessorFeatures") { try $0.list { try RDS.ProcessorFeature(xml: $0) } }
        self.resumeFullAutomationModeTime = try xml.member("ResumeFullAutomationModeTime") { try $0.timestamp() }
        self.storageThroughput = try xml.member("StorageThroughput") { try $0.integer() }
        self.storageType = try xml.member("StorageType") { try $0.string() }
    }
}
