// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `CreateDBInstance` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstance.html
    public enum CreateDBInstance: AWSOperation {
        public typealias Input = CreateDBInstanceMessage
        public typealias Output = CreateDBInstanceResult

        public static let name = "CreateDBInstance"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateDBInstanceResult"))
        }
    }

    /// `CreateDBInstanceMessage` of Amazon Relational Database Service.
    public struct CreateDBInstanceMessage: Sendable, Hashable {
        /// `DBInstanceClass`.
        public var dbInstanceClass: String
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String
        /// `Engine`.
        public var engine: String
        /// `AdditionalStorageVolumes`.
        public var additionalStorageVolumes: [AdditionalStorageVolume]?
        /// `AllocatedStorage`.
        public var allocatedStorage: Int?
        /// `AutoMinorVersionUpgrade`.
        public var autoMinorVersionUpgrade: Bool?
        /// `AvailabilityZone`.
        public var availabilityZone: String?
        /// `BackupRetentionPeriod`.
        public var backupRetentionPeriod: Int?
        /// `BackupTarget`.
        public var backupTarget: String?
        /// `CACertificateIdentifier`.
        public var caCertificateIdentifier: String?
        /// `CharacterSetName`.
        public var characterSetName: String?
        /// `CopyTagsToSnapshot`.
        public var copyTagsToSnapshot: Bool?
        /// `CustomIamInstanceProfile`.
        public var customIamInstanceProfile: String?
        /// `DBClusterIdentifier`.
        public var dbClusterIdentifier: String?
        /// `DBName`.
        public var dbName: String?
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String?
        /// `DBSecurityGroups`.
        public var dbSecurityGroups: [String]?
        /// `DBSubnetGroupName`.
        public var dbSubnetGroupName: String?
        /// `DBSystemId`.
        public var dbSystemId: String?
        /// `DatabaseInsightsMode`.
        public var databaseInsightsMode: DatabaseInsightsMode?
        /// `DedicatedLogVolume`.
        public var dedicatedLogVolume: Bool?
        /// `DeletionProtection`.
        public var deletionProtection: Bool?
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
        /// `EnableCloudwatchLogsExports`.
        public var enableCloudwatchLogsExports: [String]?
        /// `EnableCustomerOwnedIp`.
        public var enableCustomerOwnedIp: Bool?
        /// `EnableIAMDatabaseAuthentication`.
        public var enableIAMDatabaseAuthentication: Bool?
        /// `EnablePerformanceInsights`.
        public var enablePerformanceInsights: Bool?
        /// `EngineLifecycleSupport`.
        public var engineLifecycleSupport: String?
        /// `EngineVersion`.
        public var engineVersion: String?
        /// `Iops`.
        public var iops: Int?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
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
        /// `OptionGroupName`.
        public var optionGroupName: String?
        /// `PerformanceInsightsKMSKeyId`.
        public var performanceInsightsKMSKeyId: String?
        /// `PerformanceInsightsRetentionPeriod`.
        public var performanceInsightsRetentionPeriod: Int?
        /// `Port`.
        public var port: Int?
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
        /// `StorageEncrypted`.
        public var storageEncrypted: Bool?
        /// `StorageThroughput`.
        public var storageThroughput: Int?
        /// `StorageType`.
        public var storageType: String?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
        /// `Tags`.
        public var tags: [Tag]?
        /// `TdeCredentialArn`.
        public var tdeCredentialArn: String?
        /// `TdeCredentialPassword`.
        public var tdeCredentialPassword: String?
        /// `Timezone`.
        public var timezone: String?
        /// `VpcSecurityGroupIds`.
        public var vpcSecurityGroupIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            dbInstanceClass: String,
            dbInstanceIdentifier: String,
            engine: String,
            additionalStorageVolumes: [AdditionalStorageVolume]? = nil,
            allocatedStorage: Int? = nil,
            autoMinorVersionUpgrade: Bool? = nil,
            availabilityZone: String? = nil,
            backupRetentionPeriod: Int? = nil,
            backupTarget: String? = nil,
            caCertificateIdentifier: String? = nil,
            characterSetName: String? = nil,
            copyTagsToSnapshot: Bool? = nil,
            customIamInstanceProfile: String? = nil,
            dbClusterIdentifier: String? = nil,
            dbName: String? = nil,
            dbParameterGroupName: String? = nil,
            dbSecurityGroups: [String]? = nil,
            dbSubnetGroupName: String? = nil,
            dbSystemId: String? = nil,
            databaseInsightsMode: DatabaseInsightsMode? = nil,
            dedicatedLogVolume: Bool? = nil,
            deletionProtection: Bool? = nil,
            domain: String? = nil,
            domainAuthSecretArn: String? = nil,
            domainDnsIps: [String]? = nil,
            domainFqdn: String? = nil,
            domainIAMRoleName: String? = nil,
            domainOu: String? = nil,
            enableCloudwatchLogsExports: [String]? = nil,
            enableCustomerOwnedIp: Bool? = nil,
            enableIAMDatabaseAuthentication: Bool? = nil,
            enablePerformanceInsights: Bool? = nil,
            engineLifecycleSupport: String? = nil,
            engineVersion: String? = nil,
            iops: Int? = nil,
            kmsKeyId: String? = nil,
            licenseModel: String? = nil,
            manageMasterUserPassword: Bool? = nil,
            masterUserAuthenticationType: MasterUserAuthenticationType? = nil,
            masterUserPassword: String? = nil,
            masterUserSecretKmsKeyId: String? = nil,
            masterUsername: String? = nil,
            maxAllocatedStorage: Int? = nil,
            monitoringInterval: Int? = nil,
            monitoringRoleArn: String? = nil,
            multiAZ: Bool? = nil,
            multiTenant: Bool? = nil,
            ncharCharacterSetName: String? = nil,
            networkType: String? = nil,
            optionGroupName: String? = nil,
            performanceInsightsKMSKeyId: String? = nil,
            performanceInsightsRetentionPeriod: Int? = nil,
            port: Int? = nil,
            preferredBackupWindow: String? = nil,
            preferredMaintenanceWindow: String? = nil,
            processorFeatures: [ProcessorFeature]? = nil,
            promotionTier: Int? = nil,
            publiclyAccessible: Bool? = nil,
            storageEncrypted: Bool? = nil,
            storageThroughput: Int? = nil,
            storageType: String? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            tags: [Tag]? = nil,
            tdeCredentialArn: String? = nil,
            tdeCredentialPassword: String? = nil,
            timezone: String? = nil,
            vpcSecurityGroupIds: [String]? = nil
        ) {
            self.dbInstanceClass = dbInstanceClass
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.engine = engine
            self.additionalStorageVolumes = additionalStorageVolumes
            self.allocatedStorage = allocatedStorage
            self.autoMinorVersionUpgrade = autoMinorVersionUpgrade
            self.availabilityZone = availabilityZone
            self.backupRetentionPeriod = backupRetentionPeriod
            self.backupTarget = backupTarget
            self.caCertificateIdentifier = caCertificateIdentifier
            self.characterSetName = characterSetName
            self.copyTagsToSnapshot = copyTagsToSnapshot
            self.customIamInstanceProfile = customIamInstanceProfile
            self.dbClusterIdentifier = dbClusterIdentifier
            self.dbName = dbName
            self.dbParameterGroupName = dbParameterGroupName
            self.dbSecurityGroups = dbSecurityGroups
            self.dbSubnetGroupName = dbSubnetGroupName
            self.dbSystemId = dbSystemId
            self.databaseInsightsMode = databaseInsightsMode
            self.dedicatedLogVolume = dedicatedLogVolume
            self.deletionProtection = deletionProtection
            self.domain = domain
            self.domainAuthSecretArn = domainAuthSecretArn
            self.domainDnsIps = domainDnsIps
            self.domainFqdn = domainFqdn
            self.domainIAMRoleName = domainIAMRoleName
            self.domainOu = domainOu
            self.enableCloudwatchLogsExports = enableCloudwatchLogsExports
            self.enableCustomerOwnedIp = enableCustomerOwnedIp
            self.enableIAMDatabaseAuthentication = enableIAMDatabaseAuthentication
            self.enablePerformanceInsights = enablePerformanceInsights
            self.engineLifecycleSupport = engineLifecycleSupport
            self.engineVersion = engineVersion
            self.iops = iops
            self.kmsKeyId = kmsKeyId
            self.licenseModel = licenseModel
            self.manageMasterUserPassword = manageMasterUserPassword
            self.masterUserAuthenticationType = masterUserAuthenticationType
            self.masterUserPassword = masterUserPassword
            self.masterUserSecretKmsKeyId = masterUserSecretKmsKeyId
            self.masterUsername = masterUsername
            self.maxAllocatedStorage = maxAllocatedStorage
            self.monitoringInterval = monitoringInterval
            self.monitoringRoleArn = monitoringRoleArn
            self.multiAZ = multiAZ
            self.multiTenant = multiTenant
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
            self.storageEncrypted = storageEncrypted
            self.storageThroughput = storageThroughput
            self.storageType = storageType
            self.tagSpecifications = tagSpecifications
            self.tags = tags
            self.tdeCredentialArn = tdeCredentialArn
            self.tdeCredentialPassword = tdeCredentialPassword
            self.timezone = timezone
            self.vpcSecurityGroupIds = vpcSecurityGroupIds
        }
    }

    /// `CreateDBInstanceResult` of Amazon Relational Database Service.
    public struct CreateDBInstanceResult: Sendable, Hashable {
        /// `DBInstance`.
        public var dbInstance: DBInstance?

        /// What is left out is the service's to choose.
        public init(dbInstance: DBInstance? = nil) {
            self.dbInstance = dbInstance
        }
    }
}

