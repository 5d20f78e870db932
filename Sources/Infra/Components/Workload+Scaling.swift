extension Stack {
    /// Adds how many pods there are, and how many may be missing while nodes are emptied.
    mutating func addScaling(
        _ plan: WorkloadPlan,
        of deployment: Reference<Kubernetes.Deployment>,
        in namespace: Reference<Kubernetes.Namespace>
    ) {
        add(
            "autoscaler",
            Kubernetes.HorizontalPodAutoscaler(
                cluster: plan.target,
                metadata: plan.metadata(WorkloadPlan.name, in: namespace),
                spec: .init(
                    scaleTargetRef: .init(name: deployment.name),
                    maxReplicas: Input(plan.settings.maximumReplicas),
                    minReplicas: Input(plan.settings.minimumReplicas),
                    metrics: [
                        .init(
                            type: "Resource",
                            resource: .init(
                                name: "cpu",
                                target: .init(
                                    type: "Utilization",
                                    averageUtilization: Input(plan.settings.cpuPercent)
                                )
                            )
                        )
                    ],
                    // Up at once, down only after five quiet minutes.
                    behavior: .init(scaleDown: .init(stabilizationWindowSeconds: 300))
                )
            )
        )
        add(
            "disruption-budget",
            Kubernetes.PodDisruptionBudget(
                cluster: plan.target,
                metadata: plan.metadata(WorkloadPlan.name, in: namespace),
                spec: .init(
                    selector: .init(matchLabels: WorkloadPlan.labels(of: "web")),
                    maxUnavailable: 1,
                    // A pod that never becomes ready must not keep its node from being emptied.
                    unhealthyPodEvictionPolicy: plan.isOnEKS ? "AlwaysAllow" : nil
                )
            )
        )
    }
}
