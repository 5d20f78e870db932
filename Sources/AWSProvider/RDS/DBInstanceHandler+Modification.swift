import AWSServices
import Engine
import Infra

extension DBInstanceHandler {
    /// The one call that holds all differences; what does not differ is left out.
    ///
    /// `blank`: A call that changes nothing.
    func modification(
        of blank: RDS.ModifyDBInstanceMessage,
        to desired: DBInstance,
        from current: DBInstance,
        removed: Set<String>
    ) async throws -> RDS.ModifyDBInstanceMessage {
        let differences = PropertyDifferences(schema: DBInstance.schema, removed: removed)
        var change = blank
        try setEngine(&change, differences, desired, current)
        try setStorage(&change, differences, desired, current)
        try setMonitoring(&change, differences, desired, current)
        try setOperation(&change, differences, desired, current)
        try setNetwork(&change, differences, desired, current)
        try await setCredentials(&change, differences, desired, current)
        return change
    }

    private func setEngine(
        _ change: inout RDS.ModifyDBInstanceMessage,
        _ differences: PropertyDifferences,
        _ desired: DBInstance,
        _ current: DBInstance
    ) throws {
        change.engine = try differences.new("Engine", desired.engine, current.engine)
        change.engineVersion = try differences.new("EngineVersion", desired.engineVersion, current.engineVersion)
        change.dbInstanceClass = try differences.new(
            "DBInstanceClass",
            desired.dbInstanceClass,
            current.dbInstanceClass
        )
        change.licenseModel = try differences.new("LicenseModel", desired.licenseModel, current.licenseModel)
        change.optionGroupName = try differences.new(
            "OptionGroupName",
            desired.optionGroupName,
            current.optionGroupName
        )
        change.dbParameterGroupName = try differences.new(
            "DBParameterGroupName",
            desired.dbParameterGroupName,
            current.dbParameterGroupName,
            orElse: defaultParameterGroup(of: current).map { .init($0) }
        )?.description
        change.replicaMode = try differences.new("ReplicaMode", desired.replicaMode, current.replicaMode)
            .map { .init(rawValue: $0) }
        if differences.removed.contains("ProcessorFeatures") {
            change.useDefaultProcessorFeatures = true
        } else if let features = desired.processorFeatures, Set(features) != Set(current.processorFeatures ?? []) {
            change.processorFeatures = try features.map { try .init($0) }
        }
        if desired.useDefaultProcessorFeatures != current.useDefaultProcessorFeatures,
            let isDefault = try desired.useDefaultProcessorFeatures?.known
        {
            change.useDefaultProcessorFeatures = isDefault
        }
    }

    /// The group that RDS gives to instances that are given none; known for the engines whose families are plain.
    private func defaultParameterGroup(of current: DBInstance) -> String? {
        guard let engine = current.engine?.literal, let version = current.engineVersion?.literal else { return nil }
        let numbers = version.split(separator: ".")
        switch engine {
        case "postgres": return numbers.first.map { "default.postgres\($0)" }
        case "mysql", "mariadb": return "default.\(engine)\(numbers.prefix(2).joined(separator: "."))"
        default: return nil
        }
    }

    /// How an instance is run: backups, windows, protection, certificate.
    private func setOperation(
        _ change: inout RDS.ModifyDBInstanceMessage,
        _ differences: PropertyDifferences,
        _ desired: DBInstance,
        _ current: DBInstance
    ) throws {
        change.autoMinorVersionUpgrade = try differences.new(
            "AutoMinorVersionUpgrade",
            desired.autoMinorVersionUpgrade,
            current.autoMinorVersionUpgrade,
            orElse: true
        )
        change.backupRetentionPeriod = try differences.new(
            "BackupRetentionPeriod",
            desired.backupRetentionPeriod,
            current.backupRetentionPeriod,
            orElse: 1
        )
        change.caCertificateIdentifier = try differences.new(
            "CACertificateIdentifier",
            desired.caCertificateIdentifier,
            current.caCertificateIdentifier
        )
        change.copyTagsToSnapshot = try differences.new(
            "CopyTagsToSnapshot",
            desired.copyTagsToSnapshot,
            current.copyTagsToSnapshot,
            orElse: false
        )
        change.deletionProtection = try differences.new(
            "DeletionProtection",
            desired.deletionProtection,
            current.deletionProtection,
            orElse: false
        )
        change.multiAZ = try differences.new("MultiAZ", desired.multiAZ, current.multiAZ, orElse: false)
        change.preferredBackupWindow = try differences.new(
            "PreferredBackupWindow",
            desired.preferredBackupWindow,
            current.preferredBackupWindow
        )
        change.preferredMaintenanceWindow = try differences.new(
            "PreferredMaintenanceWindow",
            desired.preferredMaintenanceWindow,
            current.preferredMaintenanceWindow
        )
        change.promotionTier = try differences.new(
            "PromotionTier",
            desired.promotionTier,
            current.promotionTier,
            orElse: 1
        )
    }

    private func setNetwork(
        _ change: inout RDS.ModifyDBInstanceMessage,
        _ differences: PropertyDifferences,
        _ desired: DBInstance,
        _ current: DBInstance
    ) throws {
        change.networkType = try differences.new(
            "NetworkType",
            desired.networkType,
            current.networkType,
            orElse: "IPV4"
        )
        change.dbPortNumber = try number(differences.new("Port", desired.port, current.port).map { Input($0) }, "Port")
        change.publiclyAccessible = try differences.new(
            "PubliclyAccessible",
            desired.publiclyAccessible,
            current.publiclyAccessible,
            orElse: false
        )
        if let groups = desired.vpcSecurityGroups, Set(groups) != Set(current.vpcSecurityGroups ?? []) {
            change.vpcSecurityGroupIds = try groups.map { try $0.known.description }
        }
        if let groups = desired.dbSecurityGroups, Set(groups) != Set(current.dbSecurityGroups ?? []) {
            change.dbSecurityGroups = try groups.map { try $0.known }
        }
        try setDomain(&change, differences, desired, current)
    }

    /// A domain is joined as a whole, and left as a whole.
    private func setDomain(
        _ change: inout RDS.ModifyDBInstanceMessage,
        _ differences: PropertyDifferences,
        _ desired: DBInstance,
        _ current: DBInstance
    ) throws {
        let isJoined = current.domain != nil || current.domainFqdn != nil
        if desired.domain == nil, desired.domainFqdn == nil {
            let isLeft = !differences.removed.isDisjoint(with: ["Domain", "DomainFqdn"])
            if isLeft, isJoined { change.disableDomain = true }
            return
        }
        let isSame =
            try differences.new("Domain", desired.domain, current.domain) == nil
            && differences.new("DomainFqdn", desired.domainFqdn, current.domainFqdn) == nil
            && differences.new("DomainOu", desired.domainOu, current.domainOu) == nil
            && differences.new("DomainIAMRoleName", desired.domainIAMRoleName, current.domainIAMRoleName) == nil
            && differences.new("DomainAuthSecretArn", desired.domainAuthSecretArn, current.domainAuthSecretArn) == nil
            && (desired.domainDnsIps == nil || Set(desired.domainDnsIps ?? []) == Set(current.domainDnsIps ?? []))
        guard !isSame else { return }
        change.domain = try desired.domain?.known
        change.domainAuthSecretArn = try desired.domainAuthSecretArn?.known
        change.domainDnsIps = try desired.domainDnsIps?.map { try $0.known }
        change.domainFqdn = try desired.domainFqdn?.known
        change.domainIAMRoleName = try desired.domainIAMRoleName?.known
        change.domainOu = try desired.domainOu?.known
    }
}
