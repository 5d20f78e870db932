// Written by `make generate` from botocore's service models. Do not edit.
// swift-format-ignore-file

public import AWSClient

extension RDS {
    /// `CreateDBInstanceReadReplica` of Amazon Relational Database Service.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_CreateDBInstanceReadReplica.html
    public enum CreateDBInstanceReadReplica: AWSOperation {
        public typealias Input = CreateDBInstanceReadReplicaMessage
        public typealias Output = CreateDBInstanceReadReplicaResult

        public static let name = "CreateDBInstanceReadReplica"
        public static var service: ServiceDescription { description }

        public static func isIdempotent(_ input: Input) -> Bool { false }

        public static func request(for input: Input) throws -> WireRequest {
            var form = FormWriter(action: name, version: service.apiVersion, writesEmptyLists: true)
            input.write(to: &form)
            let request = form.request
            return request
        }

        public static func output(from response: HTTPResponse) throws -> Output {
            try Output(xml: response.xml(wrapper: "CreateDBInstanceReadReplicaResult"))
        }
    }

    /// `CreateDBInstanceReadReplicaMessage` of Amazon Relational Database Service.
    public struct CreateDBInstanceReadReplicaMessage: Sendable, Hashable {
        /// `DBInstanceIdentifier`.
        public var dbInstanceIdentifier: String
        /// `AdditionalStorageVolumes`.
        public var additionalStorageVolumes: [AdditionalStorageVolume]?
        /// `AllocatedStorage`.
        public var allocatedStorage: Int?
        /// `AutoMinorVersionUpgrade`.
        public var autoMinorVersionUpgrade: Bool?
        /// `AvailabilityZone`.
        public var availabilityZone: String?
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
        /// `DBParameterGroupName`.
        public var dbParameterGroupName: String?
        /// `DBSubnetGroupName`.
        public var dbSubnetGroupName: String?
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
        /// `Iops`.
        public var iops: Int?
        /// `KmsKeyId`.
        public var kmsKeyId: String?
        /// `MaxAllocatedStorage`.
        public var maxAllocatedStorage: Int?
        /// `MonitoringInterval`.
        public var monitoringInterval: Int?
        /// `MonitoringRoleArn`.
        public var monitoringRoleArn: String?
        /// `MultiAZ`.
        public var multiAZ: Bool?
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
        /// `PreSignedUrl`.
        public var preSignedUrl: String?
        /// `ProcessorFeatures`.
        public var processorFeatures: [ProcessorFeature]?
        /// `PubliclyAccessible`.
        public var publiclyAccessible: Bool?
        /// `ReplicaMode`.
        public var replicaMode: ReplicaMode?
        /// `SourceDBClusterIdentifier`.
        public var sourceDBClusterIdentifier: String?
        /// `SourceDBInstanceIdentifier`.
        public var sourceDBInstanceIdentifier: String?
        /// `StorageThroughput`.
        public var storageThroughput: Int?
        /// `StorageType`.
        public var storageType: String?
        /// `TagSpecifications`.
        public var tagSpecifications: [TagSpecification]?
        /// `Tags`.
        public var tags: [Tag]?
        /// `UpgradeStorageConfig`.
        public var upgradeStorageConfig: Bool?
        /// `UseDefaultProcessorFeatures`.
        public var useDefaultProcessorFeatures: Bool?
        /// `VpcSecurityGroupIds`.
        public var vpcSecurityGroupIds: [String]?

