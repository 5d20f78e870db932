/// A Kubernetes cluster on EKS whose nodes stand in a network's application subnets.
public struct Cluster: Sendable {
    /// The control plane.
    public let cluster: Reference<EKSCluster>
    /// The cluster's name, known before it exists.
    public let name: String
    /// Encrypts the secrets that the cluster keeps.
    public let key: Reference<KMSKey>
    /// What the nodes may do.
    public let nodeRole: Reference<Role>
    /// The groups of managed nodes; none in Auto Mode.
    public let nodeGroups: [Reference<Nodegroup>]
    /// Where the control plane writes its logs.
    public let controlPlaneLogs: Reference<LogGroup>
    /// Where containers write their logs.
    public let applicationLogs: Reference<LogGroup>
    /// The security group that pods have: the application's on managed nodes, the cluster's own in Auto Mode.
    public let podSecurityGroup: Input<SecurityGroup.ID>
    /// What must exist before pods can run: nodes, and the add-ons that give pods addresses and names.
    public let ready: [any AnyReference]
    /// What lets administrators in: whoever makes objects in the cluster is one of them.
    public let administrators: [any AnyReference]
}

extension Stack {
    /// Adds a cluster under the address `cluster`.
    ///
    /// | part | default | why |
    /// |---|---|---|
    /// | nodes | EKS Auto Mode, pools `general-purpose` and `system`, with block storage and load balancing | AWS patches and replaces nodes |
    /// | endpoint | private; public for the ranges that the settings name, and never for all | nobody else can even try |
    /// | access | access entries alone (`API`), none for who created it | the list of entries is the whole truth |
    /// | administrators | the roles that the settings name | |
    /// | logs | all five of the control plane's, kept as long as the settings say | EKS would keep them for ever |
    /// | secrets | encrypted with a key of the cluster's own, which rotates | |
    /// | nodes' network | the application subnets | no public addresses |
    /// | roles | AWS's managed policies for the kind of nodes, and no others | |
    /// | metrics | CloudWatch Observability with a role of its own, metrics-server | node and pod health, scaling by load |
    ///
    /// Managed nodes, the alternative, ask for session tokens where they tell an instance about itself and tell pods nothing
    /// (IMDSv2, hop limit 1), have encrypted volumes and are repaired when they fail. Add-ons have the version that EKS has for the
    /// cluster's when they are made.
    ///
    /// In Auto Mode pods have the cluster's own security group. They may reach the database; that the load balancer may reach
    /// them is for their `TargetGroupBinding` to say (`networking`), as EKS alone changes that group.
    ///
    /// Mistakes in the settings are reported to the stack.
    ///
    /// - Parameters:
    ///   - settings: Version, nodes, who may do what.
    ///   - network: Where it stands.
    ///   - region: The region, as in `eu-central-1`.
    ///   - account: The account, 12 digits.
    ///   - databasePort: Where the database listens. Default: 5432, PostgreSQL's.
    /// - Returns: References to what other components need.
    @discardableResult
    public mutating func addCluster(
        _ settings: Environment.Cluster,
        in network: Network,
        region: String,
        account: String,
        databasePort: Int = 5432
    ) -> Cluster {
        for mistake in ClusterMistakes(settings, zones: network.zones.count).all { report(mistake) }
        return component("cluster") { stack in
            let name = settings.name ?? stack.name
            let place = AccountPlace(region: region, account: account)
            let nodeRole = stack.addNodeRole(settings.nodes, place)
            let plane = stack.addControlPlane(settings, named: name, nodeRole, in: network, place)
            let pods: Input<SecurityGroup.ID>
            var groups: [Reference<Nodegroup>] = []
            var ready: [any AnyReference] = []
            switch settings.nodes {
            case .automatic:
                pods = plane.cluster.clusterSecurityGroupId
                stack.allow(
                    "database-from-pods",
                    into: network.securityGroups.database.groupId,
                    from: pods,
                    port: databasePort,
                    "From pods"
                )
                ready = [plane.cluster]
            case .managed(let wanted):
                pods = network.securityGroups.application.groupId
                let nodes = ManagedNodes(cluster: plane.cluster, role: nodeRole, network: network)
                let early = stack.addNetworkAddons(to: plane.cluster, place)
                groups = wanted.map { stack.addNodeGroup($0, settings.version, nodes, after: early) }
                ready = early + groups + [stack.addAddon("coredns", to: plane.cluster, after: groups)]
            }
            stack.addAddon("metrics-server", to: plane.cluster, after: ready)
            let logs = stack.addContainerInsights(to: plane.cluster, named: name, settings, place, after: ready)
            let administrators = settings.administrators.map { administrator in
                stack.addAdministrator(Input(administrator), named: administrator, of: plane.cluster, place)
            }
            return Cluster(
                cluster: plane.cluster,
                name: name,
                key: plane.key,
                nodeRole: nodeRole,
                nodeGroups: groups,
                controlPlaneLogs: plane.logs,
                applicationLogs: logs,
                podSecurityGroup: pods,
                ready: ready,
                administrators: administrators
            )
        }
    }
}

extension AccountPlace {
    /// A policy that AWS keeps.
    func managedPolicy(_ name: String) -> Input<ManagedPolicy.ARN> {
        Input(.init("arn:\(partition):iam::aws:policy/\(name)"))
    }
}
