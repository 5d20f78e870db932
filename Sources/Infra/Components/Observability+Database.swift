extension Observability.WatchedDatabase {
    var processor: Metric { metric("CPUUtilization", "Average") }
    /// Bytes.
    var freeStorage: Metric { metric("FreeStorageSpace", "Minimum") }
    var connections: Metric { metric("DatabaseConnections", "Maximum") }
    /// Seconds.
    var lag: Metric { metric("ReplicaLag", "Maximum") }

    private func metric(_ name: String, _ statistic: String) -> Metric {
        Metric(
            namespace: "AWS/RDS",
            name: name,
            dimensions: [("DBInstanceIdentifier", instance.dbInstanceIdentifier.text)],
            statistic: statistic
        )
    }
}

extension Stack {
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/rds-metrics.html
    mutating func addAlarms(of database: Observability.WatchedDatabase, telling topic: Reference<Topic>) {
        addAlarm(
            AlarmRule(
                name: "\(database.name)-cpu",
                description:
                    "The processor has been above 80 % for 15 minutes. Look for slow queries, or take a larger class.",
                comparison: .greaterThanThreshold,
                threshold: 80,
                periods: (bad: 3, of: 3),
                period: 300,
                missing: .missing
            ),
            on: database.processor,
            telling: topic
        )
        addAlarm(
            AlarmRule(
                name: "\(database.name)-storage",
                description:
                    "Less than 15 % of the storage is free. A full database takes no more writes: allocate more.",
                comparison: .lessThanThreshold,
                threshold: Double(database.storageGiB) * 0.15 * 1_073_741_824,
                periods: (bad: 1, of: 1),
                period: 300,
                missing: .missing
            ),
            on: database.freeStorage,
            telling: topic
        )
        addAlarm(
            AlarmRule(
                name: "\(database.name)-connections",
                description: """
                    More than 80 % of \(database.maximumConnections) connections are in use. \
                    Look at the pods' pools; beyond the maximum, pods are refused.
                    """,
                comparison: .greaterThanThreshold,
                threshold: Double(database.maximumConnections) * 0.8,
                periods: (bad: 5, of: 5),
                missing: .missing
            ),
            on: database.connections,
            telling: topic
        )
        guard database.isReplica else { return }
        addAlarm(
            AlarmRule(
                name: "\(database.name)-lag",
                description: "The replica is more than a minute behind, or tells nothing: reads from it are old.",
                comparison: .greaterThanThreshold,
                threshold: 60,
                periods: (bad: 5, of: 5),
                missing: .breaching
            ),
            on: database.lag,
            telling: topic
        )
    }
}
