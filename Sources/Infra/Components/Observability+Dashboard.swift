extension Stack {
    /// A dashboard of 24 columns: requests first, then what carries them.
    mutating func addDashboard(of watched: Observability.Watched, region: String) -> Reference<Dashboard> {
        var graphs: [Graph] = []
        if let balanced = watched.balanced { graphs += Graph.all(of: balanced) }
        if let cluster = watched.cluster { graphs += Graph.all(of: cluster) }
        if !watched.databases.isEmpty { graphs += Graph.all(of: watched.databases) }
        let widgets = graphs.enumerated().map { index, graph in graph.widget(at: index, region: region) }
        return add("dashboard", Dashboard(dashboardBody: .json(["widgets": .array(widgets)])))
    }
}

/// One graph of a dashboard.
///
/// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/APIReference/CloudWatch-Dashboard-Body-Structure.html
private struct Graph {
    let title: String
    let lines: [Document]
    /// Whether the lines are parts of a whole.
    var isStacked = false

    private static let width = 8
    private static let height = 6

    /// `index`: How many graphs come before it; three stand side by side.
    func widget(at index: Int, region: String) -> Document {
        [
            "type": "metric",
            "x": .integer(index % 3 * Self.width),
            "y": .integer(index / 3 * Self.height),
            "width": .integer(Self.width),
            "height": .integer(Self.height),
            "properties": [
                "title": .string(title),
                "view": "timeSeries",
                "stacked": .bool(isStacked),
                "region": .string(region),
                "period": 60,
                "metrics": .array(lines),
            ],
        ]
    }

    static func all(of balanced: Observability.Balanced) -> [Graph] {
        [
            Graph(title: "Requests", lines: [balanced.requests.line(label: "requests")]),
            Graph(
                title: "Errors",
                lines: [
                    balanced.targetErrors.line(label: "of the pods"),
                    balanced.ownErrors.line(label: "of the load balancer"),
                ],
                isStacked: true
            ),
            Graph(
                title: "Time to answer, s",
                lines: [balanced.usual.line(label: "p50"), balanced.slowest.line(label: "p99")]
            ),
            Graph(
                title: "Targets",
                lines: [balanced.healthy.line(label: "healthy"), balanced.unhealthy.line(label: "unhealthy")]
            ),
        ]
    }

    static func all(of cluster: Reference<EKSCluster>) -> [Graph] {
        [
            Graph(
                title: "Nodes",
                lines: [cluster.nodes.line(label: "nodes"), cluster.failedNodes.line(label: "not ready")]
            ),
            Graph(
                title: "Use of nodes, %",
                lines: [
                    cluster.nodeProcessor.line(label: "processor"), cluster.nodeMemory.line(label: "memory, fullest"),
                    cluster.nodeDisk.line(label: "disk, fullest"),
                ]
            ),
            Graph(
                title: "Pods in trouble",
                lines: [cluster.crashingPods.line(label: "crashing"), cluster.pendingPods.line(label: "pending")]
            ),
        ]
    }

    static func all(of databases: [Observability.WatchedDatabase]) -> [Graph] {
        let replicas = databases.filter(\.isReplica)
        let graphs = [
            Graph(title: "Databases' processors, %", lines: databases.map { $0.processor.line(label: $0.name) }),
            Graph(title: "Databases' connections", lines: databases.map { $0.connections.line(label: $0.name) }),
            Graph(
                title: "Databases' free storage, bytes",
                lines: databases.map { $0.freeStorage.line(label: $0.name) }
            ),
        ]
        if replicas.isEmpty { return graphs }
        return graphs + [Graph(title: "Replicas behind, s", lines: replicas.map { $0.lag.line(label: $0.name) })]
    }
}
