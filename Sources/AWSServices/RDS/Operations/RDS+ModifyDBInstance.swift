// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `ModifyDBInstance` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_ModifyDBInstance.html
    public enum ModifyDBInstance: AWSOperation {
        public typealias Input = ModifyDBInstanceMessage
        public typealias Output = ModifyDBInstanceResult

        public static let name = "ModifyDBInstance"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "ModifyDBInstanceResult"))
        }
    }

    /// `ModifyDBInstanceMessage` of Amazon Relational Database Service.
    public struct ModifyDBInstanceMessage: Sendable, Hashable {
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String
        /// `AdditionalStorageVolumes`.
        public var additionalStorageVolumes: [ModifyAdditionalStorageVolume]?
        /// `AllocatedStorage`.
        public var allocatedStorage: Int?
        /// `AllowMajorVersionUpgrade`.
        public var allowMajorVersionUpgrade: Bool?
        /// `ApplyImmediately`.
        public var applyImmediately: Bool?
        /// `AutoMinorVersionUpgrade`.
        public var autoMinorVersionUpgrade: Bool?
        /// `AutomationMode`.
        public var automationMode: AutomationMode?
        /// `AwsBackupRecoveryPointArn`.
        public var awsBackupRecoveryPointArn: String?
        /// `BackupRetentionPeriod`.
        public var backupRetentionPeriod: Int?
        /// `CACertificateIdentifier`.
        public var caCertificateIdentifier: String?
        /// `CertificateRotationRestart`.
        public var certificateRotationRestart: Bool?
        /// `CloudwatchLogsExportConfiguration`.
        public var cloudwatchLogsExportConfiguration: CloudwatchLogsExportConfiguration?
        /// `CopyTagsToSnapshot`.
        public var copyTagsToSnapshot: Bool?
        /// `DBInstanceClass`.
        public var dbInstanceClass: String?
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String?
        /// `DBPortNumber`.
        public var dbPortNumber: Int?
        /// `DBSecurityGroups`.
        public var dbSecurityGroups: [String]?
        /// `DBSubnetGroupName`.
        public var dbSubnetGroupName: String?
        /// `DatabaseInsightsMode`.
        public var databaseInsightsMode: DatabaseInsightsMode?
        /// `DedicatedLogVolume`.
        public var dedicatedLogVolume: Bool?
        /// `DeletionProtection`.
        public var deletionProtection: Bool?
        /// `DisableDomain`.
        public var disableDomain: Bool?
        /// `Domain`.
        public var domain: String?
        /// `DomainAuthSecretArn`.
        public var domainAuthSecretArn: String?
        /// `DomainDnsIps`.
        public var domainDnsIps: [String]?
        /// `DomainFqdn`.
        public var domainFqdn: String?
        /// `DomainIAMRoleName`.
        public var domainIAMRoleName: String?
        /// `DomainOu`.
        public var domainOu: String?
        /// `EnableCustomerOwnedIp`.
        public var enableCustomerOwnedIp: Bool?
        /// `EnableIAMDatabaseAuthentication`.
        public var enableIAMDatabaseAuthentication: Bool?
        /// `EnablePerformanceInsights`.
        public var enablePerformanceInsights: Bool?
        /// `Engine`.
        public var engine: String?
        /// `EngineVersion`.
        public var engineVersion: String?
        /// `Iops`.
        public var iops: Int?
        /// `LicenseModel`.
        public var licenseModel: String?
        /// `ManageMasterUserPassword`.
        public var manageMasterUserPassword: Bool?
        /// `MasterUserAuthenticationType`.
        public var masterUserAuthenticationType: MasterUserAuthenticationType?
        /// `MasterUserPassword`.
        public var masterUserPassword: String?
        /// `MasterUserSecretKmsKeyId`.
        public var masterUserSecretKmsKeyId: String?
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
        /// `NetworkType`.
        public var networkType: String?
        /// `NewDBInstanceIdentifier`.
        public var newDBInstanceIdentifier: String?
        /// `OptionGroupName`.
        public var optionGroupName: String?
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
        /// `ReplicaMode`.
        public var replicaMode: ReplicaMode?
        /// `ResumeFullAutomationModeMinutes`.
        public var resumeFullAutomationModeMinutes: Int?
        /// `RotateMasterUserPassword`.
        public var rotateMasterUserPassword: Bool?
        /// `StorageThroughput`.
        public var storageThroughput: Int?
        /// `StorageType`.
        public var storageType: String?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
        /// `TdeCredentialArn`.
        public var tdeCredentialArn: String?
        /// `TdeCredentialPassword`.
        public var tdeCredentialPassword: String?
        /// `UseDefaultProcessorFeatures`.
        public var useDefaultProcessorFeatures: Bool?
        /// `VpcSecurityGroupIds`.
        public var vpcSecurityGroupIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            dbInstanceIdentifier: String,
            additionalStorageVolumes: [ModifyAdditionalStorageVolume]? = nil,
            allocatedStorage: Int? = nil,
            allowMajorVersionUpgrade: Bool? = nil,
            applyImmediately: Bool? = nil,
            autoMinorVersionUpgrade: Bool? = nil,
            automationMode: AutomationMode? = nil,
            awsBackupRecoveryPointArn: String? = nil,
            backupRetentionPeriod: Int? = nil,
            caCertificateIdentifier: String? = nil,
            certificateRotationRestart: Bool? = nil,
            cloudwatchLogsExportConfiguration: CloudwatchLogsExportConfiguration? = nil,
            copyTagsToSnapshot: Bool? = nil,
            dbInstanceClass: String? = nil,
            dbParameterGroupName: String? = nil,
            dbPortNumber: Int? = nil,
            dbSecurityGroups: [String]? = nil,
            dbSubnetGroupName: String? = nil,
            databaseInsightsMode: DatabaseInsightsMode? = nil,
            dedicatedLogVolume: Bool? = nil,
            deletionProtection: Bool? = nil,
            disableDomain: Bool? = nil,
            domain: String? = nil,
            domainAuthSecretArn: String? = nil,
            domainDnsIps: [String]? = nil,
            domainFqdn: String? = nil,
            domainIAMRoleName: String? = nil,
            domainOu: String? = nil,
            enableCustomerOwnedIp: Bool? = nil,
            enableIAMDatabaseAuthentication: Bool? = nil,
            enablePerformanceInsights: Bool? = nil,
            engine: String? = nil,
            engineVersion: String? = nil,
            iops: Int? = nil,
            licenseModel: String? = nil,
            manageMasterUserPassword: Bool? = nil,
            masterUserAuthenticationType: MasterUserAuthenticationType? = nil,
            masterUserPassword: String? = nil,
            masterUserSecretKmsKeyId: String? = nil,
            maxAllocatedStorage: Int? = nil,
            monitoringInterval: Int? = nil,
            monitoringRoleArn: String? = nil,
            multiAZ: Bool? = nil,
            multiTenant: Bool? = nil,
            networkType: String? = nil,
            newDBInstanceIdentifier: String? = nil,
            optionGroupName: String? = nil,
            performanceInsightsKMSKeyId: String? = nil,
            performanceInsightsRetentionPeriod: Int? = nil,
            preferredBackupWindow: String? = nil,
            preferredMaintenanceWindow: String? = nil,
            processorFeatures: [ProcessorFeature]? = nil,
            promotionTier: Int? = nil,
            publiclyAccessible: Bool? = nil,
            replicaMode: ReplicaMode? = nil,
            resumeFullAutomationModeMinutes: Int? = nil,
            rotateMasterUserPassword: Bool? = nil,
            storageThroughput: Int? = nil,
            storageType: String? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            tdeCredentialArn: String? = nil,
            tdeCredentialPassword: String? = nil,
            useDefaultProcessorFeatures: Bool? = nil,
            vpcSecurityGroupIds: [String]? = nil
        ) {
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.additionalStorageVolumes = additionalStorageVolumes
            self.allocatedStorage = allocatedStorage
            self.allowMajorVersionUpgrade = allowMajorVersionUpgrade
            self.applyImmediately = applyImmediately
            self.autoMinorVersionUpgrade = autoMinorVersionUpgrade
            self.automationMode = automationMode
            self.awsBackupRecoveryPointArn = awsBackupRecoveryPointArn
            self.backupRetentionPeriod = backupRetentionPeriod
            self.caCertificateIdentifier = caCertificateIdentifier
            self.certificateRotationRestart = certificateRotationRestart
            self.cloudwatchLogsExportConfiguration = cloudwatchLogsExportConfiguration
            self.copyTagsToSnapshot = copyTagsToSnapshot
            self.dbInstanceClass = dbInstanceClass
            self.dbParameterGroupName = dbParameterGroupName
            self.dbPortNumber = dbPortNumber
            self.dbSecurityGroups = dbSecurityGroups
            self.dbSubnetGroupName = dbSubnetGroupName
            self.databaseInsightsMode = databaseInsightsMode
            self.dedicatedLogVolume = dedicatedLogVolume
            self.deletionProtection = deletionProtection
            self.disableDomain = disableDomain
            self.domain = domain
            self.domainAuthSecretArn = domainAuthSecretArn
            self.domainDnsIps = domainDnsIps
            self.domainFqdn = domainFqdn
            self.domainIAMRoleName = domainIAMRoleName
            self.domainOu = domainOu
            self.enableCustomerOwnedIp = enableCustomerOwnedIp
            self.enableIAMDatabaseAuthentication = enableIAMDatabaseAuthentication
            self.enablePerformanceInsights = enablePerformanceInsights
            self.engine = engine
            self.engineVersion = engineVersion
            self.iops = iops
            self.licenseModel = licenseModel
            self.manageMasterUserPassword = manageMasterUserPassword
            self.masterUserAuthenticationType = masterUserAuthenticationType
            self.masterUserPassword = masterUserPassword
            self.masterUserSecretKmsKeyId = masterUserSecretKmsKeyId
            self.maxAllocatedStorage = maxAllocatedStorage
            self.monitoringInterval = monitoringInterval
            self.monitoringRoleArn = monitoringRoleArn
            self.multiAZ = multiAZ
            self.multiTenant = multiTenant
            self.networkType = networkType
            self.newDBInstanceIdentifier = newDBInstanceIdentifier
            self.optionGroupName = optionGroupName
            self.performanceInsightsKMSKeyId = performanceInsightsKMSKeyId
            self.performanceInsightsRetentionPeriod = performanceInsightsRetentionPeriod
            self.preferredBackupWindow = preferredBackupWindow
            self.preferredMaintenanceWindow = preferredMaintenanceWindow
            self.processorFeatures = processorFeatures
            self.promotionTier = promotionTier
            self.publiclyAccessible = publiclyAccessible
            self.replicaMode = replicaMode
            self.resumeFullAutomationModeMinutes = resumeFullAutomationModeMinutes
            self.rotateMasterUserPassword = rotateMasterUserPassword
            self.storageThroughput = storageThroughput
            self.storageType = storageType
            self.tagSpecifications = tagSpecifications
            self.tdeCredentialArn = tdeCredentialArn
            self.tdeCredentialPassword = tdeCredentialPassword
            self.useDefaultProcessorFeatures = useDefaultProcessorFeatures
            self.vpcSecurityGroupIds = vpcSecurityGroupIds
        }
    }

    /// `ModifyDBInstanceResult` of Amazon Relational Database Service.
    public struct ModifyDBInstanceResult: Sendable, Hashable {
        /// `DBInstance`.
        public var dbInstance: DBInstance?

        /// What is left out is the service's to choose.
        public init(dbInstance: DBInstance? = nil) {
            self.dbInstance = dbInstance
        }
    }
}

