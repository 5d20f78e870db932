import AWSClient
import AWSServices
package import Engine
package import Infra

extension DBInstanceHandler {
    package func update(
        _ id: PhysicalID,
        to desired: DBInstance,
        from observed: ObservedResource<DBInstance>,
        removed: Set<String>
    ) async throws {
        try await promote(id, to: desired, removed: removed)
        let isMade = observed.status == .pending("creating") && DataSource(of: desired) == .nothing
        let blank = RDS.ModifyDBInstanceMessage(dbInstanceIdentifier: id.description)
        let change = try await modification(of: blank, to: desired, from: observed.resource, isMade, removed: removed)
        if change != blank {
            var change = change
            change.applyImmediately = try desired.applyImmediately?.known ?? true
            change.allowMajorVersionUpgrade = try desired.allowMajorVersionUpgrade?.known
            change.certificateRotationRestart = try desired.certificateRotationRestart?.known
            _ = try await rds.modifyDBInstance(change)
        }
        try await changeRoles(id, to: desired, from: observed.resource, removed: removed)
        let arn = observed.attributes["DBInstanceArn"]?.string ?? context.arn(service: "rds", resource: "db:\(id)")
        try await changeBackupReplication(of: arn, to: desired, from: observed.resource, removed: removed)
        try await rds.changeTags(of: arn, from: observed.resource.tags, to: desired.tags, removed: removed)
    }

    /// A replica whose source is taken out of the stack becomes an instance of its own. Asked of the instance itself, as
    /// the call may have been made by an update that was cut short.
    private func promote(_ id: PhysicalID, to desired: DBInstance, removed: Set<String>) async throws {
        let sources: Set = ["SourceDBInstanceIdentifier", "SourceDBClusterIdentifier"]
        guard !removed.isDisjoint(with: sources), let instance = try await instances([id.description]).first,
            instance.readReplicaSourceDBInstanceIdentifier?.nonEmpty != nil
                || instance.readReplicaSourceDBClusterIdentifier?.nonEmpty != nil
        else { return }
        _ = try await rds.promoteReadReplica(
            .init(
                dbInstanceIdentifier: id.description,
                backupRetentionPeriod: try desired.backupRetentionPeriod?.known,
                preferredBackupWindow: try desired.preferredBackupWindow?.known
            )
        )
    }

    private func changeRoles(
        _ id: PhysicalID,
        to desired: DBInstance,
        from current: DBInstance,
        removed: Set<String>
    ) async throws {
        guard let wanted = removed.contains("AssociatedRoles") ? [] : desired.associatedRoles else { return }
        let present = current.associatedRoles ?? []
        for role in present where !wanted.contains(role) {
            try await rds.removeRoleFromDBInstance(
                .init(
                    dbInstanceIdentifier: id.description,
                    featureName: try role.featureName.known,
                    roleArn: try role.roleArn.known.description
                )
            )
        }
        for role in wanted where !present.contains(role) {
            try await rds.addRoleToDBInstance(
                .init(
                    dbInstanceIdentifier: id.description,
                    featureName: try role.featureName.known,
                    roleArn: try role.roleArn.known.description
                )
            )
        }
    }
}
