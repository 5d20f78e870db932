import Infra
import TestSupport
import Testing

struct ClusterTests {
    private static let managed = Environment.Cluster.Nodes.managed([
        .init(name: "general"), .init(name: "batch", instanceTypes: ["m7g.xlarge"], architecture: .arm, minimum: 0),
    ])

    private func stack(
        _ settings: Environment.Cluster = .init(version: "1.34"),
        zones: Int = 3,
        _ more: (inout Stack, Cluster) -> Void = { _, _ in }
    ) throws -> Stack {
        var ranges = threeZones
        ranges.zones = Array(ranges.zones.prefix(zones))
        var stack = Stack("prod")
        let network = stack.addNetwork(ranges, region: "eu-central-1", account: "123456789012")
        let cluster = stack.addCluster(settings, in: network, region: "eu-central-1", account: "123456789012")
        more(&stack, cluster)
        return try stack.validated()
    }

    private func addresses(_ stack: Stack, _ type: ResourceType) -> [String] {
        stack.order.filter { stack.nodes[$0]?.type == type }.map(\.description).sorted()
    }

    private func properties(_ stack: Stack, _ address: Address) throws -> Document {
        try #require(stack.nodes[address], "\(address)").properties
    }

    private func policies(_ stack: Stack, _ address: Address) throws -> [String] {
        let arns = try properties(stack, address)["ManagedPolicyArns"]?.array ?? []
        return arns.compactMap { $0.string?.split(separator: "/").last.map(String.init) }.sorted()
    }

    @Test func `Auto Mode is switched on as a whole, with a private endpoint and no administrator of its own`() throws {
        let cluster = try properties(try stack(), "cluster.control-plane")
        #expect(cluster["ComputeConfig"]?["Enabled"] == true)
        #expect(cluster["ComputeConfig"]?["NodePools"] == ["general-purpose", "system"])
        #expect(cluster["StorageConfig"]?["BlockStorage"]?["Enabled"] == true)
        #expect(cluster["KubernetesNetworkConfig"]?["ElasticLoadBalancing"]?["Enabled"] == true)
        #expect(cluster["ResourcesVpcConfig"]?["EndpointPrivateAccess"] == true)
        #expect(cluster["ResourcesVpcConfig"]?["EndpointPublicAccess"] == false)
        #expect(cluster["ResourcesVpcConfig"]?["PublicAccessCidrs"] == nil)
        #expect(cluster["AccessConfig"]?["AuthenticationMode"] == "API")
        #expect(cluster["AccessConfig"]?["BootstrapClusterCreatorAdminPermissions"] == false)
        #expect(cluster["BootstrapSelfManagedAddons"] == false)
        #expect(cluster["DeletionProtection"] == true)
        #expect(cluster["UpgradePolicy"]?["SupportType"] == "STANDARD")
        #expect(cluster["Logging"]?["ClusterLogging"]?["EnabledTypes"]?.array?.count == 5)
    }

    @Test func `secrets are encrypted with a key that the cluster's role may use and that rotates`() throws {
        let stack = try stack()
        let key = Document.reference(.init(address: "cluster.secrets-key", attribute: "Arn"))
        let encryption = try properties(stack, "cluster.control-plane")["EncryptionConfig"]?.array?.first
        #expect(encryption?["Provider"]?["KeyArn"] == key)
        #expect(encryption?["Resources"] == ["secrets"])
        #expect(try properties(stack, "cluster.secrets-key")["EnableKeyRotation"] == true)
        let policy = try properties(stack, "cluster.control-plane-role")["Policies"]?.array?.first?["PolicyDocument"]
        #expect(policy?["Statement"]?.array?.first?["Resource"] == key)
    }

    @Test(arguments: [Environment.Cluster.Nodes.automatic, managed])
    func `nodes and control plane stand in the application subnets alone`(_ nodes: Environment.Cluster.Nodes) throws {
        let stack = try stack(.init(version: "1.34", nodes: nodes))
        let wanted = threeZones.zones.map {
            Document.reference(.init(address: Address("network.app-\($0.name)"), attribute: "SubnetId"))
        }
        #expect(try properties(stack, "cluster.control-plane")["ResourcesVpcConfig"]?["SubnetIds"] == .array(wanted))
        for group in addresses(stack, "AWS::EKS::Nodegroup") {
            #expect(try properties(stack, Address(group))["Subnets"] == .array(wanted))
        }
    }