extension RDS.ModifyDBInstanceMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBInstanceIdentifier", dbInstanceIdentifier) { $0.write($1) }
        form.member("AdditionalStorageVolumes", additionalStorageVolumes) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("AllocatedStorage", allocatedStorage) { $0.write($1) }
        form.member("AllowMajorVersionUpgrade", allowMajorVersionUpgrade) { $0.write($1) }
        form.member("ApplyImmediately", applyImmediately) { $0.write($1) }
        form.member("AutoMinorVersionUpgrade", autoMinorVersionUpgrade) { $0.write($1) }
        form.member("AutomationMode", automationMode) { $0.write($1.rawValue) }
        form.member("AwsBackupRecoveryPointArn", awsBackupRecoveryPointArn) { $0.write($1) }
        form.member("BackupRetentionPeriod", backupRetentionPeriod) { $0.write($1) }
        form.member("CACertificateIdentifier", caCertificateIdentifier) { $0.write($1) }
        form.member("CertificateRotationRestart", certificateRotationRestart) { $0.write($1) }
        form.member("CloudwatchLogsExportConfiguration", cloudwatchLogsExportConfiguration) { $1.write(to: &$0) }
        form.member("CopyTagsToSnapshot", copyTagsToSnapshot) { $0.write($1) }
        form.member("DBInstanceClass", dbInstanceClass) { $0.write($1) }
        form.member("DBParameterGroupName", dbParameterGroupName) { $0.write($1) }
        form.member("DBPortNumber", dbPortNumber) { $0.write($1) }
        form.member("DBSecurityGroups", dbSecurityGroups) { $0.list($1, item: "DBSecurityGroupName") { $0.write($1) } }
        form.member("DBSubnetGroupName", dbSubnetGroupName) { $0.write($1) }
        form.member("DatabaseInsightsMode", databaseInsightsMode) { $0.write($1.rawValue) }
        form.member("DedicatedLogVolume", dedicatedLogVolume) { $0.write($1) }
        form.member("DeletionProtection", deletionProtection) { $0.write($1) }
        form.member("DisableDomain", disableDomain) { $0.write($1) }
        form.member("Domain", domain) { $0.write($1) }
        form.member("DomainAuthSecretArn", domainAuthSecretArn) { $0.write($1) }
        form.member("DomainDnsIps", domainDnsIps) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("DomainFqdn", domainFqdn) { $0.write($1) }
        form.member("DomainIAMRoleName", domainIAMRoleName) { $0.write($1) }
        form.member("DomainOu", domainOu) { $0.write($1) }
        form.member("EnableCustomerOwnedIp", enableCustomerOwnedIp) { $0.write($1) }
        form.member("EnableIAMDatabaseAuthentication", enableIAMDatabaseAuthentication) { $0.write($1) }
        form.member("EnablePerformanceInsights", enablePerformanceInsights) { $0.write($1) }
        form.member("Engine", engine) { $0.write($1) }
        form.member("EngineVersion", engineVersion) { $0.write($1) }
        form.member("Iops", iops) { $0.write($1) }
        form.member("LicenseModel", licenseModel) { $0.write($1) }
        form.member("ManageMasterUserPassword", manageMasterUserPassword) { $0.write($1) }
        form.member("MasterUserAuthenticationType", masterUserAuthenticationType) { $0.write($1.rawValue) }
        form.member("MasterUserPassword", masterUserPassword) { $0.write($1) }
        form.member("MasterUserSecretKmsKeyId", masterUserSecretKmsKeyId) { $0.write($1) }
        form.member("MaxAllocatedStorage", maxAllocatedStorage) { $0.write($1) }
        form.member("MonitoringInterval", monitoringInterval) { $0.write($1) }
        form.member("MonitoringRoleArn", monitoringRoleArn) { $0.write($1) }
        form.member("MultiAZ", multiAZ) { $0.write($1) }
        form.member("MultiTenant", multiTenant) { $0.write($1) }
        form.member("NetworkType", networkType) { $0.write($1) }
        form.member("NewDBInstanceIdentifier", newDBInstanceIdentifier) { $0.write($1) }
        form.member("OptionGroupName", optionGroupName) { $0.write($1) }
        form.member("PerformanceInsightsKMSKeyId", performanceInsightsKMSKeyId) { $0.write($1) }
        form.member("PerformanceInsightsRetentionPeriod", performanceInsightsRetentionPeriod) { $0.write($1) }
        form.member("PreferredBackupWindow", preferredBackupWindow) { $0.write($1) }
        form.member("PreferredMaintenanceWindow", preferredMaintenanceWindow) { $0.write($1) }
        form.member("ProcessorFeatures", processorFeatures) { $0.list($1, item: "ProcessorFeature") { $1.write(to: &$0) } }
        form.member("PromotionTier", promotionTier) { $0.write($1) }
        form.member("PubliclyAccessible", publiclyAccessible) { $0.write($1) }
        form.member("ReplicaMode", replicaMode) { $0.write($1.rawValue) }
        form.member("ResumeFullAutomationModeMinutes", resumeFullAutomationModeMinutes) { $0.write($1) }
        form.member("RotateMasterUserPassword", rotateMasterUserPassword) { $0.write($1) }
        form.member("StorageThroughput", storageThroughput) { $0.write($1) }
        form.member("StorageType", storageType) { $0.write($1) }
        form.member("TagSpecifications", tagSpecifications) { $0.list($1, item: "item") { $1.write(to: &$0) } }
        form.member("TdeCredentialArn", tdeCredentialArn) { $0.write($1) }
        form.member("TdeCredentialPassword", tdeCredentialPassword) { $0.write($1) }
        form.member("UseDefaultProcessorFeatures", useDefaultProcessorFeatures) { $0.write($1) }
        form.member("VpcSecurityGroupIds", vpcSecurityGroupIds) { $0.list($1, item: "VpcSecurityGroupId") { $0.write($1) } }
    }
}

extension RDS.ModifyDBInstanceResult {
    package init(xml: XMLElement) throws {
        self.dbInstance = try xml.member("DBInstance") { try RDS.DBInstance(xml: $0) }
    }
}

extension RDS {
    /// Calls `ModifyDBInstance`.
    @discardableResult
    public func modifyDBInstance(_ input: ModifyDBInstanceMessage) async throws -> ModifyDBInstanceResult {
        try await client.execute(ModifyDBInstance.self, input)
    }
}
