extension Stack {
    /// Adds what the service is told by variables; nothing of it is secret.
    ///
    /// Other settings are another object, so that pods of the release before go on with theirs, also where they come back.
    ///
    /// The names are the service's: `Sources/Service/Configuration`.
    mutating func addSettings(_ plan: WorkloadPlan, in namespace: Reference<Kubernetes.Namespace>) -> (
        map: Reference<Kubernetes.ConfigMap>, variables: Input<String>
    ) {
        var variables = variables(plan)
        for (name, value) in plan.settings.settings { variables[name] = Input(value) }
        let document = Document.object(variables.mapValues(\.document))
        // What has no JSON is secret, and nothing here is.
        let text = (try? document.json()) ?? []
        let digits = LogicalIDs.digits(of: String(decoding: text, as: UTF8.self))
        let map = add(
            "settings",
            Kubernetes.ConfigMap(
                cluster: plan.target,
                metadata: plan.metadata("\(WorkloadPlan.name)-\(digits)", in: namespace),
                data: variables
            )
        )
        return (map, .json(document))
    }

    private func variables(_ plan: WorkloadPlan) -> [String: Input<String>] {
        let settings = plan.settings
        var variables: [String: Input<String>] = [
            "HOST": "0.0.0.0",
            "PORT": Input(String(WorkloadPlan.port)),
            // Longer than the load balancer keeps a connection: it must be the one that closes it.
            "IDLE_TIMEOUT": Input("\(plan.environment.loadBalancer.idleTimeoutSeconds + 15)s"),
            // Where a pod waits before it is told to end, the load balancer has let go of it by then.
            "SHUTDOWN_DELAY": Input("\(plan.unregisterSeconds > 0 ? 0 : WorkloadPlan.noticeSeconds)s"),
            "SHUTDOWN_TIMEOUT": Input("\(settings.drainSeconds)s"),
            "METRICS": "emf",
            "METRICS_NAMESPACE": Input("\(name)/\(WorkloadPlan.name)"),
            "AWS_REGION": Input(plan.environment.region),
        ]
        // A service that others can reach asks who they are: by tokens where the settings say whose, else by keys of its own.
        if settings.settings["JWT_JWKS_URL"] == nil, settings.settings["JWT_JWKS_FILE"] == nil {
            variables["API_KEYS"] = "true"
        }
        if let database = plan.database {
            variables["DATABASE_AUTH"] = "iam"
            variables["DATABASE_URL"] = address(of: database.instance, database, plan)
            variables["DATABASE_ROOT_CERTIFICATES"] = Input(plan.environment.partition.databaseAuthorities)
            if let replica = database.replicas.first {
                variables["DATABASE_REPLICA_URL"] = address(of: replica, database, plan)
            }
        }
        return variables
    }

    private func address(of instance: Reference<DBInstance>, _ database: Database, _ plan: WorkloadPlan) -> Input<
        String
    > {
        let user = plan.settings.databaseUser
        return
            "postgresql://\(user)@\(instance.endpointAddress):\(database.port)/\(database.databaseName)?sslmode=verify-full"
    }

    /// Adds who the migration is, and what it may do in AWS beside logging in: read the master user's password, by which it makes the
    /// service's own user in a new database. The pods that answer requests may not.
    mutating func addMigrationIdentity(_ plan: WorkloadPlan, in namespace: Reference<Kubernetes.Namespace>) -> (
        account: Reference<Kubernetes.ServiceAccount>, role: PodRole
    )? {
        guard plan.isOnEKS, let database = plan.database else { return nil }
        let name = "\(WorkloadPlan.name)-migration"
        let account = addServiceAccount("migration-account", named: name, plan, in: namespace)
        let login = database.loginStatement(as: plan.settings.databaseUser)
        let role = addPodRole(
            "migration",
            for: PodIdentity(namespace: plan.settings.namespace, serviceAccount: name),
            in: plan.cluster,
            permissions: PolicyDocument { [login] + database.administrationStatements }
        )
        return (account, role)
    }

    /// Adds a service account without a token for the cluster's own API.
    mutating func addServiceAccount(
        _ address: String,
        named name: String,
        _ plan: WorkloadPlan,
        in namespace: Reference<Kubernetes.Namespace>
    ) -> Reference<Kubernetes.ServiceAccount> {
        add(
            address,
            Kubernetes.ServiceAccount(
                cluster: plan.target,
                metadata: plan.metadata(name, in: namespace),
                automountServiceAccountToken: false
            )
        )
    }

    /// Adds what the service's pods may do in AWS: log in to this database as its own user, and read the secrets that the settings
    /// name. Metrics are lines of the log, so nothing has to be allowed for them.
    mutating func addServiceRole(_ plan: WorkloadPlan) -> PodRole {
        var statements: [PolicyDocument.Statement] = []
        if let database = plan.database { statements.append(database.loginStatement(as: plan.settings.databaseUser)) }
        if !plan.settings.secrets.isEmpty {
            statements.append(
                PolicyDocument.Statement(
                    .allow,
                    id: "ReadSecrets",
                    actions: ["secretsmanager:GetSecretValue"],
                    resources: plan.settings.secrets.map { Input($0) }
                )
            )
        }
        return addPodRole(
            WorkloadPlan.name,
            for: PodIdentity(namespace: plan.settings.namespace, serviceAccount: WorkloadPlan.name),
            in: plan.cluster,
            permissions: statements.isEmpty ? nil : PolicyDocument { statements }
        )
    }
}

extension Environment.Partition {
    /// Where RDS publishes the authorities of its servers' certificates, which no system trusts by itself.
    ///
    /// Source: https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/UsingWithRDS.SSL.html
    fileprivate var databaseAuthorities: String {
        switch self {
        case .aws: "https://truststore.pki.rds.amazonaws.com/global/global-bundle.pem"
        case .usGov: "https://truststore.pki.us-gov-west-1.rds.amazonaws.com/global/global-bundle.pem"
        case .china: "https://rds-truststore.s3.cn-north-1.amazonaws.com.cn/global/global-bundle.pem"
        }
    }
}
