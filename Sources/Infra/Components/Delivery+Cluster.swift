/// The way of a pipeline's stages to a cluster, which answers inside of its network alone, or only to the ranges that it knows.
struct ClusterWay: Sendable {
    let network: Network
    let builds: Reference<SecurityGroup>

    /// Where builds run: among the application.
    var configuration: CodeBuildProject.VpcConfig {
        .init(
            securityGroupIds: [builds.groupId],
            subnets: network.zones.map(\.applicationSubnet.subnetId),
            vpcId: network.vpc.vpcId
        )
    }

    /// What a project's role needs for a network interface there.
    ///
    /// Source: https://docs.aws.amazon.com/codebuild/latest/userguide/auth-and-access-control-iam-identity-based-access-control.html
    func statements(_ place: AccountPlace) -> [PolicyDocument.Statement] {
        let prefix = "arn:\(place.partition):ec2:\(place.region):\(place.account)"
        let interfaces: Input<String> = "\(prefix):network-interface/*"
        let subnets: [Input<String>] = network.zones.map { "\(prefix):subnet/\($0.applicationSubnet.subnetId)" }
        let inOurs = PolicyDocument.Condition("ArnEquals", "ec2:Subnet", values: subnets)
        return [
            PolicyDocument.Statement(
                .allow,
                actions: [
                    "ec2:DescribeDhcpOptions", "ec2:DescribeNetworkInterfaces", "ec2:DescribeSecurityGroups",
                    "ec2:DescribeSubnets", "ec2:DescribeVpcs",
                ],
                resources: ["*"]
            ),
            PolicyDocument.Statement(
                .allow,
                actions: ["ec2:CreateNetworkInterface"],
                resources: [interfaces, "\(prefix):security-group/\(builds.groupId)"] + subnets
            ),
            PolicyDocument.Statement(
                .allow,
                actions: ["ec2:CreateNetworkInterfacePermission"],
                resources: [interfaces],
                conditions: [.init("StringEquals", "ec2:AuthorizedService", "codebuild.amazonaws.com"), inOurs]
            ),
            PolicyDocument.Statement(
                .allow,
                actions: ["ec2:DeleteNetworkInterface"],
                resources: [interfaces],
                conditions: [inOurs]
            ),
        ]
    }
}

extension Stack {
    /// Adds a way for builds to the cluster's address.
    mutating func addWay(to cluster: Cluster, in network: Network) -> ClusterWay {
        func out(_ port: Int, _ description: String) -> SecurityGroup.Egress {
            .init(
                ipProtocol: "tcp",
                cidrIp: "0.0.0.0/0",
                description: Input(description),
                fromPort: Input(port),
                toPort: Input(port)
            )
        }
        let builds = add(
            "builds-security-group",
            SecurityGroup(
                groupDescription: "\(name) builds",
                securityGroupEgress: [
                    out(443, "To AWS, the cluster and the service"), out(80, "To Debian's packages, which are signed"),
                ],
                tags: named("builds"),
                vpcId: network.vpc.vpcId
            )
        )
        allow(
            "cluster-from-builds",
            into: cluster.cluster.clusterSecurityGroupId,
            from: builds.groupId,
            port: 443,
            "From builds"
        )
        return ClusterWay(network: network, builds: builds)
    }

    /// Lets the stages into the cluster: one changes what is in it, the other reads all of it.
    mutating func addAccess(of roles: DeliveryRoles, to cluster: Cluster, _ place: AccountPlace) {
        addAdministrator(roles.apply.role.arn.text, named: "apply", of: cluster.cluster, place)
        _ = addAccess(
            "reader-plan",
            of: roles.plan.role.arn.text,
            "AmazonEKSAdminViewPolicy",
            to: cluster.cluster,
            place
        )
    }
}
