import AWSServices
import Engine
import Infra
import TestSupport

extension HandlerCase {
    static let eksCluster = HandlerCase(
        type: "AWS::EKS::Cluster",
        base: { $0.plainCluster() },
        updates: [
            ("Logging", { $0.plainCluster { $0.logging = .audit(and: .scheduler) } }),
            ("UpgradePolicy", { $0.plainCluster { $0.upgradePolicy = .init(supportType: .extended) } }),
            ("DeletionProtection", { $0.plainCluster { $0.deletionProtection = true } }),
            ("ZonalShiftConfig", { $0.plainCluster { $0.zonalShiftConfig = .init(enabled: true) } }),
            ("Version", { $0.plainCluster { $0.version = "1.34" } }),
            ("ResourcesVpcConfig", { $0.plainCluster { $0.resourcesVpcConfig.publicAccessCidrs = ["192.0.2.0/24"] } }),
            ("ComputeConfig", { $0.plainCluster { $0.isAutomatic = true } }),
            ("AccessConfig", { $0.plainCluster { $0.accessConfig?.authenticationMode = .apiAndConfigMap } }),
            ("Tags", { $0.plainCluster { $0.tags = ["team": "two"] } }),
        ],
        replacement: { $0.plainCluster { $0.kubernetesNetworkConfig?.serviceIpv4Cidr = "172.20.0.0/16" } },
        drift: (
            "Tags/team",
            { services, id in
                let arn = try await services.eks.describeCluster(.init(name: id.description)).cluster?.arn
                _ = try await services.eks.tagResource(.init(resourceArn: arn ?? "", tags: ["team": "by hand"]))
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .moto,
                properties: [
                    "AccessConfig", "ComputeConfig", "UpgradePolicy", "DeletionProtection", "ZonalShiftConfig",
                ],
                reason: "DescribeCluster leaves them out"
            ),
            EmulatorGap(emulator: .moto, properties: ["Version"], reason: "UpdateClusterVersion answers HTTP 404"),
            EmulatorGap(
                emulator: .moto,
                properties: ["ResourcesVpcConfig"],
                reason: "UpdateClusterConfig forgets the subnets when it changes the ranges"
            ),
            EmulatorGap(
                emulator: .ministack,
                properties: [
                    "AccessConfig", "ComputeConfig", "Logging", "UpgradePolicy", "DeletionProtection",
                    "ZonalShiftConfig", "Version", "ResourcesVpcConfig",
                ],
                reason: "neither UpdateClusterConfig nor UpdateClusterVersion is known"
            ),
            EmulatorGap(emulator: .ministack, properties: ["Tags", "drift"], reason: silentTagging),
        ]
    )

    static let nodegroup = HandlerCase(
        type: "AWS::EKS::Nodegroup",
        base: { $0.nodegroup() },
        updates: [
            ("ScalingConfig", { $0.nodegroup { $0.scalingConfig = .init(desiredSize: 2, maxSize: 4, minSize: 2) } }),
            ("Labels", { $0.nodegroup { $0.labels = ["tier": "two", "new": "yes"] } }),
            ("Labels removed", { $0.nodegroup { $0.labels = nil } }),
            ("Taints", { $0.nodegroup { $0.taints = [.init(effect: .noExecute, key: "gpu", value: "no")] } }),
            ("Taints removed", { $0.nodegroup { $0.taints = [] } }),
            ("UpdateConfig", { $0.nodegroup { $0.updateConfig = .init(maxUnavailablePercentage: 50.0) } }),
            ("Tags", { $0.nodegroup { $0.tags = ["team": "two"] } }),
        ],
        replacement: { $0.nodegroup { $0.instanceTypes = ["m7g.xlarge"] } },
        drift: (
            "ScalingConfig",
            { services, id in
                let parts = id.description.split(separator: "/").map(String.init)
                _ = try await services.eks.updateNodegroupConfig(
                    .init(
                        clusterName: parts[0],
                        nodegroupName: parts[1],
                        scalingConfig: .init(desiredSize: 3, maxSize: 3, minSize: 3)
                    )
                )
            }
        ),
        gaps: [
            EmulatorGap(
                emulator: .ministack,
                properties: [
                    "ScalingConfig", "Labels", "Labels removed", "Taints", "Taints removed", "UpdateConfig", "drift",
                ],
                reason: "UpdateNodegroupConfig is not known"
            ),
            EmulatorGap(emulator: .ministack, properties: ["Tags"], reason: silentTagging),
            EmulatorGap(
                emulator: .moto,
                properties: ["Tags"],
                reason: "TagResource knows clusters only"
            ),
        ]
    )