    @Test func `roles have the policies that their kind of nodes needs, and no others`() throws {
        let automatic = try stack()
        #expect(
            try policies(automatic, "cluster.control-plane-role") == [
                "AmazonEKSBlockStoragePolicy", "AmazonEKSClusterPolicy", "AmazonEKSComputePolicy",
                "AmazonEKSLoadBalancingPolicy", "AmazonEKSNetworkingPolicy",
            ]
        )
        #expect(
            try policies(automatic, "cluster.node-role") == [
                "AmazonEC2ContainerRegistryPullOnly", "AmazonEKSWorkerNodeMinimalPolicy",
            ]
        )
        let managed = try stack(.init(version: "1.34", nodes: Self.managed))
        #expect(try policies(managed, "cluster.control-plane-role") == ["AmazonEKSClusterPolicy"])
        #expect(
            try policies(managed, "cluster.node-role") == [
                "AmazonEC2ContainerRegistryPullOnly", "AmazonEKSWorkerNodePolicy",
            ]
        )
        #expect(try policies(managed, "cluster.vpc-cni-role") == ["AmazonEKS_CNI_Policy"])
    }

    @Test func `a public endpoint is there for the named ranges`() throws {
        let settings = Environment.Cluster(version: "1.34", publicAccessCidrs: ["192.0.2.0/24"])
        let access = try properties(try stack(settings), "cluster.control-plane")["ResourcesVpcConfig"]
        #expect(access?["EndpointPublicAccess"] == true)
        #expect(access?["PublicAccessCidrs"] == ["192.0.2.0/24"])
        #expect(access?["EndpointPrivateAccess"] == true)
    }

    @Test func `log groups with their retention are there before what writes to them`() throws {
        let stack = try stack(.init(name: "web", version: "1.34", logRetentionDays: 30))
        let names = [
            "cluster.control-plane-logs": "/aws/eks/web/cluster",
            "cluster.application-logs": "/aws/containerinsights/web/application",
            "cluster.dataplane-logs": "/aws/containerinsights/web/dataplane",
            "cluster.host-logs": "/aws/containerinsights/web/host",
            "cluster.performance-logs": "/aws/containerinsights/web/performance",
        ]
        for (address, name) in names {
            let group = try properties(stack, Address(address))
            #expect(group["LogGroupName"]?.string == name)
            #expect(group["RetentionInDays"] == 30)
        }
        let plane = try #require(stack.nodes["cluster.control-plane"])
        #expect(plane.options.dependsOn.contains("cluster.control-plane-logs"))
        let insights = try #require(stack.nodes["cluster.amazon-cloudwatch-observability"])
        let waits = Set(insights.options.dependsOn.map(\.description))
        #expect(waits.isSuperset(of: names.keys.filter { $0 != "cluster.control-plane-logs" }))
        #expect(waits.contains("cluster.cloudwatch-agent-identity"))
    }

    @Test func `managed nodes demand session tokens, tell pods nothing and have encrypted volumes`() throws {
        let stack = try stack(.init(version: "1.34", nodes: Self.managed))
        #expect(addresses(stack, "AWS::EKS::Nodegroup") == ["cluster.nodes-batch", "cluster.nodes-general"])
        for template in addresses(stack, "AWS::EC2::LaunchTemplate") {
            let data = try properties(stack, Address(template))["LaunchTemplateData"]
            #expect(data?["MetadataOptions"]?["HttpTokens"] == "required")
            #expect(data?["MetadataOptions"]?["HttpPutResponseHopLimit"] == 1)
            for volume in data?["BlockDeviceMappings"]?.array ?? [] {
                #expect(volume["Ebs"]?["Encrypted"] == true)
                #expect(volume["Ebs"]?["VolumeType"] == "gp3")
            }
            #expect(data?["NetworkInterfaces"] == nil)
        }
        let batch = try properties(stack, "cluster.nodes-batch")
        #expect(batch["AmiType"] == "AL2023_ARM_64_STANDARD")
        #expect(batch["ScalingConfig"] == ["DesiredSize": 0, "MaxSize": 6, "MinSize": 0])
        #expect(try properties(stack, "cluster.control-plane")["ComputeConfig"] == ["Enabled": false])
    }

    @Test func `nodes come after what gives them a network, and names after nodes`() throws {
        let stack = try stack(.init(version: "1.34", nodes: Self.managed))
        let nodes = try #require(stack.nodes["cluster.nodes-general"]).options.dependsOn
        #expect(nodes.contains("cluster.vpc-cni") && nodes.contains("cluster.kube-proxy"))
        let names = try #require(stack.nodes["cluster.coredns"]).options.dependsOn
        #expect(names.contains("cluster.nodes-general") && names.contains("cluster.nodes-batch"))
        #expect(
            addresses(stack, "AWS::EKS::Addon")
                == [
                    "amazon-cloudwatch-observability", "coredns", "eks-pod-identity-agent", "kube-proxy",
                    "metrics-server",
                    "vpc-cni",
                ].map { "cluster.\($0)" }
        )
        #expect(
            addresses(try self.stack(), "AWS::EKS::Addon") == [
                "cluster.amazon-cloudwatch-observability", "cluster.metrics-server",
            ]
        )
    }

    @Test func `a cluster is named after the environment, so that what it writes to is known`() throws {
        #expect(try properties(try stack(), "cluster.control-plane")["Name"] == "prod")
    }

    @Test func `administrators have entries of their own`() throws {
        let roles = ["arn:aws:iam::123456789012:role/ops/platform", "arn:aws:iam::123456789012:role/pipeline"]
        let stack = try stack(.init(version: "1.34", administrators: roles)) { stack, cluster in
            let role: Reference<Role> = stack.existing("deploys", id: "deploys")
            stack.addClusterAdministrator(
                role,
                named: "deploys",
                of: cluster,
                region: "eu-central-1",
                account: "123456789012"
            )
        }
        let entries = addresses(stack, "AWS::EKS::AccessEntry")
        #expect(
            entries == ["administrator-deploys", "cluster.administrator-pipeline", "cluster.administrator-platform"]
        )
        for entry in entries {
            let policy = try properties(stack, Address(entry))["AccessPolicies"]?.array?.first
            #expect(policy?["AccessScope"] == ["Type": "cluster"])
            #expect(
                policy?["PolicyArn"] == "arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy"
            )
        }
    }

    @Test func `a pod role trusts one service account of one cluster`() throws {
        let stack = try stack { stack, cluster in
            stack.addPodRole("web", for: .init(namespace: "shop", serviceAccount: "api"), in: cluster)
        }
        let trust = try properties(stack, "web-role")["AssumeRolePolicyDocument"]?["Statement"]?.array?.first
        #expect(trust?["Principal"] == ["Service": "pods.eks.amazonaws.com"])
        #expect(trust?["Action"] == ["sts:AssumeRole", "sts:TagSession"])
        let condition = trust?["Condition"]?["StringEquals"]
        #expect(condition?["aws:RequestTag/kubernetes-namespace"] == "shop")
        #expect(condition?["aws:RequestTag/kubernetes-service-account"] == "api")
        let arn = AttributeReference(address: "cluster.control-plane", attribute: "Arn")
        #expect(condition?["aws:RequestTag/eks-cluster-arn"] == .reference(arn))
        #expect(try properties(stack, "web-identity")["ServiceAccount"] == "api")
    }

    @Test func `pods of Auto Mode reach the database, which opens to nobody else`() throws {
        let rule = try properties(try stack(), "cluster.database-from-pods")
        let group = AttributeReference(address: "cluster.control-plane", attribute: "ClusterSecurityGroupId")
        #expect(rule["SourceSecurityGroupId"] == .reference(group))
        #expect(rule["FromPort"] == 5432 && rule["ToPort"] == 5432)
        #expect(try stack(.init(version: "1.34", nodes: Self.managed)).nodes["cluster.database-from-pods"] == nil)
    }

    @Test func `everything that can carry tags has a name`() throws {
        let stack = try stack(.init(version: "1.34", nodes: Self.managed, administrators: ["arn:aws:iam::1:role/a"]))
        for node in stack.nodes.values where node.schema.tagProperty != nil {
            let tags = try #require(node.properties["Tags"], "\(node.address)")
            let name = tags["Name"]?.string ?? (try? Tags(document: tags))?["Name"]?.literal
            #expect(name?.hasPrefix("prod-") == true, "\(node.address)")
        }
    }

    @Test(arguments: [
        (Environment.Cluster(version: "1.34.2"), "1.34.2"),
        (.init(version: "1.34", publicAccessCidrs: ["0.0.0.0/0"]), "everyone"),
        (.init(version: "1.34", publicAccessCidrs: ["10.0.0.0"]), "10.0.0.0"),
        (.init(version: "1.34", administrators: ["arn:aws:iam::123456789012:user/kim"]), "user/kim"),
        (.init(version: "1.34", administrators: ["arn:aws:iam::1:role/a", "arn:aws:iam::1:role/a"]), "twice"),
        (.init(version: "1.34", nodes: .managed([])), "No node group"),
        (.init(version: "1.34", nodes: .managed([.init(name: "a", minimum: 3, maximum: 2)])), "3 to 2"),
        (.init(version: "1.34", nodes: .managed([.init(name: "a", instanceTypes: [])])), "m7i.large"),
        (.init(version: "1.34", nodes: .managed([.init(name: "a"), .init(name: "a")])), "Two groups"),
    ])
    func `a mistake in the settings is told`(_ settings: Environment.Cluster, _ part: String) throws {
        let mistakes = #expect(throws: Diagnostics.self) { try stack(settings) }
        #expect(mistakes?.all.contains { $0.detail.contains(part) } == true)
    }

    @Test func `one zone is too few`() throws {
        let mistakes = #expect(throws: Diagnostics.self) { try stack(zones: 1) }
        #expect(mistakes?.all.map(\.summary) == ["Too few zones for a cluster"])
    }
}
