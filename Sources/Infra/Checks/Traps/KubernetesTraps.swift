extension Check {
    private static let deployment = Kubernetes.Deployment.schema.type
    private static let job = Kubernetes.Job.schema.type

    /// Mistakes in objects of a cluster that the cluster takes without a word.
    static let kubernetesTraps: [Check] = [
        Check(
            "Kubernetes.ImageDigest",
            .high,
            of: deployment,
            job,
            title: "Containers run an image that is named by its digest",
            remedy: "Write registry/name@sha256:…; behind a tag may be another image tomorrow, and on another node.",
            source: "https://kubernetes.io/docs/concepts/containers/images/#image-names"
        ) { object in
            object.containers.compactMap { $0["image"]?.plainText }.first { !$0.contains("@sha256:") }.map {
                "image is \($0)"
            }
        },
        Check(
            "Kubernetes.PodSecurity",
            .high,
            of: deployment,
            job,
            title: "Containers are not root and cannot become it",
            remedy:
                "Set runAsNonRoot to true, allowPrivilegeEscalation to false, and drop the capabilities ALL in the securityContext.",
            source: "https://kubernetes.io/docs/concepts/security/pod-security-standards/#restricted"
        ) { object in
            let pod = object["spec.template.spec.securityContext"]
            return object.containers.lazy.compactMap { container in
                let own = container["securityContext"]
                let name = container["name"]?.plainText ?? ""
                if own?["privileged"] == true { return "container \(name) is privileged" }
                if own?["allowPrivilegeEscalation"] != false { return "container \(name) may become more than it is" }
                guard (own?["runAsNonRoot"] ?? pod?["runAsNonRoot"]) == true else {
                    return "container \(name) may be root"
                }
                let dropped = own?["capabilities"]?["drop"]?.array ?? []
                return dropped.contains("ALL") ? nil : "container \(name) keeps capabilities"
            }.first
        },
        Check(
            "Kubernetes.Readiness",
            .medium,
            of: deployment,
            title: "Containers of a deployment tell when they can take requests",
            remedy: "Give a readinessProbe; without one a rollout goes on with pods that answer nothing.",
            source: "https://kubernetes.io/docs/concepts/configuration/liveness-readiness-startup-probes/"
        ) { object in
            object.containers.first { $0["ports"] != nil && $0["readinessProbe"] == nil }
                .map { "container \($0["name"]?.plainText ?? "") has no readinessProbe" }
        },
        Check(
            "Kubernetes.NetworkPolicy",
            .medium,
            "A namespace has a network policy",
            remedy: "Add a NetworkPolicy with an empty podSelector, and others for what is let through.",
            source: "https://kubernetes.io/docs/concepts/services-networking/network-policies/#default-policies"
        ) { stack in
            let policies = stack.resources(Kubernetes.NetworkPolicy.schema.type)
            return stack.resources(Kubernetes.Namespace.schema.type).filter { namespace in
                !policies.contains { policy in
                    policy["metadata.namespace"].map {
                        $0.refers(to: namespace.node.address) || $0 == namespace["metadata.name"]
                    } ?? false
                }
            }.map { Violation($0, "no network policy is in it") }
        },
        Check(
            "Apply.AutoscaledReplicas",
            .medium,
            "A deployment whose pods an autoscaler counts gives no number itself",
            remedy: "Leave replicas out of the deployment: each apply would take back what the autoscaler has decided.",
            source:
                "https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling"
        ) { stack in
            let autoscalers = stack.resources(Kubernetes.HorizontalPodAutoscaler.schema.type)
            return stack.resources(deployment).filter { deployment in
                deployment["spec.replicas"] != nil
                    && autoscalers.contains {
                        $0["spec.scaleTargetRef.name"]?.refers(to: deployment.node.address) ?? false
                    }
            }.map { Violation($0, $0.say("spec.replicas")) }
        },
        Check(
            "Apply.DisruptionBudget",
            .medium,
            of: Kubernetes.PodDisruptionBudget.schema.type,
            title: "A disruption budget lets a pod go",
            remedy:
                "Give maxUnavailable with 1 or more; otherwise nodes cannot be emptied, and upgrades of the cluster hang.",
            source: "https://kubernetes.io/docs/tasks/run-application/configure-pdb/#specifying-a-poddisruptionbudget"
        ) { budget in
            for (path, value) in [
                ("spec.maxUnavailable", "0"), ("spec.maxUnavailable", "0%"), ("spec.minAvailable", "100%"),
            ]
            where budget.text(path) == value {
                return budget.say(path)
            }
            return nil
        },
    ]
}

extension CheckedResource {
    /// Of a deployment or a job: those that run first, too.
    fileprivate var containers: [Document] {
        values("spec.template.spec.initContainers.*") + values("spec.template.spec.containers.*")
    }
}
