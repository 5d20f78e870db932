import AWSClient
import AWSServices
import Engine
import Infra

extension DBInstanceHandler {
    /// Backups are replicated by a call in the region that receives them.
    func observeBackupReplication(_ db: RDS.DBInstance, _ found: inout DBInstance) async throws {
        let arns = (db.dbInstanceAutomatedBackupsReplications ?? []).compactMap(\.dbInstanceAutomatedBackupsArn)
        guard let arn = arns.first, let region = Self.region(of: arn) else { return }
        found.automaticBackupReplicationRegion = Input(region)
        let backups = try await rds(in: region)
            .describeDBInstanceAutomatedBackups(.init(dbInstanceAutomatedBackupsArn: arn))
        let days = backups.dbInstanceAutomatedBackups?.first?.backupRetentionPeriod
        found.automaticBackupReplicationRetentionPeriod = days.map { Input($0) }
    }

    /// A replication cannot be changed, only ended and begun.
    func changeBackupReplication(
        of arn: String,
        to desired: DBInstance,
        from current: DBInstance,
        removed: Set<String>
    ) async throws {
        let present = current.automaticBackupReplicationRegion?.literal
        let isRemoved = removed.contains("AutomaticBackupReplicationRegion")
        let wanted = isRemoved ? nil : try desired.automaticBackupReplicationRegion?.known
        guard isRemoved || wanted != nil else { return }
        let days = try desired.automaticBackupReplicationRetentionPeriod?.known
        let isSame =
            wanted == present && (days == nil || days == current.automaticBackupReplicationRetentionPeriod?.literal)
            && desired.automaticBackupReplicationKmsKeyId == current.automaticBackupReplicationKmsKeyId
        guard !isSame else { return }
        if let present {
            _ = try await rds(in: present).stopDBInstanceAutomatedBackupsReplication(.init(sourceDBInstanceArn: arn))
        }
        guard let wanted else { return }
        _ = try await rds(in: wanted).startDBInstanceAutomatedBackupsReplication(
            .init(
                sourceDBInstanceArn: arn,
                backupRetentionPeriod: days,
                kmsKeyId: try desired.automaticBackupReplicationKmsKeyId?.known
            )
        )
    }

    private static func region(of arn: String) -> String? {
        let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
        return parts.count > 3 && !parts[3].isEmpty ? String(parts[3]) : nil
    }

    private func rds(in region: String) -> RDS {
        var configuration = rds.client.configuration
        configuration.region = region
        return RDS(client: AWSClient(configuration))
    }
}
