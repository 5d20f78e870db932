extension Network {
    /// A security group for each tier. Each tier may talk to the next one, and to nothing else inside of the VPC.
    ///
    /// | from | to | ports |
    /// |---|---|---|
    /// | anywhere | load balancer | 80, 443 |
    /// | load balancer | application subnets | the application's |
    /// | application | database | the database's |
    /// | application | anywhere | 443: AWS's APIs, image registries |
    public struct SecurityGroups: Sendable {
        /// For load balancers.
        public let loadBalancer: Reference<SecurityGroup>
        /// For what runs the application.
        public let application: Reference<SecurityGroup>
        /// For databases; they open no connections.
        public let database: Reference<SecurityGroup>
    }
}

extension Stack {
    /// Adds the groups of the three tiers.
    ///
    /// What goes out is written in the group itself, as AWS opens everything in a group that says nothing. What comes in is a
    /// resource of its own, so that other components can add to it.
    ///
    /// Pods may have other groups than the application's, so the load balancer's says where they are, not what they belong to.
    mutating func addSecurityGroups(
        of vpc: Reference<VPC>,
        zones: [Environment.Network.Zone],
        applicationPort: Int,
        databasePort: Int
    ) -> Network.SecurityGroups {
        let database = addSecurityGroup("database", of: vpc, egress: [])
        let application = addSecurityGroup(
            "app",
            of: vpc,
            egress: [
                SecurityGroup.Egress(
                    ipProtocol: "tcp",
                    description: "To the database",
                    destinationSecurityGroupId: database.groupId,
                    fromPort: Input(databasePort),
                    toPort: Input(databasePort)
                ),
                SecurityGroup.Egress(
                    ipProtocol: "tcp",
                    cidrIp: "0.0.0.0/0",
                    description: "To AWS and image registries",
                    fromPort: 443,
                    toPort: 443
                ),
            ]
        )
        let loadBalancer = addSecurityGroup(
            "load-balancer",
            of: vpc,
            egress: zones.map { zone in
                SecurityGroup.Egress(
                    ipProtocol: "tcp",
                    cidrIp: Input(zone.applicationCidr),
                    description: "To the application",
                    fromPort: Input(applicationPort),
                    toPort: Input(applicationPort)
                )
            }
        )
        for (scheme, port) in [("http", 80), ("https", 443)] {
            add(
                "load-balancer-from-anywhere-\(scheme)",
                SecurityGroupIngress(
                    groupId: loadBalancer.groupId,
                    ipProtocol: "tcp",
                    cidrIp: "0.0.0.0/0",
                    description: "From anywhere",
                    fromPort: Input(port),
                    toPort: Input(port)
                )
            )
        }
        allow(
            "app-from-load-balancer",
            into: application.groupId,
            from: loadBalancer.groupId,
            port: applicationPort,
            "From the load balancer"
        )
        allow(
            "database-from-app",
            into: database.groupId,
            from: application.groupId,
            port: databasePort,
            "From the application"
        )
        return Network.SecurityGroups(loadBalancer: loadBalancer, application: application, database: database)
    }

    private mutating func addSecurityGroup(
        _ tier: String,
        of vpc: Reference<VPC>,
        egress: [SecurityGroup.Egress]
    ) -> Reference<SecurityGroup> {
        add(
            "\(tier)-security-group",
            SecurityGroup(
                groupDescription: "\(name) \(tier)",
                securityGroupEgress: egress,
                tags: named(tier),
                vpcId: vpc.vpcId
            )
        )
    }

    /// Lets members of one group reach those of another at a TCP port.
    mutating func allow(
        _ address: String,
        into group: Input<SecurityGroup.ID>,
        from source: Input<SecurityGroup.ID>,
        port: Int,
        _ description: String
    ) {
        add(
            address,
            SecurityGroupIngress(
                groupId: group,
                ipProtocol: "tcp",
                description: Input(description),
                fromPort: Input(port),
                sourceSecurityGroupId: source,
                toPort: Input(port)
            )
        )
    }
}
