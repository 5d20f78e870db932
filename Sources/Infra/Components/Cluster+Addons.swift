extension Stack {
    /// Adds an add-on in the version that EKS has for the cluster's.
    @discardableResult
    mutating func addAddon(
        _ addon: String,
        to cluster: Reference<EKSCluster>,
        configuration: Input<String>? = nil,
        after others: [any AnyReference] = []
    ) -> Reference<Addon> {
        add(
            addon,
            Addon(
                addonName: Input(addon),
                clusterName: cluster.name,
                configurationValues: configuration,
                tags: named(addon)
            ),
            dependsOn: others
        )
    }

    /// Adds what nodes need before they can become ready, and what gives pods their roles. Auto Mode has it built in.
    mutating func addNetworkAddons(to cluster: Reference<EKSCluster>, _ place: AccountPlace) -> [any AnyReference] {
        let identities = addAddon("eks-pod-identity-agent", to: cluster)
        let network = addPodIdentity(
            "vpc-cni",
            of: PodIdentity(namespace: "kube-system", serviceAccount: "aws-node"),
            in: cluster,
            managed: [place.managedPolicy("AmazonEKS_CNI_Policy")]
        )
        let addresses = addAddon(
            "vpc-cni",
            to: cluster,
            // Without it, network policies are taken and mean nothing.
            configuration: .json(["enableNetworkPolicy": "true"]),
            after: [identities, network.association]
        )
        return [identities, addresses, addAddon("kube-proxy", to: cluster)]
    }

    /// Adds the add-on that sends metrics of nodes and pods, and the containers' logs, to CloudWatch.
    ///
    /// Its log groups must be there before it is: it would make them itself and keep them for ever.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/install-CloudWatch-Observability-EKS-addon.html
    mutating func addContainerInsights(
        to cluster: Reference<EKSCluster>,
        named name: String,
        _ settings: Environment.Cluster,
        _ place: AccountPlace,
        after others: [any AnyReference]
    ) -> Reference<LogGroup> {
        func addLogs(_ kind: String) -> Reference<LogGroup> {
            add(
                "\(kind)-logs",
                LogGroup(
                    logGroupName: "/aws/containerinsights/\(name)/\(kind)",
                    retentionInDays: Input(settings.logRetentionDays),
                    tags: named("\(kind)-logs")
                )
            )
        }
        let application = addLogs("application")
        let logs = [application] + ["dataplane", "host", "performance"].map { addLogs($0) }
        let agent = addPodIdentity(
            "cloudwatch-agent",
            of: PodIdentity(namespace: "amazon-cloudwatch", serviceAccount: "cloudwatch-agent"),
            in: cluster,
            managed: [place.managedPolicy("CloudWatchAgentServerPolicy")]
        )
        addAddon("amazon-cloudwatch-observability", to: cluster, after: others + logs + [agent.association])
        return application
    }
}
