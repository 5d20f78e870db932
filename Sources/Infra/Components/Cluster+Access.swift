/// A service account of a namespace, which pods run as.
public struct PodIdentity: Sendable, Hashable {
    /// Kubernetes' namespace.
    public var namespace: String
    /// The service account in it.
    public var serviceAccount: String

    /// - Parameters:
    ///   - namespace: Kubernetes' namespace.
    ///   - serviceAccount: The service account in it.
    public init(namespace: String, serviceAccount: String) {
        self.namespace = namespace
        self.serviceAccount = serviceAccount
    }
}

/// What a service account's pods may do in AWS.
public struct PodRole: Sendable {
    /// The role that the pods have.
    public let role: Reference<Role>
    /// What gives it to them.
    public let association: Reference<PodIdentityAssociation>
}

extension Stack {
    /// Gives a service account a role: its pods, and no others, get short-lived credentials for it.
    ///
    /// The role trusts EKS Pod Identity for this service account of this cluster alone. Neither the namespace nor the account
    /// need to exist yet.
    ///
    /// - Parameters:
    ///   - name: Names the role and the association: letters, digits and `-`.
    ///   - identity: Whom to give it.
    ///   - cluster: The cluster.
    ///   - permissions: What the pods may do. Default: nothing.
    ///   - managed: Policies to attach besides. Default: none.
    /// - Returns: The role and its association.
    @discardableResult
    public mutating func addPodRole(
        _ name: String,
        for identity: PodIdentity,
        in cluster: Cluster,
        permissions: PolicyDocument? = nil,
        managed: [Input<ManagedPolicy.ARN>] = []
    ) -> PodRole {
        addPodIdentity(name, of: identity, in: cluster.cluster, permissions: permissions, managed: managed)
    }

    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-id-role.html and
    /// https://docs.aws.amazon.com/eks/latest/userguide/pod-id-abac.html
    mutating func addPodIdentity(
        _ name: String,
        of identity: PodIdentity,
        in cluster: Reference<EKSCluster>,
        permissions: PolicyDocument? = nil,
        managed: [Input<ManagedPolicy.ARN>] = []
    ) -> PodRole {
        let role = add(
            "\(name)-role",
            Role(
                assumeRolePolicyDocument: PolicyDocument {
                    PolicyDocument.Statement(
                        .allow,
                        principals: .services("pods.eks.amazonaws.com"),
                        actions: ["sts:AssumeRole", "sts:TagSession"],
                        conditions: [
                            .init("StringEquals", "aws:RequestTag/eks-cluster-arn", cluster.arn.text),
                            .init("StringEquals", "aws:RequestTag/kubernetes-namespace", "\(identity.namespace)"),
                            .init(
                                "StringEquals",
                                "aws:RequestTag/kubernetes-service-account",
                                "\(identity.serviceAccount)"
                            ),
                        ]
                    )
                },
                description: "Pods of \(identity.namespace)/\(identity.serviceAccount) in \(self.name)",
                managedPolicyArns: managed.isEmpty ? nil : managed,
                policies: permissions.map { [.init(policyDocument: $0, policyName: Input(name))] },
                tags: named(name)
            )
        )
        let association = add(
            "\(name)-identity",
            PodIdentityAssociation(
                clusterName: cluster.name,
                namespace: Input(identity.namespace),
                roleArn: role.arn,
                serviceAccount: Input(identity.serviceAccount),
                tags: named(name)
            )
        )
        return PodRole(role: role, association: association)
    }

    /// Lets a role do everything in a cluster, such as the role that a pipeline deploys with.
    ///
    /// - Parameters:
    ///   - role: The role.
    ///   - name: Names the entry: letters, digits and `-`.
    ///   - cluster: The cluster.
    ///   - region: The region, as in `eu-central-1`.
    ///   - account: The account, 12 digits.
    /// - Returns: The entry.
    @discardableResult
    public mutating func addClusterAdministrator(
        _ role: Reference<Role>,
        named name: String,
        of cluster: Cluster,
        region: String,
        account: String
    ) -> Reference<AccessEntry> {
        addAdministrator(
            role.arn.text,
            named: name,
            of: cluster.cluster,
            AccountPlace(region: region, account: account)
        )
    }

    /// `name`: The last part of an ARN is enough.
    @discardableResult
    mutating func addAdministrator(
        _ principal: Input<String>,
        named name: String,
        of cluster: Reference<EKSCluster>,
        _ place: AccountPlace
    ) -> Reference<AccessEntry> {
        let short = name.split(separator: "/").last.map(String.init) ?? name
        let address = short.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? String($0) : "-" }.joined()
        return addAccess("administrator-\(address)", of: principal, "AmazonEKSClusterAdminPolicy", to: cluster, place)
    }

    /// Lets a principal do in the whole cluster what one of EKS's own access policies says.
    ///
    /// Source: https://docs.aws.amazon.com/eks/latest/userguide/access-policy-permissions.html
    mutating func addAccess(
        _ address: String,
        of principal: Input<String>,
        _ policy: String,
        to cluster: Reference<EKSCluster>,
        _ place: AccountPlace
    ) -> Reference<AccessEntry> {
        add(
            address,
            AccessEntry(
                clusterName: cluster.name,
                principalArn: principal,
                accessPolicies: [
                    .init(
                        accessScope: .init(type: .cluster),
                        policyArn: "arn:\(place.partition):eks::aws:cluster-access-policy/\(policy)"
                    )
                ],
                tags: named(address)
            )
        )
    }
}
