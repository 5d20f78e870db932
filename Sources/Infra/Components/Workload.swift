/// The service on the cluster: its pods, how they are reached, what they may do, and the migration that goes before them.
public struct Workload: Sendable {
    /// Everything of it stands in this namespace.
    public let namespace: Reference<Kubernetes.Namespace>
    /// The service's pods.
    public let deployment: Reference<Kubernetes.Deployment>
    /// Brings the database to what the image needs; the deployment waits for it.
    public let migration: Reference<Kubernetes.Job>
    /// The pods' name inside of the cluster.
    public let service: Reference<Kubernetes.Service>
    /// What the pods may do in AWS. `nil` where the cluster is not EKS.
    public let role: PodRole?
}

/// What the parts of a workload are made from.
struct WorkloadPlan {
    let settings: Environment.Service
    let environment: Environment
    let cluster: Cluster
    let database: Database?
    let loadBalancer: LoadBalancer?
    let image: Input<String>
    /// Its digest, also where the rest of its name is known after an apply only.
    let digest: String

    /// Where objects go.
    var target: Input<Kubernetes.ClusterName> { isOnEKS ? .eks(cluster.cluster) : .kubeconfig() }

    /// Whether the objects are in EKS, with what AWS has in such a cluster; else in one that a kubeconfig leads to.
    var isOnEKS: Bool { environment.cluster?.kubeconfig == nil }

    var isAutoMode: Bool { environment.cluster?.nodes == .automatic }

    /// Names the objects, and in labels what belongs together.
    static let name = "service"
    /// Where the service listens; the load balancer's target group and its security group say the same.
    static let port = 8080
    static let portName = "http"

    /// A pod goes on taking requests for as long as the load balancer may still send it some.
    var unregisterSeconds: Int { loadBalancer == nil || !isOnEKS ? 0 : 15 }

    /// How long others in the cluster may go on sending requests to a pod that has begun to end.
    static let noticeSeconds = 5

    /// How long a pod may take to end, from the first moment on.
    var graceSeconds: Int { max(unregisterSeconds, Self.noticeSeconds) + settings.drainSeconds + 5 }

    /// Labels of everything.
    static let labels: [String: Input<String>] = ["app.kubernetes.io/name": Input(name)]

    /// Labels of the pods that answer requests; the migration's are others, so that no request goes there.
    static func labels(of component: String) -> [String: Input<String>] {
        labels.merging(["app.kubernetes.io/component": Input(component)]) { first, _ in first }
    }

    func metadata(_ name: String, in namespace: Reference<Kubernetes.Namespace>) -> Kubernetes.Metadata {
        Kubernetes.Metadata(
            name: Input(name),
            namespace: namespace.name,
            labels: Self.labels
        )
    }
}

