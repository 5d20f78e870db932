extension Observability.Balanced {
    private static let namespace = "AWS/ApplicationELB"

    private var place: [(name: String, value: Input<String>)] {
        [("LoadBalancer", loadBalancer.loadBalancerFullName)]
    }

    private var targets: [(name: String, value: Input<String>)] {
        [("TargetGroup", targetGroup.targetGroupFullName)] + place
    }

    var requests: Metric { metric("RequestCount", "Sum") }
    /// Errors of the targets.
    var targetErrors: Metric { metric("HTTPCode_Target_5XX_Count", "Sum") }
    /// Errors of the load balancer itself: no target, or one that did not answer.
    var ownErrors: Metric { metric("HTTPCode_ELB_5XX_Count", "Sum") }
    /// Seconds.
    var slowest: Metric { metric("TargetResponseTime", "p99") }
    /// Seconds.
    var usual: Metric { metric("TargetResponseTime", "p50") }
    var unhealthy: Metric { metric("UnHealthyHostCount", "Maximum", targets) }
    var healthy: Metric { metric("HealthyHostCount", "Minimum", targets) }

    private func metric(
        _ name: String,
        _ statistic: String,
        _ dimensions: [(name: String, value: Input<String>)]? = nil
    ) -> Metric {
        Metric(namespace: Self.namespace, name: name, dimensions: dimensions ?? place, statistic: statistic)
    }
}

extension Stack {
    /// Source: https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-cloudwatch-metrics.html
    mutating func addAlarms(
        of balanced: Observability.Balanced,
        _ settings: Environment.Observability,
        telling topic: Reference<Topic>
    ) {
        addAlarm(
            AlarmRule(
                name: "server-errors",
                description: """
                    More than \(settings.errorPercent) % of the requests end with an error of the server's. \
                    Look at the application's logs for errors, and at the targets' health.
                    """,
                comparison: .greaterThanThreshold,
                threshold: settings.errorPercent,
                periods: (bad: 3, of: 5),
                missing: .notBreaching
            ),
            // The load balancer counts nothing in a minute without requests.
            on: "IF(requests > 0, 100 * (FILL(own, 0) + FILL(targets, 0)) / requests, 0)",
            of: [("requests", balanced.requests), ("own", balanced.ownErrors), ("targets", balanced.targetErrors)],
            telling: topic
        )
        addAlarm(
            AlarmRule(
                name: "slow-answers",
                description: """
                    One answer in a hundred takes more than \(settings.latencySeconds) s. \
                    Look at the database's load and at the pods' processors.
                    """,
                comparison: .greaterThanThreshold,
                threshold: settings.latencySeconds,
                periods: (bad: 4, of: 5),
                missing: .notBreaching
            ),
            on: balanced.slowest,
            telling: topic
        )
        addAlarm(
            AlarmRule(
                name: "unhealthy-targets",
                description: "A pod fails the load balancer's health checks. Look at its logs and at /readyz.",
                comparison: .greaterThanThreshold,
                threshold: 0,
                periods: (bad: 3, of: 5),
                missing: .notBreaching
            ),
            on: balanced.unhealthy,
            telling: topic
        )
        addAlarm(
            AlarmRule(
                name: "no-healthy-targets",
                description: "No pod answers: every request fails. Look at the rollout, the nodes and the database.",
                comparison: .lessThanThreshold,
                threshold: 1,
                periods: (bad: 2, of: 2),
                missing: .breaching
            ),
            on: balanced.healthy,
            telling: topic
        )
    }
}
