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
        let observed = try await present(id, observed)
        try await promote(id, to: desired, removed: removed)
        let blank = RDS.ModifyDBInstanceMessage(dbInstanceIdentifier: id.description)
        var change = blank
        // What is being created was created with all of this, and tells it bit by bit.
        if observed.status != .pending("creating") || DataSource(of: desired) != .nothing {
            change = try await modification(of: blank, to: desired, from: observed.resource, removed: removed)
        }
        if change != blank {
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

    /// What is there now. An instance that is not ready refuses changes, and the engine makes the update again, with what it
    /// saw before.
    private func present(_ id: PhysicalID, _ observed: ObservedResource<DBInstance>) async throws
        -> ObservedResource<DBInstance>
    {
        guard case .pending = observed.status, var present = try await read([id])[id] else { return observed }
        var members = present.resource.document.object ?? [:]
        let last = observed.resource.document
        for path in DBInstance.schema.writeOnly { members[path.description] = last[path.description] }
        present.resource = try DBInstance(document: .object(members))
        return present
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
