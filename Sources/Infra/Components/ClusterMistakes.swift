/// The settings of a cluster, checked before anything is made.
struct ClusterMistakes {
    private let settings: Environment.Cluster
    private let zones: Int

    init(_ settings: Environment.Cluster, zones: Int) {
        self.settings = settings
        self.zones = zones
    }

    /// Everything that AWS would refuse or that would open the cluster to everyone, each with its place.
    var all: [Diagnostic] {
        [tooFewZones, malformedVersion].compactMap { $0 } + ranges + administrators + nodeGroups
    }

    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html
    private var tooFewZones: Diagnostic? {
        guard zones < 2 else { return nil }
        return mistake(
            "Too few zones for a cluster",
            "EKS needs subnets in at least two availability zones; the network has \(zones). Add a zone to it.",
            at: ""
        )
    }

    private var malformedVersion: Diagnostic? {
        let parts = settings.version.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count != 2 || parts[0] != "1" || Int(parts[1]) == nil else { return nil }
        return mistake(
            "Invalid Kubernetes version",
            "\"\(settings.version)\" is not a version such as 1.34. Leave the patch version out; EKS chooses it.",
            at: "version"
        )
    }

    private var ranges: [Diagnostic] {
        settings.publicAccessCidrs.enumerated().compactMap { index, text in
            let place = "publicAccessCidrs[\(index)]"
            guard let range = IPv4Range(text) else {
                return mistake("Invalid range", "\"\(text)\" is not a range such as 192.0.2.0/24.", at: place)
            }
            guard range.prefixLength == 0 else { return nil }
            return mistake(
                "Cluster open to the world",
                "\(text) lets everyone reach the cluster's endpoint. Name the ranges that need to, or none.",
                at: place
            )
        }
    }

    private var administrators: [Diagnostic] {
        settings.administrators.enumerated().compactMap { index, arn in
            let parts = arn.split(separator: ":", omittingEmptySubsequences: false)
            let isRole = parts.count == 6 && parts[0] == "arn" && parts[2] == "iam" && parts[5].hasPrefix("role/")
            guard isRole else {
                return mistake(
                    "Invalid administrator",
                    "\"\(arn)\" is not the ARN of a role such as arn:aws:iam::111122223333:role/administrator.",
                    at: "administrators[\(index)]"
                )
            }
            guard settings.administrators.firstIndex(of: arn) != index else { return nil }
            return mistake(
                "Duplicate administrator",
                "\(arn) is listed twice. Take one of them out.",
                at: "administrators[\(index)]"
            )
        }
    }

    private var nodeGroups: [Diagnostic] {
        guard case .managed(let groups) = settings.nodes else { return [] }
        if groups.isEmpty {
            return [
                mistake(
                    "Cluster without nodes",
                    "No node group is named. Name one, or choose automatic nodes.",
                    at: "nodes"
                )
            ]
        }
        return groups.enumerated().compactMap { index, group in
            let place = "nodes[\(index)]"
            if group.minimum < 0 || group.maximum < 1 || group.minimum > group.maximum {
                return mistake(
                    "Invalid size of a node group",
                    "The group \(group.name) has \(group.minimum) to \(group.maximum) nodes."
                        + " The minimum may not be above the maximum, nor the maximum below 1.",
                    at: place
                )
            }
            if group.instanceTypes.isEmpty {
                return mistake(
                    "Node group without instance types",
                    "The group \(group.name) names no type of instance, such as m7i.large.",
                    at: place
                )
            }
            guard groups.firstIndex(where: { $0.name == group.name }) != index else { return nil }
            return mistake(
                "Duplicate node group",
                "Two groups are called \(group.name). Give one of them another name.",
                at: place
            )
        }
    }

    private func mistake(_ summary: String, _ detail: String, at path: String) -> Diagnostic {
        Diagnostic(.error, summary, detail: detail, locations: [settings.locations[path]].compactMap { $0 })
    }
}
