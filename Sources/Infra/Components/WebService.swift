/// A service on a cluster, behind a load balancer, over a database, with what watches, audits and delivers it.
///
/// What an environment's settings leave out is `nil`.
public struct WebService: Sendable {
    /// The network that everything stands in.
    public let network: Network
    /// What the service's pods run on.
    public let cluster: Cluster?
    /// Where the service keeps its data.
    public let database: Database?
    /// Where requests come in.
    public let loadBalancer: LoadBalancer?
    /// Where the service's images are kept.
    public let images: ImageRepository?
    /// The service on the cluster.
    public let workload: Workload?
    /// The record of who did what in the account.
    public let auditTrail: AuditTrail?
    /// What takes every commit.
    public let delivery: Delivery?
    /// What tells people that something is wrong.
    public let observability: Observability?

    init(
        _ network: Network,
        cluster: Cluster? = nil,
        database: Database? = nil,
        loadBalancer: LoadBalancer? = nil,
        images: ImageRepository? = nil,
        workload: Workload? = nil,
        auditTrail: AuditTrail? = nil,
        delivery: Delivery? = nil,
        observability: Observability? = nil
    ) {
        self.network = network
        self.cluster = cluster
        self.database = database
        self.loadBalancer = loadBalancer
        self.images = images
        self.workload = workload
        self.auditTrail = auditTrail
        self.delivery = delivery
        self.observability = observability
    }
}

extension Stack {
    /// Adds everything that an environment's settings ask for: a part that they leave out is not made.
    ///
    /// Who may talk to whom: the world to the load balancer on 443, and on 80 to be sent there; the load balancer to the pods;
    /// the pods to the database; nothing else comes in anywhere. Outputs say what scripts and people need: names, addresses,
    /// URLs.
    ///
    /// - Parameter environment: Account, region, and the settings of each part. Everything but the network needs the account,
    ///   for policies that hold for no other; without one that is reported to the stack.
    /// - Returns: References to all of it.
    @discardableResult
    public mutating func addWebService(_ environment: Environment) -> WebService {
        let region = environment.region
        let network = addNetwork(environment.network, region: region, account: environment.account)
        guard let account = account(of: environment) else { return WebService(network) }
        let cluster = environment.cluster.map { addCluster($0, in: network, region: region, account: account) }
        let database = environment.database.map { addDatabase($0, in: network, region: region, account: account) }
        let certificate = environment.domain.map { addCertificate($0, region: region) }
        let loadBalancer = certificate.map {
            addLoadBalancer(
                environment.loadBalancer,
                in: network,
                with: $0,
                region: region,
                account: account,
                cluster: cluster?.cluster
            )
        }
        let images = environment.images.map { addImageRepository($0) }
        let image = images.flatMap { images in environment.image.map { addImage($0, to: images) } }
        let workload = addWorkload(
            of: environment,
            on: cluster,
            over: database,
            behind: loadBalancer,
            from: images,
            running: image
        )
        let delivery = environment.delivery.map {
            addDelivery(
                $0,
                to: environment.name,
                isReachable: environment.domain != nil,
                images: images,
                state: environment.state,
                cluster: environment.hasEKS ? cluster : nil,
                network: network,
                region: region,
                account: account
            )
        }
        waiveWhatSettingsSay(environment)
        waiveAccessLogs(of: environment)
        waiveWhatCheckovFinds()
        let watched = Observability.Watched(
            balanced: loadBalancer.map { .init($0.loadBalancer, $0.targetGroup) },
            databases: database?.watched ?? [],
            cluster: cluster?.cluster,
            applicationLogs: cluster?.applicationLogs,
            pipeline: delivery?.pipeline,
            asksForApproval: delivery?.asksForApproval ?? false
        )
        let service = WebService(
            network,
            cluster: cluster,
            database: database,
            loadBalancer: loadBalancer,
            images: images,
            workload: workload,
            auditTrail: environment.auditTrail.map { addAuditTrail($0, region: region, account: account) },
            delivery: delivery,
            observability: environment.observability.map {
                addObservability($0, of: watched, region: region, account: account)
            }
        )
        reportLostState(of: environment)
        if let delivery, environment.delivery?.policyArn == nil { addApplyPolicies(to: delivery, of: environment) }
        return service
    }

