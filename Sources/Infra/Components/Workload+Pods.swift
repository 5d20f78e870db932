/// What the pods of the service and of its migration have in common.
struct PodParts {
    let namespace: Reference<Kubernetes.Namespace>
    var account: Reference<Kubernetes.ServiceAccount>
    let settings: Reference<Kubernetes.ConfigMap>
    /// The settings as one text: a change of it is a change of the pods, which would otherwise go on with what they have read.
    let variables: Input<String>
}

extension Stack {
    /// Adds the job that brings the database to what the image needs. Each image has its own, as a job runs but once.
    mutating func addMigration(_ plan: WorkloadPlan, _ pods: PodParts, after others: [any AnyReference])
        -> Reference<Kubernetes.Job>
    {
        let digest = plan.digest.split(separator: ":").last ?? ""
        var template = podTemplate(plan, pods, component: "migration", arguments: ["migrate"])
        template.spec.restartPolicy = "Never"
        if plan.isOnEKS, let database = plan.database {
            for index in template.spec.containers.indices {
                template.spec.containers[index].env = [
                    .init(name: "DATABASE_ADMIN_SECRET_ID", value: database.password.id.text)
                ]
            }
        }
        return add(
            "migration",
            Kubernetes.Job(
                cluster: plan.target,
                metadata: plan.metadata("\(WorkloadPlan.name)-migrate-\(digest.prefix(10))", in: pods.namespace),
                spec: Kubernetes.JobSpec(
                    template: template,
                    backoffLimit: 2,
                    activeDeadlineSeconds: Input(plan.settings.migrationSeconds)
                )
            ),
            // One that has run is of no more use.
            protect: false,
            dependsOn: others
        )
    }

    /// Adds the pods that answer requests.
    mutating func addDeployment(_ plan: WorkloadPlan, _ pods: PodParts, after others: [any AnyReference])
        -> Reference<Kubernetes.Deployment>
    {
        var template = podTemplate(plan, pods, component: "web", arguments: [])
        template.spec.terminationGracePeriodSeconds = Input(plan.graceSeconds)
        template.spec.topologySpreadConstraints = spread(plan)
        for index in template.spec.containers.indices {
            template.spec.containers[index].addProbes()
            if plan.unregisterSeconds > 0 {
                template.spec.containers[index].lifecycle = .init(
                    preStop: .init(sleep: .init(seconds: Input(plan.unregisterSeconds)))
                )
            }
        }
        return add(
            "deployment",
            Kubernetes.Deployment(
                cluster: plan.target,
                metadata: plan.metadata(WorkloadPlan.name, in: pods.namespace),
                spec: Kubernetes.DeploymentSpec(
                    selector: .init(matchLabels: WorkloadPlan.labels(of: "web")),
                    template: template,
                    strategy: .init(type: "RollingUpdate", rollingUpdate: .init(maxSurge: "25%", maxUnavailable: 0)),
                    progressDeadlineSeconds: Input(plan.settings.rolloutSeconds),
                    revisionHistoryLimit: 5
                )
            ),
            undo: plan.settings.undo,
            dependsOn: others
        )
    }

    /// Over zones, so that one may fail; over nodes, as far as there are several. Where nodes are made for pods, a pod waits for one
    /// in its zone.
    private func spread(_ plan: WorkloadPlan) -> [Kubernetes.TopologySpreadConstraint] {
        let selector = Kubernetes.LabelSelector(matchLabels: WorkloadPlan.labels(of: "web"))
        return [
            Kubernetes.TopologySpreadConstraint(
                maxSkew: 1,
                topologyKey: "topology.kubernetes.io/zone",
                whenUnsatisfiable: plan.isOnEKS ? "DoNotSchedule" : "ScheduleAnyway",
                labelSelector: selector
            ),
            Kubernetes.TopologySpreadConstraint(
                maxSkew: 1,
                topologyKey: "kubernetes.io/hostname",
                whenUnsatisfiable: "ScheduleAnyway",
                labelSelector: selector
            ),
        ]
    }

    private func podTemplate(
        _ plan: WorkloadPlan,
        _ pods: PodParts,
        component: String,
        arguments: [Input<String>]
    ) -> Kubernetes.PodTemplate {
        Kubernetes.PodTemplate(
            metadata: .init(
                labels: WorkloadPlan.labels(of: component),
                annotations: ["deployer.internal/settings": pods.variables]
            ),
            spec: Kubernetes.PodSpec(
                containers: [container(plan, pods, arguments)],
                volumes: [.init(name: "scratch", emptyDir: .init(sizeLimit: "1Gi"))],
                serviceAccountName: pods.account.name,
                automountServiceAccountToken: false,
                enableServiceLinks: false,
                securityContext: .init(
                    runAsNonRoot: true,
                    runAsUser: Self.nobody,
                    runAsGroup: Self.nobody,
                    fsGroup: Self.nobody,
                    seccompProfile: .init(type: "RuntimeDefault")
                )
            )
        )
    }

    private func container(_ plan: WorkloadPlan, _ pods: PodParts, _ arguments: [Input<String>]) -> Kubernetes.Container
    {
        let settings = plan.settings
        return Kubernetes.Container(
            name: Input(WorkloadPlan.name),
            image: plan.image,
            args: arguments.isEmpty ? nil : arguments,
            envFrom: [
                .init(configMapRef: .init(name: pods.settings.name)),
                .init(secretRef: .init(name: Input(.init(WorkloadPlan.name)), optional: true)),
            ],
            ports: [.init(containerPort: Input(WorkloadPlan.port), name: Input(WorkloadPlan.portName))],
            resources: .init(
                requests: ["cpu": Input(settings.cpu), "memory": Input(settings.memory)],
                limits: ["cpu": Input(settings.cpuLimit), "memory": Input(settings.memory)]
            ),
            securityContext: .init(
                allowPrivilegeEscalation: false,
                capabilities: .init(drop: ["ALL"]),
                privileged: false,
                readOnlyRootFilesystem: true,
                runAsNonRoot: true
            ),
            volumeMounts: [.init(name: "scratch", mountPath: "/tmp")],
            imagePullPolicy: "Always"
        )
    }

    /// A user that no node has; images are made for it.
    private static let nobody: Input<Int> = 65_532
}

extension Kubernetes.Container {
    /// A pod that hangs is started again after half a minute, one that cannot take requests gets none after ten seconds.
    fileprivate mutating func addProbes() {
        func probe(_ path: Input<String>, every period: Input<Int>, failures: Input<Int>) -> Kubernetes.Probe {
            Kubernetes.Probe(
                httpGet: .init(port: .text(WorkloadPlan.portName), path: path),
                periodSeconds: period,
                timeoutSeconds: 2,
                failureThreshold: failures
            )
        }
        startupProbe = probe("/livez", every: 2, failures: 60)
        livenessProbe = probe("/livez", every: 10, failures: 3)
        readinessProbe = probe(Input(LoadBalancer.healthCheckPath), every: 5, failures: 2)
    }
}