    static let addon = HandlerCase(
        type: "AWS::EKS::Addon",
        base: { $0.addon() },
        updates: [
            (
                "AddonVersion",
                {
                    $0.addon {
                        $0.addonVersion = "v1.20.0-eksbuild.1"
                        $0.resolveConflicts = .overwrite
                    }
                }
            ),
            (
                "ConfigurationValues",
                { $0.addon { $0.configurationValues = #"{"env":{"ENABLE_PREFIX_DELEGATION":"true"}}"# } }
            ),
            ("ConfigurationValues removed", { $0.addon { $0.configurationValues = nil } }),
            ("ServiceAccountRoleArn", { $0.addon(hasRole: true) }),
            ("PodIdentityAssociations", { $0.addon(isAssociated: true) }),
            ("Tags", { $0.addon { $0.tags = ["team": "two"] } }),
        ],
        replacement: { $0.addon { $0.addonName = "kube-proxy" } },
        drift: (
            "AddonVersion",
            { services, id in
                _ = try await services.eks.updateAddon(
                    .init(addonName: id.parts[1], clusterName: id.parts[0], addonVersion: "v1.18.0-eksbuild.9")
                )
            }
        ),
        unknownTo: [.moto],
        gaps: [
            EmulatorGap(
                emulator: .ministack,
                properties: ["PodIdentityAssociations"],
                reason: "DescribeAddon gives the associations whole where AWS gives their ARNs"
            ),
            EmulatorGap(emulator: .ministack, properties: ["Tags"], reason: silentTagging),
        ]
    )

    static let accessEntry = HandlerCase(
        type: "AWS::EKS::AccessEntry",
        base: { $0.accessEntry() },
        updates: [
            ("AccessPolicies", { $0.accessEntry { $0.accessPolicies = [.administrator] } }),
            ("AccessPolicies narrowed", { $0.accessEntry { $0.accessPolicies = [.viewer(of: "web")] } }),
            ("AccessPolicies widened", { $0.accessEntry { $0.accessPolicies = [.viewer(of: "web", "jobs")] } }),
            ("AccessPolicies removed", { $0.accessEntry() }),
            ("KubernetesGroups", { $0.accessEntry { $0.kubernetesGroups = ["operators", "viewers"] } }),
            ("Username", { $0.accessEntry { $0.username = "somebody" } }),
            ("Tags", { $0.accessEntry { $0.tags = ["team": "two"] } }),
        ],
        replacement: { $0.accessEntry(role: "another") },
        drift: (
            "KubernetesGroups",
            { services, id in
                _ = try await services.eks.updateAccessEntry(
                    .init(clusterName: id.parts[1], principalArn: id.parts[0], kubernetesGroups: ["by-hand"])
                )
            }
        ),
        unknownTo: [.moto],
        gaps: [
            EmulatorGap(emulator: .ministack, properties: ["Tags"], reason: silentTagging)
        ]
    )

    static let podIdentityAssociation = HandlerCase(
        type: "AWS::EKS::PodIdentityAssociation",
        base: { $0.podIdentityAssociation() },
        updates: [
            ("RoleArn", { $0.podIdentityAssociation(role: "another") }),
            ("DisableSessionTags", { $0.podIdentityAssociation { $0.disableSessionTags = true } }),
            ("TargetRoleArn", { $0.podIdentityAssociation(isChained: true) }),
            ("Tags", { $0.podIdentityAssociation { $0.tags = ["team": "two"] } }),
        ],
        replacement: { $0.podIdentityAssociation { $0.serviceAccount = "worker" } },
        drift: (
            "DisableSessionTags",
            { services, id in
                let parts = id.description.split(separator: "/").map(String.init)
                _ = try await services.eks.updatePodIdentityAssociation(
                    .init(associationId: parts[2], clusterName: parts[1], disableSessionTags: true)
                )
            }
        ),
        unknownTo: [.moto],
        gaps: [
            EmulatorGap(
                emulator: .ministack,
                properties: ["Tags"],
                reason: "TagResource refuses the ARN of an association"
            )
        ]
    )

    private static let silentTagging = "TagResource answers and changes nothing"
}

extension EKSCluster.Logging {
    static func audit(and other: EKSCluster.LoggingTypeConfig.LoggingTypeConfigType? = nil) -> Self {
        var types = [EKSCluster.LoggingTypeConfig(type: .audit)]
        if let other { types.append(.init(type: other)) }
        return Self(clusterLogging: .init(enabledTypes: types))
    }
}

extension EKSCluster {
    /// Auto Mode.
    fileprivate var isAutomatic: Bool {
        get { computeConfig?.enabled == true }
        set {
            computeConfig = .init(enabled: Input(newValue), nodePools: newValue ? ["general-purpose", "system"] : [])
            storageConfig = .init(blockStorage: .init(enabled: Input(newValue)))
            kubernetesNetworkConfig?.elasticLoadBalancing = .init(enabled: Input(newValue))
        }
    }
}

extension AccessEntry.AccessPolicy {
    fileprivate static var administrator: Self {
        Self(
            accessScope: .init(type: .cluster),
            policyArn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
        )
    }

    fileprivate static func viewer(of namespaces: String...) -> Self {
        Self(
            accessScope: .init(type: .namespace, namespaces: namespaces.map { Input($0) }),
            policyArn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy"
        )
    }
}

extension Stack {
    fileprivate mutating func eksRole(_ name: String, service: String = "eks.amazonaws.com") -> Reference<Role> {
        add(name, Role(assumeRolePolicyDocument: .assumed(by: service)))
    }

    /// A cluster whose control plane stands in two zones, with what both emulators report.
    @discardableResult
    fileprivate mutating func plainCluster(
        _ name: String = "subject",
        _ change: (inout EKSCluster) -> Void = { _ in }
    ) -> (cluster: Reference<EKSCluster>, subnets: [Input<Subnet.ID>]) {
        let network = edgeNetwork()
        let subnets = Array(network.subnets.prefix(2))
        var cluster = EKSCluster(
            resourcesVpcConfig: .init(
                subnetIds: subnets,
                endpointPrivateAccess: true,
                endpointPublicAccess: true
            ),
            roleArn: eksRole("cluster-role").arn,
            accessConfig: .init(authenticationMode: .api, bootstrapClusterCreatorAdminPermissions: false),
            kubernetesNetworkConfig: .init(ipFamily: .ipv4, serviceIpv4Cidr: "10.100.0.0/16"),
            logging: .audit(),
            tags: ["team": "one"],
            version: "1.33"
        )
        change(&cluster)
        return (add(name, cluster), subnets)
    }

    /// A cluster in Auto Mode, for what runs on it.
    fileprivate mutating func automaticCluster() -> (cluster: Reference<EKSCluster>, subnets: [Input<Subnet.ID>]) {
        let nodes = eksRole("node-role", service: "ec2.amazonaws.com")
        return plainCluster("cluster") {
            $0.bootstrapSelfManagedAddons = false
            $0.isAutomatic = true
            $0.computeConfig?.nodeRoleArn = nodes.arn
            $0.upgradePolicy = .init(supportType: .standard)
        }
    }

    fileprivate mutating func nodegroup(_ change: (inout Nodegroup) -> Void = { _ in }) {
        let (cluster, subnets) = automaticCluster()
        var group = Nodegroup(
            clusterName: cluster.name,
            nodeRole: eksRole("group-role", service: "ec2.amazonaws.com").arn,
            subnets: subnets,
            amiType: .bottlerocketArm64,
            capacityType: .onDemand,
            instanceTypes: ["m7g.large"],
            labels: ["tier": "one"],
            scalingConfig: .init(desiredSize: 1, maxSize: 3, minSize: 1),
            tags: ["team": "one"],
            taints: [.init(effect: .noSchedule, key: "gpu", value: "yes")]
        )
        change(&group)
        add("subject", group)
    }

    fileprivate mutating func addon(
        hasRole: Bool = false,
        isAssociated: Bool = false,
        _ change: (inout Addon) -> Void = { _ in }
    ) {
        let (cluster, _) = automaticCluster()
        let role = eksRole("addon-role", service: "pods.eks.amazonaws.com")
        var addon = Addon(
            addonName: "vpc-cni",
            clusterName: cluster.name,
            addonVersion: "v1.19.0-eksbuild.1",
            configurationValues: #"{"env":{"ENABLE_PREFIX_DELEGATION":"false"}}"#,
            podIdentityAssociations: isAssociated ? [.init(roleArn: role.arn, serviceAccount: "aws-node")] : nil,
            serviceAccountRoleArn: hasRole ? role.arn : nil,
            tags: ["team": "one"]
        )
        change(&addon)
        add("subject", addon)
    }

    fileprivate mutating func accessEntry(role: String = "one", _ change: (inout AccessEntry) -> Void = { _ in }) {
        let (cluster, _) = automaticCluster()
        var entry = AccessEntry(
            clusterName: cluster.name,
            principalArn: eksRole(role, service: "ec2.amazonaws.com").arn.text,
            kubernetesGroups: ["operators"],
            tags: ["team": "one"]
        )
        change(&entry)
        add("subject", entry)
    }

    fileprivate mutating func podIdentityAssociation(
        role: String = "one",
        isChained: Bool = false,
        _ change: (inout PodIdentityAssociation) -> Void = { _ in }
    ) {
        let (cluster, _) = automaticCluster()
        var association = PodIdentityAssociation(
            clusterName: cluster.name,
            namespace: "web",
            roleArn: eksRole(role, service: "pods.eks.amazonaws.com").arn,
            serviceAccount: "api",
            disableSessionTags: false,
            tags: ["team": "one"],
            targetRoleArn: isChained ? eksRole("target").arn : nil
        )
        change(&association)
        add("subject", association)
    }
}
