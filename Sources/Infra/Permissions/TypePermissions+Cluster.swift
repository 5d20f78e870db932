/// EKS. A part of a cluster has the cluster's name in its ARN.
extension TypePermissions {
    /// Source: https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazonelastickubernetesservice.html and
    /// https://docs.aws.amazon.com/eks/latest/userguide/using-service-linked-roles.html
    static let cluster: [ResourceType: TypePermissions] = [
        "AWS::EKS::AccessEntry": TypePermissions(
            Grant("eks", "CreateAccessEntry", .named([ofCluster])),
            Grant(
                "eks",
                """
                AssociateAccessPolicy DeleteAccessEntry DescribeAccessEntry DisassociateAccessPolicy
                ListAssociatedAccessPolicies TagResource UntagResource UpdateAccessEntry
                """,
                .named(["access-entry/{AWS::EKS::Cluster}/*"])
            )
        ),
        "AWS::EKS::Addon": TypePermissions(
            Grant("eks", "CreateAddon", .named([ofCluster])),
            Grant(
                "eks",
                "DeleteAddon DescribeAddon TagResource UntagResource UpdateAddon",
                .named(["addon/{AWS::EKS::Cluster}/*"])
            ),
            Grant(
                "eks",
                """
                CreatePodIdentityAssociation DeletePodIdentityAssociation DescribePodIdentityAssociation
                UpdatePodIdentityAssociation
                """,
                .named([ofCluster, "podidentityassociation/{AWS::EKS::Cluster}/*"]),
                where: "PodIdentityAssociations"
            )
        ),
        "AWS::EKS::Cluster": TypePermissions(
            named: "Name",
            limit: 100,
            Grant("eks", "CreateCluster", .tagging([])),
            Grant(
                "eks",
                """
                AssociateEncryptionConfig DeleteCluster DescribeCluster TagResource UntagResource UpdateClusterConfig
                UpdateClusterVersion
                """,
                .named(["cluster/{name}"])
            ),
            Grant("eks", "ListClusters", .anything),
            // EKS looks at these with the rights of whoever makes a cluster.
            Grant("ec2", "DescribeSecurityGroups DescribeSubnets DescribeVpcs", .anything),
            Grant("kms", "CreateGrant DescribeKey", .tagged(["key/*"]), where: "EncryptionConfig"),
            .linkedRole("eks.amazonaws.com")
        ),
        "AWS::EKS::Nodegroup": TypePermissions(
            named: "NodegroupName",
            Grant("eks", "CreateNodegroup", .named([ofCluster])),
            Grant(
                "eks",
                """
                DeleteNodegroup DescribeNodegroup TagResource UntagResource UpdateNodegroupConfig UpdateNodegroupVersion
                """,
                .named(["nodegroup/{AWS::EKS::Cluster}/*"])
            ),
            // https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html
            Grant(
                "ec2",
                "RunInstances",
                .tagged(["launch-template/*", "security-group/*", "subnet/*"]),
                where: "LaunchTemplate"
            ),
            Grant(
                "ec2",
                "RunInstances",
                .untagged(["instance/*", "network-interface/*", "security-group/*", "volume/*", "image/*"]),
                where: "LaunchTemplate"
            ),
            .linkedRole("eks-nodegroup.amazonaws.com")
        ),
        "AWS::EKS::PodIdentityAssociation": TypePermissions(
            Grant("eks", "CreatePodIdentityAssociation ListPodIdentityAssociations", .named([ofCluster])),
            Grant(
                "eks",
                """
                DeletePodIdentityAssociation DescribePodIdentityAssociation TagResource UntagResource
                UpdatePodIdentityAssociation
                """,
                .named(["podidentityassociation/{AWS::EKS::Cluster}/*"])
            )
        ),
    ]

    private static let ofCluster = "cluster/{AWS::EKS::Cluster}"
}
