import Testing

@testable import Infra

@Suite struct KubernetesTypeTests {
    /// An object of every type, with what its type asks for and something nested.
    static let objects: [any KubernetesResource] = {
        let cluster: Input<Kubernetes.ClusterName> = .kubeconfig(context: "test")
        let metadata = Kubernetes.Metadata(name: "web", namespace: "shop", labels: ["a": "b"], annotations: ["c": "d"])
        let labels = Kubernetes.LabelSelector(matchLabels: ["app": "web"])
        let probe = Kubernetes.Probe(
            httpGet: .init(port: 8080, path: "/livez", httpHeaders: [.init(name: "A", value: "b")])
        )
        let container = Kubernetes.Container(
            name: "web",
            image: "web@sha256:00",
            command: ["/web"],
            args: ["serve"],
            env: [
                .init(name: "A", value: "b"),
                .init(name: "K", valueFrom: .init(secretKeyRef: .init(name: "secret", key: "key"))),
                .init(name: "F", valueFrom: .init(fieldRef: .init(fieldPath: "metadata.name"))),
            ],
            envFrom: [.init(configMapRef: .init(name: "settings")), .init(secretRef: .init(name: "secret"))],
            ports: [.init(containerPort: 8080, name: "http"), .init(containerPort: 8125, protocol: .udp)],
            resources: .init(requests: ["cpu": "250m"], limits: ["memory": "1Gi"]),
            livenessProbe: probe,
            readinessProbe: .init(tcpSocket: .init(port: "http")),
            startupProbe: .init(exec: .init(command: ["/check"])),
            lifecycle: .init(preStop: .init(sleep: .init(seconds: 5))),
            securityContext: .init(capabilities: .init(drop: ["ALL"]), readOnlyRootFilesystem: true),
            volumeMounts: [.init(name: "scratch", mountPath: "/tmp")]
        )
        let template = Kubernetes.PodTemplate(
            metadata: .init(labels: ["app": "web"]),
            spec: .init(
                containers: [container],
                initContainers: [container],
                volumes: [
                    .init(name: "scratch", emptyDir: .init(sizeLimit: "1Mi")),
                    .init(name: "files", configMap: .init(name: "settings", items: [.init(key: "a", path: "a")])),
                ],
                topologySpreadConstraints: [
                    .init(maxSkew: 1, topologyKey: "zone", whenUnsatisfiable: "DoNotSchedule", labelSelector: labels)
                ],
                affinity: .init(
                    podAntiAffinity: .init(
                        preferred: [
                            .init(weight: 1, podAffinityTerm: .init(topologyKey: "host", labelSelector: labels))
                        ]
                    )
                ),
                tolerations: [.init(key: "spot", operator: "Exists")]
            )
        )
        return [
            Kubernetes.Namespace(cluster: cluster, metadata: .init(name: "shop")),
            Kubernetes.ServiceAccount(cluster: cluster, metadata: metadata, automountServiceAccountToken: false),
            Kubernetes.ConfigMap(cluster: cluster, metadata: metadata, data: ["A": "1"], immutable: true),
            Kubernetes.Secret(cluster: cluster, metadata: metadata, data: ["A": Secret("s")], type: "Opaque"),
            Kubernetes.ResourceQuota(cluster: cluster, metadata: metadata, spec: .init(hard: ["pods": "1"])),
            Kubernetes.Service(
                cluster: cluster,
                metadata: metadata,
                spec: .init(ports: [.init(port: 80, targetPort: "http")])
            ),
            Kubernetes.Deployment(
                cluster: cluster,
                metadata: metadata,
                spec: .init(
                    selector: labels,
                    template: template,
                    strategy: .init(type: "RollingUpdate", rollingUpdate: .init(maxSurge: "25%", maxUnavailable: 0))
                )
            ),
            Kubernetes.Job(cluster: cluster, metadata: metadata, spec: .init(template: template, backoffLimit: 1)),
            Kubernetes.HorizontalPodAutoscaler(
                cluster: cluster,
                metadata: metadata,
                spec: .init(
                    scaleTargetRef: .init(name: "web"),
                    maxReplicas: 3,
                    metrics: [
                        .init(
                            type: "Resource",
                            resource: .init(name: "cpu", target: .init(type: "Utilization", averageUtilization: 70))
                        )
                    ],
                    behavior: .init(
                        scaleUp: .init(policies: [.init(type: "Pods", value: 2, periodSeconds: 60)]),
                        scaleDown: .init(stabilizationWindowSeconds: 300)
                    )
                )
            ),
            Kubernetes.PodDisruptionBudget(
                cluster: cluster,
                metadata: metadata,
                spec: .init(selector: labels, minAvailable: "50%")
            ),
            Kubernetes.NetworkPolicy(
                cluster: cluster,
                metadata: metadata,
                spec: .init(
                    podSelector: .init(
                        matchExpressions: [.init(key: "app", operator: "In", values: ["web"])]
                    ),
                    policyTypes: [.egress],
                    egress: [
                        .init(
                            to: [.init(ipBlock: .init(cidr: "0.0.0.0/0", except: ["10.0.0.0/8"]))],
                            ports: [.init(port: 443)]
                        )
                    ]
                )
            ),
            Kubernetes.TargetGroupBinding(
                cluster: cluster,
                controller: .loadBalancerController,
                metadata: metadata,
                spec: .init(
                    serviceRef: .init(name: "web", port: "http"),
                    targetGroupARN: "arn:aws:elasticloadbalancing:eu-central-1:111122223333:targetgroup/web/1",
                    networking: .init(
                        ingress: [
                            .init(from: [.init(securityGroup: .init(groupID: "sg-1"))], ports: [.init(port: 8080)])
                        ]
                    )
                )
            ),
            KubernetesObject(
                cluster: cluster,
                apiVersion: "example.com/v1",
                kind: "Thing",
                metadata: metadata,
                content: ["spec": ["a": [1, "b"]]]
            ),
        ]
    }()

