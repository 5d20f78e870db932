extension Reference where R == EKSCluster {
    var failedNodes: Metric { insight("cluster_failed_node_count", "Maximum") }
    var nodes: Metric { insight("cluster_node_count", "Average") }
    var nodeProcessor: Metric { insight("node_cpu_utilization", "Average") }
    var nodeMemory: Metric { insight("node_memory_utilization", "Maximum") }
    var nodeDisk: Metric { insight("node_filesystem_utilization", "Maximum") }
    var crashingPods: Metric { insight("pod_container_status_waiting_reason_crash_loop_back_off", "Maximum") }
    var pendingPods: Metric { insight("pod_status_pending", "Maximum") }

    private func insight(_ metric: String, _ statistic: String) -> Metric {
        Metric(
            namespace: "ContainerInsights",
            name: metric,
            dimensions: [("ClusterName", name.text)],
            statistic: statistic
        )
    }
}

extension Stack {
    /// The log groups of a cluster's containers, nodes and metrics; without a cluster one for the application.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-EKS-logs.html
    mutating func addApplicationLogs(of cluster: Reference<EKSCluster>?, keptFor days: Int) -> Reference<LogGroup> {
        func group(_ name: Input<String>, _ tag: String) -> LogGroup {
            LogGroup(logGroupName: name, retentionInDays: Input(days), tags: named(tag))
        }
        guard let cluster else { return add("application-logs", group("/\(name)/application", "application-logs")) }
        let prefix: Input<String> = "/aws/containerinsights/\(cluster.name)"
        for kind in ["dataplane", "host", "performance"] {
            add("\(kind)-logs", group("\(prefix)/\(kind)", "\(kind)-logs"))
        }
        return add("application-logs", group("\(prefix)/application", "application-logs"))
    }

    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/Container-Insights-metrics-enhanced-EKS.html
    mutating func addAlarms(of cluster: Reference<EKSCluster>, telling topic: Reference<Topic>) {
        func rule(_ name: String, _ description: String, above threshold: Double, periods: Int) -> AlarmRule {
            AlarmRule(
                name: name,
                description: description,
                comparison: .greaterThanThreshold,
                threshold: threshold,
                periods: (bad: periods, of: periods),
                missing: .notBreaching
            )
        }
        let rules: [(AlarmRule, Metric)] = [
            (
                rule("failed-nodes", "A node is not ready. Look at the node's conditions.", above: 0, periods: 5),
                cluster.failedNodes
            ),
            (
                rule(
                    "node-memory",
                    "A node has used more than 90 % of its memory for 10 minutes: pods will be evicted.",
                    above: 90,
                    periods: 10
                ),
                cluster.nodeMemory
            ),
            (
                rule(
                    "node-disk",
                    "A node's disk is more than 85 % full: images are removed, then pods evicted.",
                    above: 85,
                    periods: 5
                ),
                cluster.nodeDisk
            ),
            (
                rule(
                    "crashing-pods",
                    "A container starts over and over. Look at its last log lines.",
                    above: 0,
                    periods: 3
                ),
                cluster.crashingPods
            ),
            (
                rule(
                    "pending-pods",
                    "A pod has found no place for 15 minutes. Look at its events: too few nodes, or no address left.",
                    above: 0,
                    periods: 15
                ),
                cluster.pendingPods
            ),
        ]
        for (rule, metric) in rules { addAlarm(rule, on: metric, telling: topic) }
    }
}