    /// Adds the service, where there is a cluster that takes its objects: what stands for EKS in an emulator has no Kubernetes behind
    /// it, so there the environment must name another cluster.
    private mutating func addWorkload(
        of environment: Environment,
        on cluster: Cluster?,
        over database: Database?,
        behind loadBalancer: LoadBalancer?,
        from images: ImageRepository?,
        running image: Reference<Image>?
    ) -> Workload? {
        guard let settings = environment.service else { return nil }
        guard let cluster else {
            let location = environment.location(of: "service")
            let detail = "The environment has a service, and no cluster that it could run on. Add `cluster`."
            report(Diagnostic(.error, "Cluster is missing", detail: detail, locations: location.map { [$0] } ?? []))
            return nil
        }
        if !environment.hasEKS, environment.cluster?.kubeconfig == nil { return nil }
        return addWorkload(
            settings,
            in: environment,
            on: cluster,
            over: database,
            behind: loadBalancer,
            from: images,
            running: image
        )
    }

    /// Controls that an environment's own settings decide against: its file says so, and the plan shows it.
    private mutating func waiveWhatSettingsSay(_ environment: Environment) {
        func waive(_ check: String, at address: Address, where setting: String) {
            self.waive(check, at: address, because: "The environment's file says \(setting)", until: Self.waiverEnd)
        }
        if environment.domain != nil, !environment.loadBalancer.deletionProtection {
            waive("ELB.6", at: "load-balancer.balancer", where: "loadBalancer.deletionProtection: false")
        }
        if let cluster = environment.cluster, !cluster.publicAccessCidrs.isEmpty {
            let ranges = cluster.publicAccessCidrs.joined(separator: ", ")
            waive("EKS.1", at: "cluster.control-plane", where: "cluster.publicAccessCidrs: \(ranges)")
        }
        if let images = environment.images, !images.ownKey {
            waive("ECR.5", at: "images.repository", where: "images.ownKey: false")
        }
        guard let database = environment.database else { return }
        if !database.deletionProtection { waive("RDS.8", at: "database", where: "database.deletionProtection: false") }
        if !database.multiAZ { waive("RDS.5", at: "database.instance", where: "database.multiAZ: false") }
    }

    /// Buckets whose own access log would say nothing new.
    private mutating func waiveAccessLogs(of environment: Environment) {
        if environment.domain != nil {
            let reason = "It holds access logs itself; a log of their delivery would grow by itself"
            waive("S3.9", at: "load-balancer.access-logs", because: reason, until: Self.waiverEnd)
        }
        if environment.auditTrail != nil {
            let reason =
                "One trail alone writes to it, over TLS; who reads it is in the trail with auditTrail.objectEvents"
            waive("S3.9", at: "audit.bucket", because: reason, until: Self.waiverEnd)
            waive("CloudTrail.7", at: "audit.bucket", because: reason, until: Self.waiverEnd)
        }
        if environment.delivery != nil {
            let reason = "What stages of the pipeline hand on to each other goes after 30 days"
            waive("S3.9", at: "delivery.artifacts", because: reason, until: Self.waiverEnd)
        }
    }

    /// What checkov looks for and AWS's controls do not. Waivers for certain resources only, since rendered files carry them.
    private mutating func waiveWhatCheckovFinds() {
        for node in order.compactMap({ nodes[$0] })
        where node.type == "AWS::Logs::LogGroup" && node.properties["KmsKeyId"] == nil {
            let reason = "CloudWatch Logs encrypts it with a key of its own; the audit trail's logs have one of ours"
            waive("CKV_AWS_158", at: node.address, because: reason, until: Self.waiverEnd)
        }
        let reason = "The load balancer answers on port 80 to send browsers on to HTTPS, and does nothing else there"
        waive("CKV_AWS_260", at: "network.load-balancer-from-anywhere-http", because: reason, until: Self.waiverEnd)
    }

    private static let waiverEnd = "2027-12-31"

    /// The account, where a part of the environment needs it.
    private mutating func account(of environment: Environment) -> String? {
        let parts: [(name: String, isGiven: Bool)] = [
            ("cluster", environment.cluster != nil), ("database", environment.database != nil),
            ("domain", environment.domain != nil), ("images", environment.images != nil),
            ("auditTrail", environment.auditTrail != nil), ("observability", environment.observability != nil),
            ("delivery", environment.delivery != nil),
        ]
        guard environment.account == nil, let part = parts.first(where: \.isGiven) else { return environment.account }
        let detail = """
            \(part.name) has policies that name the account, so `account` cannot be left out. With an emulator it is the \
            emulator's own: 000000000000 in ministack, 123456789012 in moto.
            """
        let location = environment.location(of: part.name)
        report(Diagnostic(.error, "Account is missing", detail: detail, locations: location.map { [$0] } ?? []))
        return nil
    }
}

extension Environment {
    /// Whether the cluster is one of EKS that objects go to: an emulator's has nothing behind it, and a kubeconfig leads elsewhere.
    fileprivate var hasEKS: Bool { endpoint(for: "eks") == nil && cluster?.kubeconfig == nil }
}
