extension Stack {
    /// Adds what the service is told by variables; nothing of it is secret.
    ///
    /// The names are the service's: `Sources/Service/Configuration`.
    mutating func addSettings(_ plan: WorkloadPlan, in namespace: Reference<Kubernetes.Namespace>) -> (
        map: Reference<Kubernetes.ConfigMap>, variables: Input<String>
    ) {
        var variables: [String: Input<String>] = [
            "HOST": "0.0.0.0",
            "PORT": Input(String(WorkloadPlan.port)),
            "METRICS": "emf",
            "AWS_REGION": Input(plan.environment.region),
        ]
        if let database = plan.database {
            variables["DATABASE_URL"] =
                "postgresql://\(plan.settings.databaseUser)@\(database.instance.endpointAddress):\(database.port)/\(database.databaseName)?sslmode=verify-full"
        }
        for (name, value) in plan.settings.settings { variables[name] = Input(value) }
        let map = add(
            "settings",
            Kubernetes.ConfigMap(
                cluster: plan.target,
                metadata: plan.metadata(WorkloadPlan.name, in: namespace),
                data: variables
            )
        )
        return (map, .json(.object(variables.mapValues(\.document))))
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