        /// What is left out is the service's to choose.
        public init(
            dbInstanceIdentifier: String,
            additionalStorageVolumes: [AdditionalStorageVolume]? = nil,
            allocatedStorage: Int? = nil,
            autoMinorVersionUpgrade: Bool? = nil,
            availabilityZone: String? = nil,
            backupTarget: String? = nil,
            caCertificateIdentifier: String? = nil,
            copyTagsToSnapshot: Bool? = nil,
            customIamInstanceProfile: String? = nil,
            dbInstanceClass: String? = nil,
            dbParameterGroupName: String? = nil,
            dbSubnetGroupName: String? = nil,
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
            iops: Int? = nil,
            kmsKeyId: String? = nil,
            maxAllocatedStorage: Int? = nil,
            monitoringInterval: Int? = nil,
            monitoringRoleArn: String? = nil,
            multiAZ: Bool? = nil,
            networkType: String? = nil,
            optionGroupName: String? = nil,
            performanceInsightsKMSKeyId: String? = nil,
            performanceInsightsRetentionPeriod: Int? = nil,
            port: Int? = nil,
            preSignedUrl: String? = nil,
            processorFeatures: [ProcessorFeature]? = nil,
            publiclyAccessible: Bool? = nil,
            replicaMode: ReplicaMode? = nil,
            sourceDBClusterIdentifier: String? = nil,
            sourceDBInstanceIdentifier: String? = nil,
            storageThroughput: Int? = nil,
            storageType: String? = nil,
            tagSpecifications: [TagSpecification]? = nil,
            tags: [Tag]? = nil,
            upgradeStorageConfig: Bool? = nil,
            useDefaultProcessorFeatures: Bool? = nil,
            vpcSecurityGroupIds: [String]? = nil
        ) {
            self.dbInstanceIdentifier = dbInstanceIdentifier
            self.additionalStorageVolumes = additionalStorageVolumes
            self.allocatedStorage = allocatedStorage
            self.autoMinorVersionUpgrade = autoMinorVersionUpgrade
            self.availabilityZone = availabilityZone
            self.backupTarget = backupTarget
            self.caCertificateIdentifier = caCertificateIdentifier
            self.copyTagsToSnapshot = copyTagsToSnapshot
            self.customIamInstanceProfile = customIamInstanceProfile
            self.dbInstanceClass = dbInstanceClass
            self.dbParameterGroupName = dbParameterGroupName
            self.dbSubnetGroupName = dbSubnetGroupName
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
            self.iops = iops
            self.kmsKeyId = kmsKeyId
            self.maxAllocatedStorage = maxAllocatedStorage
            self.monitoringInterval = monitoringInterval
            self.monitoringRoleArn = monitoringRoleArn
            self.multiAZ = multiAZ
            self.networkType = networkType
            self.optionGroupName = optionGroupName
            self.performanceInsightsKMSKeyId = performanceInsightsKMSKeyId
            self.performanceInsightsRetentionPeriod = performanceInsightsRetentionPeriod
            self.port = port
            self.preSignedUrl = preSignedUrl
            self.processorFeatures = processorFeatures
            self.publiclyAccessible = publiclyAccessible
            self.replicaMode = replicaMode
            self.sourceDBClusterIdentifier = sourceDBClusterIdentifier
            self.sourceDBInstanceIdentifier = sourceDBInstanceIdentifier
            self.storageThroughput = storageThroughput
            self.storageType = storageType
            self.tagSpecifications = tagSpecifications
            self.tags = tags
            self.upgradeStorageConfig = upgradeStorageConfig
            self.useDefaultProcessorFeatures = useDefaultProcessorFeatures
            self.vpcSecurityGroupIds = vpcSecurityGroupIds
        }
    }

    /// `CreateDBInstanceReadReplicaResult` of Amazon Relational Database Service.
    public struct CreateDBInstanceReadReplicaResult: Sendable, Hashable {
        /// `DBInstance`.
        public var dbInstance: DBInstance?

        /// What is left out is the service's to choose.
        public init(dbInstance: DBInstance? = nil) {
            self.dbInstance = dbInstance
        }
    }
}

