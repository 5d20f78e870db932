extension Check {
    /// Security Hub's controls of Kubernetes clusters.
    static let eks: [Check] = [
        Check(
            "EKS.1",
            .high,
            of: "AWS::EKS::Cluster",
            title: "A cluster's endpoint cannot be reached from the internet",
            remedy: "Set endpointPublicAccess to false and endpointPrivateAccess to true; AWS's default is public."
        ) { cluster in
            let path = "ResourcesVpcConfig.EndpointPublicAccess"
            return cluster.flag(path, standard: true) == true ? cluster.say(path) : nil
        },
        Check(
            "EKS.2",
            .high,
            "A cluster runs a version of Kubernetes that is in standard support",
            remedy: "Update the cluster, one minor version at a time."
        ) { stack in
            stack.resources("AWS::EKS::Cluster").compactMap { cluster in
                guard let version = cluster.text("Version"), let end = KubernetesSupport.end(of: version) else {
                    return nil
                }
                guard end < stack.today else { return nil }
                return Violation(cluster, "Version is \(version), whose standard support ended on \(end)")
            }
        },
        Check(
            "EKS.3",
            .medium,
            of: "AWS::EKS::Cluster",
            title: "A cluster encrypts Kubernetes secrets with a KMS key",
            remedy: "Give encryptionConfig with the resource secrets and a key."
        ) { cluster in
            let configurations = cluster.values("EncryptionConfig.*")
            let encrypts = configurations.contains { configuration in
                configuration["Provider"]?["KeyArn"] != nil
                    && (configuration["Resources"]?.array ?? []).contains {
                        $0.plainText == "secrets" || !$0.isResolved
                    }
            }
            return encrypts ? nil : "EncryptionConfig names no key for secrets"
        },
        Check(
            "EKS.8",
            .medium,
            of: "AWS::EKS::Cluster",
            title: "A cluster writes an audit log",
            remedy: "Enable the log type audit."
        ) { cluster in
            let types = cluster.values("Logging.ClusterLogging.EnabledTypes.*.Type")
            return types.contains { $0.plainText == "audit" } ? nil : "the log type audit is not enabled"
        },
    ]
}

/// When Amazon EKS ends the standard support of a version of Kubernetes.
private enum KubernetesSupport {
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.html#kubernetes-release-calendar
    private static let ends = [
        "1.28": "2024-11-26", "1.29": "2025-03-23", "1.30": "2025-07-23", "1.31": "2025-11-26", "1.32": "2026-03-23",
        "1.33": "2026-07-29", "1.34": "2026-12-02",
    ]

    /// `nil` for a version whose end is not known here yet.
    static func end(of version: String) -> CalendarDay? {
        if let minor = version.split(separator: ".").dropFirst().first.flatMap({ Int($0) }), minor < 28 {
            return CalendarDay("2024-07-24")
        }
        return ends[version].flatMap(CalendarDay.init)
    }
}
