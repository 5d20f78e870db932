import AWSServices
import Engine

extension DBInstanceHandler {
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/accessing-monitoring.html#Overview.DBInstance.Status
    func status(_ db: RDS.DBInstance) -> ResourceStatus {
        let status = db.dbInstanceStatus ?? ""
        if Self.usable.contains(status) { return .ready }
        if Self.broken.contains(status) { return .failed(explanation(of: status, db)) }
        return status == "deleting" ? .deleting : .pending(status)
    }

    private func explanation(of status: String, _ db: RDS.DBInstance) -> String {
        let messages = (db.statusInfos ?? []).compactMap { $0.normal == false ? $0.message : nil }
        return ([status] + messages).joined(separator: ": ")
    }

    /// Where changes can be made or, as with a stopped instance, only somebody can make it so that they can.
    private static let usable: Set<String> = [
        "available", "backing-up", "stopped", "storage-config-upgrade", "storage-full", "storage-initialization",
        "storage-optimization",
    ]

    /// What no waiting leads out of.
    private static let broken: Set<String> = [
        "failed", "inaccessible-encryption-credentials", "inaccessible-encryption-credentials-recoverable",
        "incompatible-create", "incompatible-network", "incompatible-option-group", "incompatible-parameters",
        "incompatible-restore", "insufficient-capacity", "restore-error",
    ]
}
