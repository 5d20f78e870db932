import Infra

extension Kubernetes.Container {
    static func sample(_ image: Input<String> = "registry.test/web@sha256:00") -> Kubernetes.Container {
        Kubernetes.Container(
            name: "web",
            image: image,
            env: [.init(name: "COLOUR", value: "blue")],
            envFrom: [.init(configMapRef: .init(name: "settings"))],
            ports: [.init(containerPort: 8080, name: "http")],
            resources: .init(requests: ["cpu": "250m", "memory": "128Mi"], limits: ["memory": "128Mi"]),
            readinessProbe: .init(httpGet: .init(port: "http", path: "/readyz"))
        )
    }
}

extension Stack {
    /// A namespace of the stack's own name.
    mutating func addNamespace(_ cluster: Input<Kubernetes.ClusterName>) -> Reference<Kubernetes.Namespace> {
        add("namespace", Kubernetes.Namespace(cluster: cluster, metadata: .init(name: Input(name))))
    }

    /// One object of every type but `TargetGroupBinding`, whose kind clusters do not know by themselves.
    mutating func addEveryType(
        _ cluster: Input<Kubernetes.ClusterName>,
        image: Input<String> = "registry.test/web@sha256:00"
    ) {
        let namespace = addNamespace(cluster)
        func metadata(_ name: Input<String>) -> Kubernetes.Metadata { .init(name: name, namespace: namespace.name) }
        let account = add(
            "account",
            Kubernetes.ServiceAccount(cluster: cluster, metadata: metadata("web"), automountServiceAccountToken: false)
        )
        let settings = add(
            "settings",
            Kubernetes.ConfigMap(cluster: cluster, metadata: metadata("settings"), data: ["HOST": "0.0.0.0"])
        )
        let secret = add(
            "secret",
            Kubernetes.Secret(cluster: cluster, metadata: metadata("secret"), data: ["KEY": Secret("hunter2")])
        )
        let labels: [String: Input<String>] = ["app": "web"]
        let pod = Kubernetes.PodTemplate(
            metadata: .init(labels: labels),
            spec: .init(
                containers: [.sample(image)],
                volumes: [
                    .init(name: "settings", configMap: .init(name: settings.name)),
                    .init(name: "secret", secret: .init(secretName: secret.name)),
                ],
                serviceAccountName: account.name
            )
        )
        let deployment = add(
            "deployment",
            Kubernetes.Deployment(
                cluster: cluster,
                metadata: metadata("web"),
                spec: .init(selector: .init(matchLabels: labels), template: pod)
            ),
            undo: true
        )
        var once = pod
        once.spec.restartPolicy = "Never"
        add(
            "job",
            Kubernetes.Job(cluster: cluster, metadata: metadata("once"), spec: .init(template: once, backoffLimit: 1))
        )
        add(
            "service",
            Kubernetes.Service(
                cluster: cluster,
                metadata: metadata("web"),
                spec: .init(ports: [.init(port: 80, targetPort: "http")], selector: labels)
            )
        )
        add(
            "autoscaler",
            Kubernetes.HorizontalPodAutoscaler(
                cluster: cluster,
                metadata: metadata("web"),
                spec: .init(scaleTargetRef: .init(name: deployment.name), maxReplicas: 4, minReplicas: 2)
            )
        )
        add(
            "budget",
            Kubernetes.PodDisruptionBudget(
                cluster: cluster,
                metadata: metadata("web"),
                spec: .init(selector: .init(matchLabels: labels), maxUnavailable: 1)
            )
        )
        add(
            "policy",
            Kubernetes.NetworkPolicy(
                cluster: cluster,
                metadata: metadata("web"),
                spec: .init(
                    podSelector: .init(matchLabels: labels),
                    policyTypes: [.ingress],
                    ingress: [.init(from: [.init(ipBlock: .init(cidr: "10.0.0.0/16"))], ports: [.init(port: 8080)])]
                )
            )
        )
        add(
            "quota",
            Kubernetes.ResourceQuota(cluster: cluster, metadata: metadata("web"), spec: .init(hard: ["pods": "10"]))
        )
        add(
            "role",
            KubernetesObject(
                cluster: cluster,
                apiVersion: "rbac.authorization.k8s.io/v1",
                kind: "Role",
                metadata: metadata("reader"),
                content: ["rules": [["apiGroups": [""], "resources": ["pods"], "verbs": ["get", "list"]]]]
            )
        )
    }
}
