extension Check {
    /// Mistakes around Kubernetes clusters that nobody tells, or only an apply.
    static let clusterTraps: [Check] = [
        Check(
            "Apply.ClusterEndpoint",
            .high,
            of: "AWS::EKS::Cluster",
            title: "A cluster's endpoint can be reached from somewhere",
            remedy: "Set endpointPrivateAccess to true; its default is false.",
            source: "https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html"
        ) { cluster in
            let isPublic = cluster.flag("ResourcesVpcConfig.EndpointPublicAccess", standard: true)
            let isPrivate = cluster.flag("ResourcesVpcConfig.EndpointPrivateAccess", standard: false)
            return isPublic == false && isPrivate == false ? "neither public nor private access is enabled" : nil
        },
        Check(
            "Apply.AutoModeTargetGroup",
            .high,
            "The controller of EKS Auto Mode may put pods into the target groups",
            remedy:
                "Give the target group the tag eks:eks-cluster-name with the cluster's name; the cluster's role may change no other.",
            source: "https://docs.aws.amazon.com/eks/latest/userguide/auto-configure-alb.html"
        ) { stack in
            let clusters = stack.resources("AWS::EKS::Cluster").filter {
                $0.flag("ComputeConfig.Enabled", standard: false) == true
            }
            if clusters.isEmpty { return [] }
            return stack.resources("AWS::ElasticLoadBalancingV2::TargetGroup").compactMap { group in
                // Functions and load balancers are not registered by a controller.
                guard ["ip", "instance", nil].contains(group.text("TargetType")) else { return nil }
                guard let name = group.tag("eks:eks-cluster-name") else {
                    return Violation(group, "it has no tag eks:eks-cluster-name")
                }
                let belongs = clusters.contains { cluster in
                    name.refers(to: cluster.node.address) || name == cluster["Name"] || !name.isResolved
                }
                return belongs ? nil : Violation(group, "its tag names \(name.plainText ?? "no cluster of the stack")")
            }
        },
        Check(
            "Apply.AutoModeParts",
            .high,
            of: "AWS::EKS::Cluster",
            title: "EKS Auto Mode is enabled as a whole",
            remedy: "Enable or leave out compute, block storage and load balancing together.",
            source: "https://docs.aws.amazon.com/eks/latest/userguide/automode.html"
        ) { cluster in
            let parts = [
                "ComputeConfig.Enabled", "StorageConfig.BlockStorage.Enabled",
                "KubernetesNetworkConfig.ElasticLoadBalancing.Enabled",
            ]
            let flags = parts.map { cluster.flag($0, standard: false) }
            guard flags.contains(true), let index = flags.firstIndex(of: false) else { return nil }
            return "\(cluster.say(parts[index])), but another part of Auto Mode is enabled"
        },
        Check(
            "Apply.PodIdentityAgent",
            .medium,
            "What hands roles to pods runs on the cluster",
            remedy: "Add the add-on eks-pod-identity-agent; only EKS Auto Mode has it built in.",
            source: "https://docs.aws.amazon.com/eks/latest/userguide/pod-id-agent-setup.html"
        ) { stack in
            stack.resources("AWS::EKS::PodIdentityAssociation").compactMap { association in
                guard let cluster = stack.target(of: association["ClusterName"]), !cluster.isOthers,
                    cluster.flag("ComputeConfig.Enabled", standard: false) == false
                else { return nil }
                let addons = stack.resources("AWS::EKS::Addon", where: "ClusterName", refersTo: cluster)
                let hasAgent = addons.contains { $0.text("AddonName") == "eks-pod-identity-agent" }
                return hasAgent ? nil : Violation(association, "\(cluster.node.address) has no eks-pod-identity-agent")
            }
        },
    ]
}