extension Stack {
    /// Adds the service under the address `workload`.
    ///
    /// | part | what it is |
    /// |---|---|
    /// | namespace | its own; pods in it must keep to Kubernetes' restricted standard |
    /// | pods | two or more, spread over zones and nodes; not root, nothing writable but `/tmp`, no capabilities, the runtime's seccomp profile, no token for the cluster's API |
    /// | probes | `/livez` starts a pod again, `/readyz` decides whether it gets requests |
    /// | end of a pod | it waits until the load balancer has let go of it, then has `drainSeconds` to finish |
    /// | rollout | a new pod is ready before an old one goes; one without progress has failed, and is taken back where `undo` says so |
    /// | migration | a job for each image, before its rollout: the old version must work with what it leaves; in a new database it first makes the service's user |
    /// | scaling | between two numbers, by CPU; at most one pod at a time is evicted |
    /// | network | in: the load balancer; out: the database, DNS, AWS over 443, and the agent that gives pods their roles |
    /// | role | log in to its database as its own user, read the secrets that the settings name, and nothing else; metrics go through the log; the migration alone may read the database's master password |
    /// | settings | a config map; the database's URL names the user and no password; what is secret, such as `CURSOR_SECRET`, is taken from a secret `service` of the namespace where somebody has made one |
    ///
    /// On a cluster that a kubeconfig leads to, there is neither a role nor a binding to the load balancer, which are EKS's.
    ///
    /// - Parameters:
    ///   - settings: Image, numbers, sizes.
    ///   - environment: The rest of the environment.
    ///   - cluster: What the pods run on.
    ///   - database: Where the service keeps its data. Default: none.
    ///   - loadBalancer: Where requests come in. Default: none.
    ///   - images: Where an image is that is named by its digest alone. Default: none.
    ///   - image: What runs instead of the settings' image. Default: nothing.
    /// - Returns: References to what other components need; `nil` where the image is nowhere, which is reported.
    @discardableResult
    public mutating func addWorkload(
        _ settings: Environment.Service,
        in environment: Environment,
        on cluster: Cluster,
        over database: Database? = nil,
        behind loadBalancer: LoadBalancer? = nil,
        from images: ImageRepository? = nil,
        running image: Reference<Image>? = nil
    ) -> Workload? {
        for mistake in WorkloadMistakes(settings, hasRepository: images != nil).all { report(mistake) }
        if settings.isInOwnRepository, images == nil { return nil }
        let plan = WorkloadPlan(
            settings: settings,
            environment: environment,
            cluster: cluster,
            database: database,
            loadBalancer: loadBalancer,
            image: image?.reference
                ?? images.flatMap { images in
                    settings.isInOwnRepository ? "\(images.repository.repositoryUri)@\(settings.image)" : nil
                } ?? Input(settings.image),
            digest: image == nil ? settings.image : environment.image ?? settings.image
        )
        return component("workload") { $0.addWorkload(plan) }
    }

    private mutating func addWorkload(_ plan: WorkloadPlan) -> Workload {
        let namespace = addNamespace(plan)
        let account = addServiceAccount("service-account", named: WorkloadPlan.name, plan, in: namespace)
        let role = plan.isOnEKS ? addServiceRole(plan) : nil
        let policies = addNetworkPolicies(plan, in: namespace)
        let settings = addSettings(plan, in: namespace)
        let pods = PodParts(
            namespace: namespace,
            account: account,
            settings: settings.map,
            variables: settings.variables
        )
        // What pods cannot do without, though nothing in them refers to it.
        let needed = plan.cluster.ready + policies + (role.map { [$0.association] as [any AnyReference] } ?? [])
        let migrator = addMigrationIdentity(plan, in: namespace)
        var migrationPods = pods
        if let migrator { migrationPods.account = migrator.account }
        let migration = addMigration(
            plan,
            migrationPods,
            after: needed + [migrator?.role.association].compactMap { $0 }
        )
        let deployment = addDeployment(plan, pods, after: needed + [migration])
        for object in [migration.address, deployment.address] {
            waive(
                "CKV_K8S_35",
                at: object,
                because: "The service reads its settings from variables, those that are secret too",
                until: "2027-12-31"
            )
        }
        let service = addService(plan, in: namespace)
        addScaling(plan, of: deployment, in: namespace)
        if let loadBalancer = plan.loadBalancer, plan.isOnEKS {
            bind(service, to: loadBalancer, plan, in: namespace)
        }
        return Workload(
            namespace: namespace,
            deployment: deployment,
            migration: migration,
            service: service,
            role: role
        )
    }

    private mutating func addNamespace(_ plan: WorkloadPlan) -> Reference<Kubernetes.Namespace> {
        let standard = "restricted"
        return add(
            "namespace",
            Kubernetes.Namespace(
                cluster: plan.target,
                metadata: Kubernetes.Metadata(
                    name: Input(plan.settings.namespace),
                    labels: WorkloadPlan.labels.merging([
                        "pod-security.kubernetes.io/enforce": Input(standard),
                        "pod-security.kubernetes.io/warn": Input(standard),
                    ]) { first, _ in first }
                )
            ),
            // Nobody may make anything in the cluster before they are let in.
            dependsOn: plan.isOnEKS ? plan.cluster.administrators : []
        )
    }
}
