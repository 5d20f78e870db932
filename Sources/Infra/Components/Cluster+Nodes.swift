/// What every group of managed nodes belongs to.
struct ManagedNodes {
    let cluster: Reference<EKSCluster>
    let role: Reference<Role>
    let network: Network
}

extension Stack {
    /// Adds the role of the nodes: they join the cluster and pull images, and nothing else. What pods may do is for roles of
    /// their own.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/auto-create-node-role.html and
    /// https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html
    mutating func addNodeRole(_ nodes: Environment.Cluster.Nodes, _ place: AccountPlace) -> Reference<Role> {
        let joins = nodes == .automatic ? "AmazonEKSWorkerNodeMinimalPolicy" : "AmazonEKSWorkerNodePolicy"
        return add(
            "node-role",
            Role(
                assumeRolePolicyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        principals: .services("ec2.amazonaws.com"),
                        actions: ["sts:AssumeRole"]
                    )
                },
                description: "Nodes of \(name)",
                managedPolicyArns: [
                    place.managedPolicy(joins), place.managedPolicy("AmazonEC2ContainerRegistryPullOnly"),
                ],
                tags: named("node")
            )
        )
    }

    /// Adds a group of nodes and the template that its instances are launched from.
    mutating func addNodeGroup(
        _ group: Environment.Cluster.NodeGroup,
        _ version: String,
        _ nodes: ManagedNodes,
        after addons: [any AnyReference]
    ) -> Reference<Nodegroup> {
        let template = addNodeTemplate(group, nodes)
        return add(
            "nodes-\(group.name)",
            Nodegroup(
                clusterName: nodes.cluster.name,
                nodeRole: nodes.role.arn,
                subnets: nodes.network.zones.map(\.applicationSubnet.subnetId),
                amiType: group.architecture == .arm ? .al2023Arm64Standard : .al2023X8664Standard,
                capacityType: group.isSpot ? .spot : .onDemand,
                instanceTypes: group.instanceTypes.map { Input($0) },
                launchTemplate: .init(id: template.launchTemplateId, version: template.defaultVersionNumber),
                nodeRepairConfig: .init(enabled: Input(group.isRepaired)),
                scalingConfig: .init(
                    desiredSize: Input(group.minimum),
                    maxSize: Input(group.maximum),
                    minSize: Input(group.minimum)
                ),
                tags: named("nodes-\(group.name)").values,
                version: Input(version)
            ),
            // Without them a node has no network and never becomes ready.
            dependsOn: addons
        )
    }

    /// A template that names security groups takes the place of EKS's choice, so the cluster's own is named as well.
    private mutating func addNodeTemplate(
        _ group: Environment.Cluster.NodeGroup,
        _ nodes: ManagedNodes
    ) -> Reference<LaunchTemplate> {
        let tags = named("node-\(group.name)").values.sorted { $0.key < $1.key }.map {
            LaunchTemplate.Tag(key: Input($0.key), value: $0.value)
        }
        return add(
            "nodes-\(group.name)-template",
            LaunchTemplate(
                launchTemplateData: .init(
                    blockDeviceMappings: [
                        .init(
                            deviceName: "/dev/xvda",
                            ebs: .init(
                                deleteOnTermination: true,
                                encrypted: true,
                                volumeSize: Input(group.diskGiB),
                                volumeType: .gp3
                            )
                        )
                    ],
                    metadataOptions: .init(
                        httpEndpoint: .enabled,
                        httpPutResponseHopLimit: 1,
                        httpTokens: .required
                    ),
                    securityGroupIds: [
                        nodes.cluster.clusterSecurityGroupId, nodes.network.securityGroups.application.groupId,
                    ],
                    tagSpecifications: [
                        .init(resourceType: .instance, tags: tags), .init(resourceType: .volume, tags: tags),
                    ]
                ),
                tagSpecifications: [.init(resourceType: .launchTemplate, tags: tags)]
            )
        )
    }
}
