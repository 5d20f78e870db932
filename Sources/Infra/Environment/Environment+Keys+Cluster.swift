extension Environment {
    static let clusterForm = Form.group(
        defaults: Cluster(version: ""),
        keys: [
            .optional(
                "name",
                \.name,
                .text("a name of up to 100 letters, digits, - and _", pattern: "[A-Za-z0-9][A-Za-z0-9_-]{0,99}"),
                "The cluster's name.",
                defaultText: "the environment's name"
            ),
            .required(
                "version",
                \.version,
                .text("a version of Kubernetes, as in 1.34", pattern: #"1\.[1-9][0-9]"#, looksLike: ["number"]),
                "Kubernetes' version. A higher one upgrades the cluster, one minor version at a time."
            ),
            .optional(
                "support",
                \.support,
                .choice,
                "Whether AWS upgrades the cluster when standard support for its version ends, or it stays at a higher price."
            ),
            .optional(
                "nodeGroups",
                \.nodeGroups,
                .list(of: nodeGroupForm, "node groups", count: 0...10),
                "Groups of instances that pods run on. Without any, EKS Auto Mode starts nodes as the pods need them."
            ),
            .optional(
                "publicAccessCidrs",
                \.publicAccessCidrs,
                .list(of: .range, "ranges", count: 0...40),
                "Who may reach the cluster's API from outside. Without any, it is reached from inside of the network alone."
            ),
            .optional(
                "administrators",
                \.administrators,
                .list(of: .arn(of: "a role", as: "role/platform", "iam", isGlobal: true), "roles", count: 0...50),
                "The roles that may do everything in the cluster."
            ),
            .optional(
                "logRetentionDays",
                \.logRetentionDays,
                .retentionDays,
                "How long logs of the control plane and of the containers are kept."
            ),
            .optional(
                "deletionProtection",
                \.deletionProtection,
                .truth,
                "Whether AWS refuses to delete the cluster."
            ),
            .optional(
                "kubeconfig",
                \.kubeconfig,
                .text("the path of a kubeconfig", pattern: #"\S(?:.*\S)?"#),
                "Leads to the cluster that objects go to, where that is not EKS's own, as with an emulator.",
                defaultText: "EKS's own API"
            ),
            .optional(
                "context",
                \.context,
                .text("the name of a context", pattern: #"\S+"#),
                "The context of `cluster.kubeconfig`. Without it, objects go wherever the file's current context leads.",
                defaultText: "the current context"
            ),
        ]
    )

    private static let nodeGroupForm = Form.group(
        defaults: Cluster.NodeGroup(name: ""),
        keys: [
            .required(
                "name",
                \.name,
                .text("a name of letters, digits and -", pattern: "[A-Za-z0-9][A-Za-z0-9-]{0,30}"),
                "Names the group."
            ),
            .optional(
                "instanceTypes",
                \.instanceTypes,
                .list(
                    of: .text("an instance type, as in m7i.large", pattern: #"[a-z0-9-]+\.[a-z0-9-]+"#),
                    "instance types",
                    count: 1...20
                ),
                "Types of one architecture, the first being preferred."
            ),
            .optional("architecture", \.architecture, .choice, "What the instances' processors understand."),
            .optional("minimum", \.minimum, .number(of: "nodes", in: 0...450), "The fewest nodes."),
            .optional("maximum", \.maximum, .number(of: "nodes", in: 1...450), "The most nodes."),
            .optional("diskGiB", \.diskGiB, .number(of: "GiB", in: 20...16_384), "The size of each node's volume."),
            .optional(
                "isSpot",
                \.isSpot,
                .truth,
                "Whether AWS may take nodes back with two minutes' notice, for less."
            ),
            .optional("isRepaired", \.isRepaired, .truth, "Whether EKS replaces or reboots nodes that fail."),
        ]
    )
}

extension Environment.Cluster {
    /// The groups as a file states them: none is Auto Mode.
    fileprivate var nodeGroups: [NodeGroup] {
        get {
            guard case .managed(let groups) = nodes else { return [] }
            return groups
        }
        set { nodes = newValue.isEmpty ? .automatic : .managed(newValue) }
    }
}
