import AWSClient
import AWSServices
import Engine
import Infra

extension DBInstanceHandler {
    /// What is on its way counts as there: a change that waits for the maintenance window is no drift.
    func observed(_ db: RDS.DBInstance) async throws -> ObservedResource<DBInstance> {
        let pending = db.pendingModifiedValues
        var found = DBInstance(tags: Tags(observed: db.tagList))
        found.additionalStorageVolumes = db.additionalStorageVolumes?.map { .init(reported: $0) }
        found.allocatedStorage = (pending?.allocatedStorage ?? db.allocatedStorage).map { Input(String($0)) }
        found.associatedRoles = db.associatedRoles?.compactMap { .init(reported: $0) }
        found.autoMinorVersionUpgrade = db.autoMinorVersionUpgrade.map { Input($0) }
        found.availabilityZone = text(db.availabilityZone)
        found.backupRetentionPeriod = (pending?.backupRetentionPeriod ?? db.backupRetentionPeriod).map { Input($0) }
        found.backupTarget = text(db.backupTarget)
        found.caCertificateIdentifier = text(pending?.caCertificateIdentifier) ?? text(db.caCertificateIdentifier)
        found.characterSetName = text(db.characterSetName)
        found.copyTagsToSnapshot = db.copyTagsToSnapshot.map { Input($0) }
        found.customIAMInstanceProfile = text(db.customIamInstanceProfile)
        found.dbClusterIdentifier = text(db.dbClusterIdentifier)
        found.dbInstanceClass = text(pending?.dbInstanceClass) ?? text(db.dbInstanceClass)
        found.dbInstanceIdentifier = text(db.dbInstanceIdentifier)
        found.dbName = text(db.dbName)
        found.dbParameterGroupName = db.dbParameterGroups?.first?.dbParameterGroupName?.nonEmpty.map {
            Input(.init($0))
        }
        found.dbSecurityGroups = db.dbSecurityGroups?.compactMap { text($0.dbSecurityGroupName) }
        found.dbSubnetGroupName =
            (pending?.dbSubnetGroupName?.nonEmpty ?? db.dbSubnetGroup?.dbSubnetGroupName?.nonEmpty)
            .map { Input(.init($0)) }
        found.dbSystemId = text(db.dbSystemId)
        found.databaseInsightsMode = db.databaseInsightsMode.map { .init($0.rawValue) }
        found.dedicatedLogVolume = (pending?.dedicatedLogVolume ?? db.dedicatedLogVolume).map { Input($0) }
        found.deletionProtection = db.deletionProtection.map { Input($0) }
        found.enableCloudwatchLogsExports = logExports(db)
        found.enableIAMDatabaseAuthentication =
            (pending?.iamDatabaseAuthenticationEnabled ?? db.iamDatabaseAuthenticationEnabled).map { Input($0) }
        found.enablePerformanceInsights = db.performanceInsightsEnabled.map { Input($0) }
        found.engine = text(pending?.engine) ?? text(db.engine)
        found.engineLifecycleSupport = text(db.engineLifecycleSupport)
        found.engineVersion = text(pending?.engineVersion) ?? text(db.engineVersion)
        found.iops = (pending?.iops ?? db.iops).map { Input($0) }
        found.kmsKeyId = text(db.kmsKeyId)
        found.licenseModel = text(pending?.licenseModel) ?? text(db.licenseModel)
        found.manageMasterUserPassword = Input(db.masterUserSecret?.secretArn?.nonEmpty != nil)
        found.masterUserSecret = text(db.masterUserSecret?.kmsKeyId).map { .init(kmsKeyId: $0) }
        found.masterUsername = text(db.masterUsername)
        found.maxAllocatedStorage = db.maxAllocatedStorage.map { Input($0) }
        found.monitoringInterval = db.monitoringInterval.map { Input($0) }
        found.monitoringRoleArn = db.monitoringRoleArn?.nonEmpty.map { Input(.init($0)) }
        found.multiAZ = (pending?.multiAZ ?? db.multiAZ).map { Input($0) }
        found.ncharCharacterSetName = text(db.ncharCharacterSetName)
        found.networkType = text(db.networkType)
        found.optionGroupName = text(db.optionGroupMemberships?.first?.optionGroupName)
        found.performanceInsightsKMSKeyId = text(db.performanceInsightsKMSKeyId)
        found.performanceInsightsRetentionPeriod = db.performanceInsightsRetentionPeriod.map { Input($0) }
        found.port = port(db).map { Input(String($0)) }
        found.preferredBackupWindow = text(db.preferredBackupWindow)
        found.preferredMaintenanceWindow = text(db.preferredMaintenanceWindow)
        found.processorFeatures = (pending?.processorFeatures ?? db.processorFeatures)?.map { .init(reported: $0) }
        found.promotionTier = db.promotionTier.map { Input($0) }
        found.publiclyAccessible = db.publiclyAccessible.map { Input($0) }
        found.replicaMode = text(db.replicaMode?.rawValue)
        found.sourceDBClusterIdentifier = text(db.readReplicaSourceDBClusterIdentifier)
        found.sourceDBInstanceIdentifier = source(db)
        found.storageEncrypted = db.storageEncrypted.map { Input($0) }
        found.storageThroughput = (pending?.storageThroughput ?? db.storageThroughput).flatMap {
            $0 == 0 ? nil : Input($0)
        }
        found.storageType = text(pending?.storageType) ?? text(db.storageType)
        found.tdeCredentialArn = text(db.tdeCredentialArn)
        found.timezone = text(db.timezone)
        // A group that is being taken away is no longer there.
        found.vpcSecurityGroups = db.vpcSecurityGroups?.filter { $0.status != "removing" }
            .compactMap { $0.vpcSecurityGroupId.map { Input(.init($0)) } }
        observeDomain(db.domainMemberships?.first, &found)
        try await observeBackupReplication(db, &found)
        return ObservedResource(found, attributes: attributes(db), status: status(db))
    }