extension RDS.CreateDBInstanceMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBInstanceClass", dbInstanceClass) { $0.write($1) }
        form.member("DBInstanceIdentifier", dbInstanceIdentifier) { $0.write($1) }
        form.member("Engine", engine) { $0.write($1) }
        form.member("AdditionalStorageVolumes", additionalStorageVolumes) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("AllocatedStorage", allocatedStorage) { $0.write($1) }
        form.member("AutoMinorVersionUpgrade", autoMinorVersionUpgrade) { $0.write($1) }
        form.member("AvailabilityZone", availabilityZone) { $0.write($1) }
        form.member("BackupRetentionPeriod", backupRetentionPeriod) { $0.write($1) }
        form.member("BackupTarget", backupTarget) { $0.write($1) }
        form.member("CACertificateIdentifier", caCertificateIdentifier) { $0.write($1) }
        form.member("CharacterSetName", characterSetName) { $0.write($1) }
        form.member("CopyTagsToSnapshot", copyTagsToSnapshot) { $0.write($1) }
        form.member("CustomIamInstanceProfile", customIamInstanceProfile) { $0.write($1) }
        form.member("DBClusterIdentifier", dbClusterIdentifier) { $0.write($1) }
        form.member("DBName", dbName) { $0.write($1) }
        form.member("DBParameterGroupName", dbParameterGroupName) { $0.write($1) }
        form.member("DBSecurityGroups", dbSecurityGroups) { $0.list($1, item: "DBSecurityGroupName") { $0.write($1) } }
        form.member("DBSubnetGroupName", dbSubnetGroupName) { $0.write($1) }
        form.member("DBSystemId", dbSystemId) { $0.write($1) }
        form.member("DatabaseInsightsMode", databaseInsightsMode) { $0.write($1.rawValue) }
        form.member("DedicatedLogVolume", dedicatedLogVolume) { $0.write($1) }
        form.member("DeletionProtection", deletionProtection) { $0.write($1) }
        form.member("Domain", domain) { $0.write($1) }
        form.member("DomainAuthSecretArn", domainAuthSecretArn) { $0.write($1) }
        form.member("DomainDnsIps", domainDnsIps) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("DomainFqdn", domainFqdn) { $0.write($1) }
        form.member("DomainIAMRoleName", domainIAMRoleName) { $0.write($1) }
        form.member("DomainOu", domainOu) { $0.write($1) }
        form.member("EnableCloudwatchLogsExports", enableCloudwatchLogsExports) { $0.list($1, item: "member") { $0.write($1) } }
        form.member("EnableCustomerOwnedIp", enableCustomerOwnedIp) { $0.write($1) }
        form.member("EnableIAMDatabaseAuthentication", enableIAMDatabaseAuthentication) { $0.write($1) }
        form.member("EnablePerformanceInsights", enablePerformanceInsights) { $0.write($1) }
        form.member("EngineLifecycleSupport", engineLifecycleSupport) { $0.write($1) }
        form.member("EngineVersion", engineVersion) { $0.write($1) }
        form.member("Iops", iops) { $0.write($1) }
        form.member("KmsKeyId", kmsKeyId) { $0.write($1) }
        form.member("LicenseModel", licenseModel) { $0.write($1) }
        form.member("ManageMasterUserPassword", manageMasterUserPassword) { $0.write($1) }
        form.member("MasterUserAuthenticationType", masterUserAuthenticationType) { $0.write($1.rawValue) }
        form.member("MasterUserPassword", masterUserPassword) { $0.write($1) }
        form.member("MasterUserSecretKmsKeyId", masterUserSecretKmsKeyId) { $0.write($1) }
        form.member("MasterUsername", masterUsername) { $0.write($1) }
        form.member("MaxAllocatedStorage", maxAllocatedStorage) { $0.write($1) }
        form.member("MonitoringInterval", monitoringInterval) { $0.write($1) }
        form.member("MonitoringRoleArn", monitoringRoleArn) { $0.write($1) }
        form.member("MultiAZ", multiAZ) { $0.write($1) }
        form.member("MultiTenant", multiTenant) { $0.write($1) }
        form.member("NcharCharacterSetName", ncharCharacterSetName) { $0.write($1) }
        form.member("NetworkType", networkType) { $0.write($1) }
        form.member("OptionGroupName", optionGroupName) { $0.write($1) }
        form.member("PerformanceInsightsKMSKeyId", performanceInsightsKMSKeyId) { $0.write($1) }
        form.member("PerformanceInsightsRetentionPeriod", performanceInsightsRetentionPeriod) { $0.write($1) }
        form.member("Port", port) { $0.write($1) }
        form.member("PreferredBackupWindow", preferredBackupWindow) { $0.write($1) }
        form.member("PreferredMaintenanceWindow", preferredMaintenanceWindow) { $0.write($1) }
        form.member("ProcessorFeatures", processorFeatures) { $0.list($1, item: "ProcessorFeature") { $1.write(to: &$0) } }
        form.member("PromotionTier", promotionTier) { $0.write($1) }
        form.member("PubliclyAccessible", publiclyAccessible) { $0.write($1) }
        form.member("StorageEncrypted", storageEncrypted) { $0.write($1) }
        form.member("StorageThroughput", storageThroughput) { $0.write($1) }
        form.member("StorageType", storageType) { $0.write($1) }
        form.member("TagSpecifications", tagSpecifications) { $0.list($1, item: "item") { $1.write(to: &$0) } }
        form.member("Tags", tags) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
        form.member("TdeCredentialArn", tdeCredentialArn) { $0.write($1) }
        form.member("TdeCredentialPassword", tdeCredentialPassword) { $0.write($1) }
        form.member("Timezone", timezone) { $0.write($1) }
        form.member("VpcSecurityGroupIds", vpcSecurityGroupIds) { $0.list($1, item: "VpcSecurityGroupId") { $0.write($1) } }
    }
}

extension RDS.CreateDBInstanceResult {
    package init(xml: XMLElement) throws {
        self.dbInstance = try xml.member("DBInstance") { try RDS.DBInstance(xml: $0) }
    }
}

extension RDS {
    /// Calls `CreateDBInstance`.
    @discardableResult
    public func createDBInstance(_ input: CreateDBInstanceMessage) async throws -> CreateDBInstanceResult {
        try await client.execute(CreateDBInstance.self, input)
    }
}
