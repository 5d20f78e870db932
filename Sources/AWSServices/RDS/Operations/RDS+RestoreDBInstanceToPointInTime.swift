// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `RestoreDBInstanceToPointInTime` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceToPointInTime.html
    public enum RestoreDBInstanceToPointInTime: AWSOperation {
        public typealias Input = RestoreDBInstanceToPointInTimeMessage
        public typealias Output = RestoreDBInstanceToPointInTimeResult

        public static let name = "RestoreDBInstanceToPointInTime"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "RestoreDBInstanceToPointInTimeResult"))
        }
    }

    /// `RestoreDBInstanceToPointInTimeMessage` of Amazon Relational Database Service.
    public struct RestoreDBInstanceToPointInTimeMessage: Sendable, Hashable {
        /// `TargetDBInstanceIdentifier`.
        public var targetDBInstanceIdentifier: String
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
        /// `CopyTagsToSnapshot`.
        public var copyTagsToSnapshot: Bool?
        /// `CustomIamInstanceProfile`.
        public var customIamInstanceProfile: String?
        /// `DBInstanceClass`.
        public var dbInstanceClass: String?
        /// `DBName`.
        public var dbName: String?
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String?
        /// `DBSubnetGroupName`.
        public var dbSubnetGroupName: String?
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
        /// `Engine`.
        public var engine: String?
        /// `EngineLifecycleSupport`.
        public var engineLifecycleSupport: String?
        /// `Iops`.
        public var iops: Int?
        /// `LicenseModel`.
        public var licenseModel: String?
        /// `ManageMasterUserPassword`.
        public var manageMasterUserPassword: Bool?
        /// `MasterUserSecretKmsKeyId`.
        public var masterUserSecretKmsKeyId: String?
        /// `MaxAllocatedStorage`.
        public var maxAllocatedStorage: Int?
        /// `MultiAZ`.
        public var multiAZ: Bool?
        /// `NetworkType`.
        public var networkType: String?
        /// `OptionGroupName`.
        public var optionGroupName: String?
        /// `Port`.
        public var port: Int?
        /// `PreferredBackupWindow`.
        public var preferredBackupWindow: String?
        /// `ProcessorFeatures`.
        public var processorFeatures: [ProcessorFeature]?
        /// `PubliclyAccessible`.
        public var publiclyAccessible: Bool?
        /// `RestoreTime`.
        public var restoreTime: Timestamp?
        /// `SourceDBInstanceAutomatedBackupsArn`.
        public var sourceDBInstanceAutomatedBackupsArn: String?
        /// `SourceDBInstanceIdentifier`.
        public var sourceDBInstanceIdentifier: String?
        /// `SourceDbiResourceId`.
        public var sourceDbiResourceId: String?
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
        /// `UseDefaultProcessorFeatures`.
        public var useDefaultProcessorFeatures: Bool?
        /// `UseLatestRestorableTime`.
        public var useLatestRestorableTime: Bool?
        /// `VpcSecurityGroupIds`.
        public var vpcSecurityGroupIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            targetDBInstanceIdentifier: String,
            additionalStorageVolumes: [AdditionalStorageVolume]? = nil,
            allocatedStorage: Int? = nil,
            autoMinorVersionUpgrade: Bool? = nil,
            availabilityZone: String? = nil,
            backupRetentionPeriod: Int? = nil,
            backupTarget: String? = nil,
            caCertificateIdentifier: String? = nil,
            copyTagsToSnapshot: Bool? = nil,
            customIamInstanceProfile: String? = nil,
            dbInstanceClass: String? = nil,
            dbName: String? = nil,
            dbParameterGroupName: String? = nil,
            dbSubnetGroupName: String? = nil,
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
            engine: String? = nil,
            engineLifecycleSupport: String? = nil,
            iops: Int? = nil,
            licenseModel: String? = nil,
            manageMasterUserPassword: Bool? = nil,
            masterUserSecretKmsKeyId: String? = nil,
            maxAllocatedStorage: Int? = nil,
            multiAZ: Bool? = nil,
            networkType: String? = nil,
            optionGroupName: String? = nil,
            port: Int? = nil,
            preferredBackupWindow: String? = nil,
            processorFeatures: [ProcessorFeature]? = nil,
            publiclyAccessible: Bool? = nil,
            restoreTime: Timestamp? = nil,
            sourceDBInstanceAutomatedBackupsArn: String? = nil,
            sourceDBInstanceIdentifier: String? = nil,
            sourceDbiResourceId: String? = nil,
            storageThroughput: Int? = nil,
            storageType: String? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            tags: [Tag]? = nil,
            tdeCredentialArn: String? = nil,
            tdeCredentialPassword: String? = nil,
            useDefaultProcessorFeatures: Bool? = nil,
            useLatestRestorableTime: Bool? = nil,
            vpcSecurityGroupIds: [String]? = nil
        ) {
            self.targetDBInstanceIdentifier = targetDBInstanceIdentifier
            self.additionalStorageVolumes = additionalStorageVolumes
            self.allocatedStorage = allocatedStorage
            self.autoMinorVersionUpgrade = autoMinorVersionUpgrade
            self.availabilityZone = availabilityZone
            self.backupRetentionPeriod = backupRetentionPeriod
            self.backupTarget = backupTarget
            self.caCertificateIdentifier = caCertificateIdentifier
            self.copyTagsToSnapshot = copyTagsToSnapshot
            self.customIamInstanceProfile = customIamInstanceProfile
            self.dbInstanceClass = dbInstanceClass
            self.dbName = dbName
            self.dbParameterGroupName = dbParameterGroupName
            self.dbSubnetGroupName = dbSubnetGroupName
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
            self.engine = engine
            self.engineLifecycleSupport = engineLifecycleSupport
            self.iops = iops
            self.licenseModel = licenseModel
            self.manageMasterUserPassword = manageMasterUserPassword
            self.masterUserSecretKmsKeyId = masterUserSecretKmsKeyId
            self.maxAllocatedStorage = maxAllocatedStorage
            self.multiAZ = multiAZ
            self.networkType = networkType
            self.optionGroupName = optionGroupName
            self.port = port
            self.preferredBackupWindow = preferredBackupWindow
            self.processorFeatures = processorFeatures
            self.publiclyAccessible = publiclyAccessible
            self.restoreTime = restoreTime
            self.sourceDBInstanceAutomatedBackupsArn = sourceDBInstanceAutomatedBackupsArn
            self.sourceDBInstanceIdentifier = sourceDBInstanceIdentifier
            self.sourceDbiResourceId = sourceDbiResourceId
            self.storageThroughput = storageThroughput
            self.storageType = storageType
            self.tagSpecifications = tagSpecifications
            self.tags = tags
            self.tdeCredentialArn = tdeCredentialArn
            self.tdeCredentialPassword = tdeCredentialPassword
            self.useDefaultProcessorFeatures = useDefaultProcessorFeatures
            self.useLatestRestorableTime = useLatestRestorableTime
            self.vpcSecurityGroupIds = vpcSecurityGroupIds
        }
    }

    /// `RestoreDBInstanceToPointInTimeResult` of Amazon Relational Database Service.
    public struct RestoreDBInstanceToPointInTimeResult: Sendable, Hashable {
        /// `DBInstance`.
        public var dbInstance: DBInstance?

        /// What is left out is the service's to choose.
        public init(dbInstance: DBInstance? = nil) {
            self.dbInstance = dbInstance
        }
    }
}