    private func text(_ value: String?) -> Input<String>? { value?.nonEmpty.map { Input($0) } }

    private func port(_ db: RDS.DBInstance) -> Int? {
        let port = db.pendingModifiedValues?.port ?? db.endpoint?.port ?? db.dbInstancePort
        return port == 0 ? nil : port
    }

    /// A source in another region is told by its ARN, however it was given.
    private func source(_ db: RDS.DBInstance) -> Input<DBInstance.ID>? {
        guard let source = db.readReplicaSourceDBInstanceIdentifier?.nonEmpty, !source.hasPrefix("arn:") else {
            return nil
        }
        return Input(.init(source))
    }

    /// RDS leaves the list out where nothing is exported; an empty one comes from an emulator that keeps none.
    private func logExports(_ db: RDS.DBInstance) -> [Input<String>]? {
        if db.enabledCloudwatchLogsExports == [] { return nil }
        let pending = db.pendingModifiedValues?.pendingCloudwatchLogsExports
        var types = Set(db.enabledCloudwatchLogsExports ?? [])
        types.formUnion(pending?.logTypesToEnable ?? [])
        types.subtract(pending?.logTypesToDisable ?? [])
        return types.sorted().map { Input($0) }
    }

    private func observeDomain(_ membership: RDS.DomainMembership?, _ found: inout DBInstance) {
        found.domain = text(membership?.domain)
        found.domainAuthSecretArn = text(membership?.authSecretArn)
        found.domainDnsIps = membership?.dnsIps?.map { Input($0) }
        found.domainFqdn = text(membership?.fqdn)
        found.domainIAMRoleName = text(membership?.iamRoleName)
        found.domainOu = text(membership?.ou)
    }

    private func attributes(_ db: RDS.DBInstance) -> [String: Document] {
        var attributes: [String: Document] = [
            "DBInstanceArn": .string(db.dbInstanceArn ?? ""),
            "DBInstanceIdentifier": .string(db.dbInstanceIdentifier ?? ""),
            "DBInstanceStatus": .string(db.dbInstanceStatus ?? ""),
            "DbiResourceId": .string(db.dbiResourceId ?? ""),
            "ReadReplicaDBClusterIdentifiers": .array((db.readReplicaDBClusterIdentifiers ?? []).map(Document.string)),
            "ReadReplicaDBInstanceIdentifiers": .array(
                (db.readReplicaDBInstanceIdentifiers ?? []).map(Document.string)
            ),
            "StatusInfos": .array((db.statusInfos ?? []).map(\.document)),
        ]
        func set(_ name: String, _ value: String?) { attributes[name] = value?.nonEmpty.map(Document.string) }
        set("AutomaticRestartTime", db.automaticRestartTime?.text(.dateTime))
        set("CertificateDetails.CAIdentifier", db.certificateDetails?.caIdentifier)
        set("CertificateDetails.ValidTill", db.certificateDetails?.validTill?.text(.dateTime))
        set("Endpoint.Address", db.endpoint?.address)
        set("Endpoint.HostedZoneId", db.endpoint?.hostedZoneId)
        set("Endpoint.Port", db.endpoint?.port.map(String.init))
        set("InstanceCreateTime", db.instanceCreateTime?.text(.dateTime))
        set("ListenerEndpoint.Address", db.listenerEndpoint?.address)
        set("ListenerEndpoint.HostedZoneId", db.listenerEndpoint?.hostedZoneId)
        set("ListenerEndpoint.Port", db.listenerEndpoint?.port.map(String.init))
        set("MasterUserSecret.SecretArn", db.masterUserSecret?.secretArn)
        set("PercentProgress", db.percentProgress)
        set("ResumeFullAutomationModeTime", db.resumeFullAutomationModeTime?.text(.dateTime))
        set("SecondaryAvailabilityZone", db.secondaryAvailabilityZone)
        attributes["IsStorageConfigUpgradeAvailable"] = db.isStorageConfigUpgradeAvailable.map(Document.bool)
        // LatestRestorableTime moves on every five minutes; a saved plan would never hold.
        return attributes
    }
}

extension RDS.DBInstanceStatusInfo {
    fileprivate var document: Document {
        var members: [String: Document] = [:]
        members["Message"] = message.map(Document.string)
        members["Normal"] = normal.map(Document.bool)
        members["Status"] = status.map(Document.string)
        members["StatusType"] = statusType.map(Document.string)
        return .object(members)
    }
}

extension DBInstance.AdditionalStorageVolume {
    fileprivate init(reported volume: RDS.AdditionalStorageVolumeOutput) {
        self.init(
            allocatedStorage: volume.allocatedStorage.map { Input(String($0)) },
            iops: volume.iops.map { Input($0) },
            maxAllocatedStorage: volume.maxAllocatedStorage.map { Input($0) },
            storageThroughput: volume.storageThroughput.map { Input($0) },
            storageType: volume.storageType.map { Input($0) },
            volumeName: volume.volumeName.map { Input($0) }
        )
    }
}

extension DBInstance.DBInstanceRole {
    fileprivate init?(reported role: RDS.DBInstanceRole) {
        guard let arn = role.roleArn, role.status != "INVALID" else { return nil }
        self.init(featureName: Input(role.featureName ?? ""), roleArn: Input(.init(arn)))
    }
}

extension DBInstance.ProcessorFeature {
    fileprivate init(reported feature: RDS.ProcessorFeature) {
        self.init(name: feature.name.map { .init($0) }, value: feature.value.map { Input($0) })
    }
}
