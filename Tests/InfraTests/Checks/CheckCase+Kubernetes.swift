import Infra

extension CheckCase {
    /// A container in which nothing is found.
    private static func container(_ change: (inout Kubernetes.Container) -> Void = { _ in }) -> Kubernetes.Container {
        var container = Kubernetes.Container(
            name: "web",
            image: "shop@sha256:00",
            ports: [.init(containerPort: 8080)],
            readinessProbe: .init(httpGet: .init(port: 8080)),
            securityContext: .init(
                allowPrivilegeEscalation: false,
                capabilities: .init(drop: ["ALL"]),
                runAsNonRoot: true
            )
        )
        change(&container)
        return container
    }

    private static func deployment(
        replicas: Input<Int>? = nil,
        _ change: (inout Kubernetes.Container) -> Void = { _ in }
    ) -> Kubernetes.Deployment {
        Kubernetes.Deployment(
            cluster: .kubeconfig(),
            metadata: .init(name: "web", namespace: "shop"),
            spec: .init(
                selector: .init(),
                template: .init(spec: .init(containers: [container(change)])),
                replicas: replicas
            )
        )
    }

    private static func container(
        _ id: String,
        _ problem: String,
        bad change: @escaping @Sendable (inout Kubernetes.Container) -> Void
    ) -> CheckCase {
        CheckCase(
            id,
            problem,
            bad: { $0.add("web", deployment(change)) },
            good: { $0.add("web", deployment()) }
        )
    }

    private static func budget(_ spec: Kubernetes.PodDisruptionBudgetSpec) -> Kubernetes.PodDisruptionBudget {
        .init(cluster: .kubeconfig(), metadata: .init(name: "web", namespace: "shop"), spec: spec)
    }

    private static func addAutoscaled(_ replicas: Input<Int>?, _ stack: inout Stack) {
        let deployment = stack.add("web", deployment(replicas: replicas))
        stack.add(
            "autoscaler",
            Kubernetes.HorizontalPodAutoscaler(
                cluster: .kubeconfig(),
                metadata: .init(name: "web", namespace: "shop"),
                spec: .init(scaleTargetRef: .init(name: deployment.name), maxReplicas: 3)
            )
        )
    }

    static let kubernetes: [CheckCase] = [
        container("Kubernetes.ImageDigest", "image is shop:latest") { $0.image = "shop:latest" },
        container("Kubernetes.PodSecurity", "container web is privileged") { $0.securityContext?.privileged = true },
        container("Kubernetes.PodSecurity", "container web may become more than it is") {
            $0.securityContext?.allowPrivilegeEscalation = nil
        },
        container("Kubernetes.PodSecurity", "container web may be root") { $0.securityContext?.runAsNonRoot = nil },
        container("Kubernetes.PodSecurity", "container web keeps capabilities") {
            $0.securityContext?.capabilities = nil
        },
        container("Kubernetes.Readiness", "container web has no readinessProbe") { $0.readinessProbe = nil },
        CheckCase(
            "Kubernetes.NetworkPolicy",
            "no network policy is in it",
            bad: { $0.add("shop", Kubernetes.Namespace(cluster: .kubeconfig(), metadata: .init(name: "shop"))) },
            good: { stack in
                let shop = stack.add(
                    "shop",
                    Kubernetes.Namespace(cluster: .kubeconfig(), metadata: .init(name: "shop"))
                )
                stack.add(
                    "closed",
                    Kubernetes.NetworkPolicy(
                        cluster: .kubeconfig(),
                        metadata: .init(name: "closed", namespace: shop.name),
                        spec: .init(podSelector: .init())
                    )
                )
            }
        ),
        CheckCase(
            "Apply.AutoscaledReplicas",
            "spec.replicas is 2",
            bad: { addAutoscaled(2, &$0) },
            good: { addAutoscaled(nil, &$0) }
        ),
        CheckCase(
            "Apply.DisruptionBudget",
            "spec.maxUnavailable is 0",
            bad: { $0.add("budget", budget(.init(selector: .init(), maxUnavailable: 0))) },
            good: { $0.add("budget", budget(.init(selector: .init(), maxUnavailable: 1))) }
        ),
    ]
}