extension RDS.RestoreDBInstanceToPointInTimeMessage {
    package func write(to form: inout FormWriter) {
        form.member("TargetDBInstanceIdentifier", targetDBInstanceIdentifier) { $0.write($1) }
        form.member("AdditionalStorageVolumes", additionalStorageVolumes) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("AllocatedStorage", allocatedStorage) { $0.write($1) }
        form.member("AutoMinorVersionUpgrade", autoMinorVersionUpgrade) { $0.write($1) }
        form.member("AvailabilityZone", availabilityZone) { $0.write($1) }
        form.member("BackupRetentionPeriod", backupRetentionPeriod) { $0.write($1) }
        form.member("BackupTarget", backupTarget) { $0.write($1) }
        form.member("CACertificateIdentifier", caCertificateIdentifier) { $0.write($1) }
        form.member("CopyTagsToSnapshot", copyTagsToSnapshot) { $0.write($1) }
        form.member("CustomIamInstanceProfile", customIamInstanceProfile) { $0.write($1) }
        form.member("DBInstanceClass", dbInstanceClass) { $0.write($1) }
        form.member("DBName", dbName) { $0.write($1) }
        form.member("DBParameterGroupName", dbParameterGroupName) { $0.write($1) }
        form.member("DBSubnetGroupName", dbSubnetGroupName) { $0.write($1) }
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
        form.member("Engine", engine) { $0.write($1) }
        form.member("EngineLifecycleSupport", engineLifecycleSupport) { $0.write($1) }
        form.member("Iops", iops) { $0.write($1) }
        form.member("LicenseModel", licenseModel) { $0.write($1) }
        form.member("ManageMasterUserPassword", manageMasterUserPassword) { $0.write($1) }
        form.member("MasterUserSecretKmsKeyId", masterUserSecretKmsKeyId) { $0.write($1) }
        form.member("MaxAllocatedStorage", maxAllocatedStorage) { $0.write($1) }
        form.member("MultiAZ", multiAZ) { $0.write($1) }
        form.member("NetworkType", networkType) { $0.write($1) }
        form.member("OptionGroupName", optionGroupName) { $0.write($1) }
        form.member("Port", port) { $0.write($1) }
        form.member("PreferredBackupWindow", preferredBackupWindow) { $0.write($1) }
        form.member("ProcessorFeatures", processorFeatures) { $0.list($1, item: "ProcessorFeature") { $1.write(to: &$0) } }
        form.member("PubliclyAccessible", publiclyAccessible) { $0.write($1) }
        form.member("RestoreTime", restoreTime) { $0.write($1, .dateTime) }
        form.member("SourceDBInstanceAutomatedBackupsArn", sourceDBInstanceAutomatedBackupsArn) { $0.write($1) }
        form.member("SourceDBInstanceIdentifier", sourceDBInstanceIdentifier) { $0.write($1) }
        form.member("SourceDbiResourceId", sourceDbiResourceId) { $0.write($1) }
        form.member("StorageThroughput", storageThroughput) { $0.write($1) }
        form.member("StorageType", storageType) { $0.write($1) }
        form.member("TagSpecifications", tagSpecifications) { $0.list($1, item: "item") { $1.write(to: &$0) } }
        form.member("Tags", tags) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
        form.member("TdeCredentialArn", tdeCredentialArn) { $0.write($1) }
        form.member("TdeCredentialPassword", tdeCredentialPassword) { $0.write($1) }
        form.member("UseDefaultProcessorFeatures", useDefaultProcessorFeatures) { $0.write($1) }
        form.member("UseLatestRestorableTime", useLatestRestorableTime) { $0.write($1) }
        form.member("VpcSecurityGroupIds", vpcSecurityGroupIds) { $0.list($1, item: "VpcSecurityGroupId") { $0.write($1) } }
    }
}

extension RDS.RestoreDBInstanceToPointInTimeResult {
    package init(xml: XMLElement) throws {
        self.dbInstance = try xml.member("DBInstance") { try RDS.DBInstance(xml: $0) }
    }
}

extension RDS {
    /// Calls `RestoreDBInstanceToPointInTime`.
    @discardableResult
    public func restoreDBInstanceToPointInTime(_ input: RestoreDBInstanceToPointInTimeMessage) async throws -> RestoreDBInstanceToPointInTimeResult {
        try await client.execute(RestoreDBInstanceToPointInTime.self, input)
    }
}