extension RDS.CreateDBInstanceReadReplicaMessage {
    package func write(to form: inout FormWriter) {
        form.member("DBInstanceIdentifier", dbInstanceIdentifier) { $0.write($1) }
        form.member("AdditionalStorageVolumes", additionalStorageVolumes) { $0.list($1, item: "member") { $1.write(to: &$0) } }
        form.member("AllocatedStorage", allocatedStorage) { $0.write($1) }
        form.member("AutoMinorVersionUpgrade", autoMinorVersionUpgrade) { $0.write($1) }
        form.member("AvailabilityZone", availabilityZone) { $0.write($1) }
        form.member("BackupTarget", backupTarget) { $0.write($1) }
        form.member("CACertificateIdentifier", caCertificateIdentifier) { $0.write($1) }
        form.member("CopyTagsToSnapshot", copyTagsToSnapshot) { $0.write($1) }
        form.member("CustomIamInstanceProfile", customIamInstanceProfile) { $0.write($1) }
        form.member("DBInstanceClass", dbInstanceClass) { $0.write($1) }
        form.member("DBParameterGroupName", dbParameterGroupName) { $0.write($1) }
        form.member("DBSubnetGroupName", dbSubnetGroupName) { $0.write($1) }
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
        form.member("Iops", iops) { $0.write($1) }
        form.member("KmsKeyId", kmsKeyId) { $0.write($1) }
        form.member("MaxAllocatedStorage", maxAllocatedStorage) { $0.write($1) }
        form.member("MonitoringInterval", monitoringInterval) { $0.write($1) }
        form.member("MonitoringRoleArn", monitoringRoleArn) { $0.write($1) }
        form.member("MultiAZ", multiAZ) { $0.write($1) }
        form.member("NetworkType", networkType) { $0.write($1) }
        form.member("OptionGroupName", optionGroupName) { $0.write($1) }
        form.member("PerformanceInsightsKMSKeyId", performanceInsightsKMSKeyId) { $0.write($1) }
        form.member("PerformanceInsightsRetentionPeriod", performanceInsightsRetentionPeriod) { $0.write($1) }
        form.member("Port", port) { $0.write($1) }
        form.member("PreSignedUrl", preSignedUrl) { $0.write($1) }
        form.member("ProcessorFeatures", processorFeatures) { $0.list($1, item: "ProcessorFeature") { $1.write(to: &$0) } }
        form.member("PubliclyAccessible", publiclyAccessible) { $0.write($1) }
        form.member("ReplicaMode", replicaMode) { $0.write($1.rawValue) }
        form.member("SourceDBClusterIdentifier", sourceDBClusterIdentifier) { $0.write($1) }
        form.member("SourceDBInstanceIdentifier", sourceDBInstanceIdentifier) { $0.write($1) }
        form.member("StorageThroughput", storageThroughput) { $0.write($1) }
        form.member("StorageType", storageType) { $0.write($1) }
        form.member("TagSpecifications", tagSpecifications) { $0.list($1, item: "item") { $1.write(to: &$0) } }
        form.member("Tags", tags) { $0.list($1, item: "Tag") { $1.write(to: &$0) } }
        form.member("UpgradeStorageConfig", upgradeStorageConfig) { $0.write($1) }
        form.member("UseDefaultProcessorFeatures", useDefaultProcessorFeatures) { $0.write($1) }
        form.member("VpcSecurityGroupIds", vpcSecurityGroupIds) { $0.list($1, item: "VpcSecurityGroupId") { $0.write($1) } }
    }
}

extension RDS.CreateDBInstanceReadReplicaResult {
    package init(xml: XMLElement) throws {
        self.dbInstance = try xml.member("DBInstance") { try RDS.DBInstance(xml: $0) }
    }
}

extension RDS {
    /// Calls `CreateDBInstanceReadReplica`.
    @discardableResult
    public func createDBInstanceReadReplica(_ input: CreateDBInstanceReadReplicaMessage) async throws -> CreateDBInstanceReadReplicaResult {
        try await client.execute(CreateDBInstanceReadReplica.self, input)
    }
}
