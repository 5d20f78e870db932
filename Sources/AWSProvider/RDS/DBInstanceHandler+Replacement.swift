package import Engine
import Infra

extension DBInstanceHandler {
    /// Which of the properties that may replace an instance do.
    ///
    /// Where data came from is history: taking the property away changes nothing, and makes a replica an instance of its
    /// own; naming another source means other data, and with it another instance. CloudFormation replaces an instance by an
    /// empty one where `DBSnapshotIdentifier` is taken away; that is not done here.
    ///
    /// Source: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbinstance.html
    package func replaces(_ change: PropertyChange) -> Bool {
        guard let after = change.after else { return false }
        switch change.path.first {
        case "DBClusterSnapshotIdentifier", "DBSnapshotIdentifier", "RestoreTime", "SourceDBClusterIdentifier",
            "SourceDBInstanceAutomatedBackupsArn", "SourceDBInstanceIdentifier", "SourceDbiResourceId":
            return true
        case "UseLatestRestorableTime": return after == true
        case "AvailabilityZone": return true
        // Once it is on, its key stays.
        case "PerformanceInsightsKMSKeyId": return change.before != nil
        // Oracle's editions can be converted where they stand.
        case "Engine": return !isOracle(change.before) || !isOracle(after)
        default: return false
        }
    }

    private func isOracle(_ engine: Document?) -> Bool { engine?.string?.hasPrefix("oracle-") ?? false }
}
