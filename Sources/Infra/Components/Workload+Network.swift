extension Stack {
    /// Adds what pods of the namespace may talk to: nothing, but for what the service needs.
    ///
    /// - Returns: What must be there before a pod is.
    mutating func addNetworkPolicies(_ plan: WorkloadPlan, in namespace: Reference<Kubernetes.Namespace>)
        -> [any AnyReference]
    {
        var policies: [any AnyReference] = []
        if plan.isOnEKS, plan.isAutoMode { policies.append(addPolicyController(plan)) }
        policies.append(
            add(
                "closed",
                Kubernetes.NetworkPolicy(
                    cluster: plan.target,
                    metadata: plan.metadata("closed", in: namespace),
                    spec: .init(podSelector: .init(), policyTypes: [.ingress, .egress])
                )
            )
        )
        policies.append(
            add(
                "network-policy",
                Kubernetes.NetworkPolicy(
                    cluster: plan.target,
                    metadata: plan.metadata(WorkloadPlan.name, in: namespace),
                    spec: .init(
                        podSelector: .init(matchLabels: WorkloadPlan.labels),
                        policyTypes: [.ingress, .egress],
                        ingress: [requests(plan)],
                        egress: outgoing(plan)
                    )
                )
            )
        )
        return policies
    }

    /// EKS Auto Mode looks at network policies only where this says so.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/auto-net-pol.html
    private mutating func addPolicyController(_ plan: WorkloadPlan) -> Reference<Kubernetes.ConfigMap> {
        add(
            "network-policy-controller",
            Kubernetes.ConfigMap(
                cluster: plan.target,
                metadata: .init(name: "amazon-vpc-cni", namespace: "kube-system"),
                data: ["enable-network-policy-controller": "true"]
            ),
            dependsOn: plan.cluster.administrators
        )
    }

    /// The load balancer stands in the public subnets. What passes requests on in another cluster is that cluster's own, and unknown.
    private func requests(_ plan: WorkloadPlan) -> Kubernetes.NetworkPolicyIngress {
        let balancers: [Kubernetes.NetworkPolicyPeer] = plan.environment.network.zones.map {
            .init(ipBlock: .init(cidr: Input($0.publicCidr)))
        }
        return .init(
            from: plan.isOnEKS ? balancers : nil,
            ports: [.init(port: .number(WorkloadPlan.port))]
        )
    }

    private func outgoing(_ plan: WorkloadPlan) -> [Kubernetes.NetworkPolicyEgress] {
        func range(_ cidr: String, except: [Input<String>]? = nil) -> Kubernetes.NetworkPolicyPeer {
            .init(ipBlock: .init(cidr: Input(cidr), except: except))
        }
        var rules: [Kubernetes.NetworkPolicyEgress] = []
        if let database = plan.database {
            rules.append(
                .init(
                    to: plan.environment.network.zones.map { range($0.databaseCidr) },
                    ports: [.init(port: .number(database.port))]
                )
            )
        }
        rules.append(
            .init(
                to: [
                    .init(
                        podSelector: .init(matchLabels: ["k8s-app": "kube-dns"]),
                        namespaceSelector: .init(matchLabels: ["kubernetes.io/metadata.name": "kube-system"])
                    )
                ] + Self.serviceRanges.map { range($0) },
                ports: [.init(port: 53, protocol: .udp), .init(port: 53)]
            )
        )
        // AWS and identity providers; never the node's own metadata, which is not the pods'.
        rules.append(.init(to: [range("0.0.0.0/0", except: ["169.254.0.0/16"])], ports: [.init(port: 443)]))
        if plan.isOnEKS { rules.append(.init(to: [range(Self.identityAgent)], ports: [.init(port: 80)])) }
        return rules
    }

    /// What EKS takes for services, where the cluster's DNS is: the second where the first is the network's own.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_KubernetesNetworkConfigRequest.html
    private static let serviceRanges = ["10.100.0.0/16", "172.20.0.0/16"]

    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-how-it-works.html
    private static let identityAgent = "169.254.170.23/32"

    /// Adds the name by which pods are found inside of the cluster.
    mutating func addService(_ plan: WorkloadPlan, in namespace: Reference<Kubernetes.Namespace>)
        -> Reference<Kubernetes.Service>
    {
        add(
            "service",
            Kubernetes.Service(
                cluster: plan.target,
                metadata: plan.metadata(WorkloadPlan.name, in: namespace),
                spec: .init(
                    ports: [
                        .init(
                            port: 80,
                            name: Input(WorkloadPlan.portName),
                            targetPort: .text(WorkloadPlan.portName)
                        )
                    ],
                    selector: WorkloadPlan.labels(of: "web")
                )
            )
        )
    }

    /// Registers the pods with the load balancer. In Auto Mode EKS alone changes the pods' security group, and lets the load
    /// balancer in because this says so; elsewhere the network has let it in.
    mutating func bind(
        _ service: Reference<Kubernetes.Service>,
        to loadBalancer: LoadBalancer,
        _ plan: WorkloadPlan,
        in namespace: Reference<Kubernetes.Namespace>
    ) {
        add(
            "target-group-binding",
            Kubernetes.TargetGroupBinding(
                cluster: plan.target,
                controller: plan.isAutoMode ? .autoMode : .loadBalancerController,
                metadata: plan.metadata(WorkloadPlan.name, in: namespace),
                spec: .init(
                    serviceRef: .init(name: service.name, port: .text(WorkloadPlan.portName)),
                    targetGroupARN: loadBalancer.targetGroup.targetGroupArn,
                    targetType: "ip",
                    networking: plan.isAutoMode ? letIn(loadBalancer) : nil
                )
            ),
            // Pods are registered with what sends them requests.
            dependsOn: [loadBalancer.https]
        )
    }

    private func letIn(_ loadBalancer: LoadBalancer) -> Kubernetes.TargetNetworking {
        .init(
            ingress: [
                .init(
                    from: [.init(securityGroup: .init(groupID: loadBalancer.securityGroup.groupId))],
                    ports: [.init(port: .number(WorkloadPlan.port))]
                )
            ]
        )
    }
}