    @Test(arguments: objects.indices)
    func anObjectIsReadAsItWasWritten(_ index: Int) throws {
        func readBack<R: KubernetesResource>(_ object: R) throws -> Document {
            try R(document: object.document).document
        }
        let object = Self.objects[index]
        #expect(try readBack(object) == object.document)
    }

    @Test(arguments: objects.indices)
    func itsSchemaKnowsEverythingOfItAndFindsNoMistake(_ index: Int) {
        func schema<R: KubernetesResource>(_ object: R) -> Schema { R.schema }
        let object = Self.objects[index]
        let schema = schema(object)
        #expect(schema.mistakes(in: object.document) == [])
        if object is KubernetesObject { return }
        let names = Set(object.document.object?.keys.map { $0 } ?? [])
        #expect(names.isSubset(of: Set(schema.properties.keys)))
    }

    @Test func everyTypeIsAmongTheObjects() {
        #expect(
            Set(Self.objects.map { ObjectIdentifier(type(of: $0)) })
                == Set(Kubernetes.resources.map { ObjectIdentifier($0) })
        )
        #expect(Kubernetes.kinds.count == Kubernetes.resources.count)
    }

    @Test func anObjectSaysWhoseItIs() throws {
        var stack = Stack("prod", tags: ["Environment": "prod"])
        stack.component("workload") { stack in
            _ = stack.add(
                "settings",
                Kubernetes.ConfigMap(cluster: .kubeconfig(), metadata: .init(name: "web", labels: ["a": "b"]))
            )
        }
        let node = try #require(stack.nodes["workload.settings"])
        let metadata = stack.taggedProperties(of: node)["metadata"]
        #expect(
            metadata?["labels"] == [
                "a": "b", "app.kubernetes.io/managed-by": "deployer", "deployer.internal/stack": "prod",
            ]
        )
        #expect(metadata?["annotations"] == ["deployer.internal/address": "workload.settings"])
    }

    @Test func anObjectWaitsForItsCluster() throws {
        var stack = Stack("prod")
        let role: Input<Role.ARN> = "arn:aws:iam::111122223333:role/cluster"
        let cluster = stack.add(
            "cluster",
            EKSCluster(resourcesVpcConfig: .init(subnetIds: ["subnet-1"]), roleArn: role, name: "prod")
        )
        stack.add("namespace", Kubernetes.Namespace(cluster: .eks(cluster), metadata: .init(name: "web")))
        #expect(stack.nodes["namespace"]?.dependencies == ["cluster"])
    }
}
